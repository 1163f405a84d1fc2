/** Something on a page that stops a person from finding or fixing a mistake. */
export interface PageProblem {
  /** A short name for what was looked for. */
  check: 'title' | 'error-link' | 'described-by' | 'duplicate-id' | 'error-summary'
  /** What is wrong and how to put it right. */
  message: string
}

/**
 * What axe cannot know about a form page: does the title say that there is an error, does each error link lead to a
 * control, does each description exist.
 *
 * Sources: GOV.UK Design System, "Recover from validation errors"; WCAG 2.4.2 Page Titled, 3.3.1 Error Identification.
 *
 * @param document the page, in a browser or in jsdom
 * @param errorPrefixes what a title starts with when there is an error, in each language
 */
export function pageProblems(
  document: Document,
  errorPrefixes: readonly string[] = ['Error: ', 'Gwall: '],
): PageProblem[] {
  return [
    ...titleProblems(document, errorPrefixes),
    ...errorLinkProblems(document),
    ...summaryProblems(document),
    ...descriptionProblems(document),
    ...duplicateIds(document),
  ]
}

const summary = (document: Document): Element | null => document.querySelector('.govuk-error-summary')

function titleProblems(document: Document, prefixes: readonly string[]): PageProblem[] {
  const saysError = prefixes.some((prefix) => document.title.startsWith(prefix))
  if (!document.title.trim())
    return [{ check: 'title', message: 'The page has no title. Say what it asks and for which service.' }]
  if (summary(document) && !saysError) {
    return [
      {
        check: 'title',
        message: `The title is "${document.title}". Start it with "${prefixes[0]?.trim()}", as the page has errors.`,
      },
    ]
  }
  if (!summary(document) && saysError) {
    return [{ check: 'title', message: `The title is "${document.title}", but the page has no error summary.` }]
  }
  return []
}

function errorLinkProblems(document: Document): PageProblem[] {
  return [...(summary(document)?.querySelectorAll<HTMLAnchorElement>('.govuk-error-summary__list a') ?? [])].flatMap(
    (link) => {
      const id = decodeURIComponent(link.getAttribute('href')?.replace(/^#/, '') ?? '')
      const target = document.getElementById(id)
      if (target?.matches('input, select, textarea, button')) return []
      const found = target ? `a <${target.localName}>` : 'nothing'
      return [
        {
          check: 'error-link',
          message: `The error "${link.textContent?.trim()}" links to "#${id}", which is ${found}. Link to the first control to put right.`,
        },
      ]
    },
  )
}

function summaryProblems(document: Document): PageProblem[] {
  const listed = [...(summary(document)?.querySelectorAll('.govuk-error-summary__list li') ?? [])].map((item) =>
    item.textContent?.trim(),
  )
  return [...document.querySelectorAll('.govuk-error-message')].flatMap((error) => {
    const hidden = error.querySelector('.govuk-visually-hidden')?.textContent ?? ''
    const words = (error.textContent ?? '').replace(hidden, '').trim()
    if (listed.includes(words)) return []
    return [
      {
        check: 'error-summary',
        message: `"${words}" stands beside a question but not in the error summary. List it there, in the same words.`,
      },
    ]
  })
}

function descriptionProblems(document: Document): PageProblem[] {
  return [...document.querySelectorAll('[aria-describedby]')].flatMap((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(/\s+/)
      .filter((id) => id && !document.getElementById(id))
      .map((id): PageProblem => ({
        check: 'described-by',
        message: `<${element.localName} id="${element.id}"> is described by "${id}", which is not on the page.`,
      })),
  )
}

function duplicateIds(document: Document): PageProblem[] {
  const seen = new Map<string, number>()
  for (const { id } of document.querySelectorAll('[id]')) seen.set(id, (seen.get(id) ?? 0) + 1)
  return [...seen]
    .filter(([, times]) => times > 1)
    .map(([id, times]) => ({
      check: 'duplicate-id',
      message: `${times} elements have the id "${id}". Links and labels find only the first.`,
    }))
}
