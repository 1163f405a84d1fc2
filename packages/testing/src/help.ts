/** Something wrong with the help on a page. */
export interface HelpProblem {
  /** What is wrong, in one sentence. */
  problem: string
  /** How to put it right. */
  fix: string
}

/** Options of `helpOn` and `helpProblems`. */
export interface HelpOptions {
  /** Addresses of pages that give help, such as `/get-support`. Phone numbers and email addresses are known by themselves. */
  pages?: readonly string[]
}

// A phone number, a text message or an email address reaches a person, wherever it stands.
const REACHES_SOMEONE = /^(tel|sms|mailto):/

/** Where nobody who is stuck looks, or can look. */
const OUT_OF_SIGHT = [
  'details:not([open])',
  '[hidden]',
  '[aria-hidden="true"]',
  '[role="tooltip"]',
  '[popover]',
  'dialog:not([open])',
  'footer',
  '[role="contentinfo"]',
  '.govuk-visually-hidden',
].join(', ')

const linksIn = (root: ParentNode, { pages = [] }: HelpOptions): Element[] =>
  [...root.querySelectorAll('a[href]')].filter((link) => {
    const href = link.getAttribute('href')!
    return REACHES_SOMEONE.test(href) || pages.includes(href)
  })

/** The summary of a closed `<details>` is in sight, and what is in the rest of it is not. */
function isInSight(link: Element): boolean {
  const hiding = link.closest(OUT_OF_SIGHT)
  return !hiding || (hiding.tagName === 'DETAILS' && link.closest('summary')?.parentElement === hiding)
}

/**
 * The ways to get help that are in sight on a page, each once, in the order of the page: phone numbers, email addresses and
 * links to pages of help. Collect it for each page of a service, and give all of them to `helpOrderProblems`.
 *
 * @param page a document, or the part of it that is checked
 */
export const helpOn = (page: ParentNode, options: HelpOptions = {}): string[] => [
  ...new Set(
    linksIn(page, options)
      .filter(isInSight)
      .map((link) => link.getAttribute('href')!),
  ),
]

/**
 * Finds pages that leave people without help: no way to get help in sight, or one that stands only in a closed details, a
 * tooltip, the footer or another place where people who are stuck do not look.
 *
 * UKHomeOffice/design-system issue 104: people did not see help in the footer. Backlog issue 44 of the GOV.UK Design System:
 * people did not open details.
 */
export function helpProblems(page: ParentNode, options: HelpOptions = {}): HelpProblem[] {
  const inSight = helpOn(page, options)
  if (inSight.length === 0)
    return [
      {
        problem: 'No way to get help is in sight on this page.',
        fix: 'Put a phone number, an email address or a link to your page of help in the main part of the page.',
      },
    ]
  const hidden = new Set(linksIn(page, options).map((link) => link.getAttribute('href')!))
  for (const href of inSight) hidden.delete(href)
  return [...hidden].map((href) => ({
    problem: `"${href}" is only where people who are stuck do not look: folded away, in a tooltip or in the footer.`,
    fix: 'Show it in the main part of the page as well.',
  }))
}

/**
 * Finds ways to get help that do not stand in the same order on every page. WCAG 2.2 criterion 3.2.6, Consistent Help.
 *
 * @param pages what `helpOn` gave for each page, by the name of the page
 * @returns a sentence for each two that change places, with the first two pages that differ
 */
export function helpOrderProblems(pages: Readonly<Record<string, readonly string[]>>): string[] {
  const before = new Map<string, string>()
  const problems = new Map<string, string>()
  for (const [page, help] of Object.entries(pages))
    help.forEach((first, index) => {
      for (const second of help.slice(index + 1)) {
        const other = before.get(JSON.stringify([second, first]))
        const pair = JSON.stringify([first, second].toSorted())
        if (other !== undefined && !problems.has(pair))
          problems.set(pair, `On "${other}", "${second}" comes before "${first}". On "${page}" it comes after.`)
        const key = JSON.stringify([first, second])
        if (!before.has(key)) before.set(key, page)
      }
    })
  return [...problems.values()]
}
