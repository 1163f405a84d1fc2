import axe, { type AxeResults, type NodeResult, type RunOptions } from 'axe-core'

/**
 * What axe looks for: every rule of WCAG 2.0 to 2.2 at levels A and AA, and axe's own best practice. Nothing is left out.
 * Source: https://github.com/dequelabs/axe-core/blob/develop/doc/API.md#axe-core-tags
 */
export const axeOptions: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}

/** The part of a Playwright page that is needed here, so that this package does not bring Playwright with it. */
export interface Page {
  evaluate<Result, Argument>(
    inPage: string | ((argument: Argument) => Result | Promise<Result>),
    argument?: Argument,
  ): Promise<Result>
}

/** One thing on a page that axe found to be in someone's way. */
export interface Violation {
  /** axe's name for the rule. */
  rule: string
  /** What is wrong. */
  help: string
  /** Where to read about it. */
  url: string
  /** The HTML of each element it is wrong on. */
  elements: string[]
}

/**
 * Runs axe on the page that a browser shows now. It is put in by the browser's debugger, so a content security policy
 * does not stop it.
 *
 * @param page a Playwright page
 * @param without rules to leave out, each with the reason: `{ 'page-has-heading-one': 'a component alone is no page' }`
 */
export async function violationsOn(page: Page, without: Record<string, string> = {}): Promise<Violation[]> {
  const rules = Object.fromEntries(Object.keys(without).map((rule) => [rule, { enabled: false }]))
  const { violations } = await axeIn(page, undefined, { ...axeOptions, rules })
  return violations
    .map((violation) => ({ ...violation, nodes: violation.nodes.filter((node) => !isKnown(violation.id, node)) }))
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ id, help, helpUrl, nodes }) => ({ rule: id, help, url: helpUrl, elements: nodes.map(({ html }) => html) }))
}

/** Runs axe on the page, or on the parts that a selector names, and puts it in first if need be. */
export async function axeIn(
  page: Page,
  parts: string | undefined,
  options: RunOptions,
): Promise<Pick<AxeResults, 'violations' | 'incomplete'>> {
  if (!(await page.evaluate<boolean, undefined>('Boolean(window.axe)'))) await page.evaluate(axe.source)
  return page.evaluate(
    async ({ parts, options }) => {
      const { run } = (window as unknown as { axe: typeof axe }).axe
      const { violations, incomplete } = await run(parts ?? document, options)
      return { violations, incomplete }
    },
    { parts, options },
  )
}

/** What axe says that we let pass, each with its reason. */
function isKnown(rule: string, node: NodeResult): boolean {
  return isRadioThatReveals(rule, node) || isNameWithHiddenComma(rule, node)
}

/**
 * The buttons of accordions and of file uploads have a comma between their two parts that only screen readers get. axe
 * leaves it out of what is seen and then finds "Council TaxShow", which is not in the name "Council Tax , Show this
 * section". Both parts are in the name, in order, so people who speak what they see get there. WCAG 2.5.3 Label in Name.
 * Of a long tag, axe shows only the first 20 letters of each attribute.
 */
function isNameWithHiddenComma(rule: string, { html }: NodeResult): boolean {
  return (
    rule === 'label-content-name-mismatch' && /^<button [^>]*class="govuk-(accordion__sec|file-upload-bu)/.test(html)
  )
}

/**
 * A radio that reveals a question carries `aria-expanded`, as in GOV.UK Frontend,
 * which kept it after testing with screen readers. ARIA has it on checkboxes but not on radios; browsers that do not
 * know it there leave it out, so no one is told anything wrong (alphagov/govuk-frontend issues 979 and 2823).
 */
function isRadioThatReveals(rule: string, { html, any, all, none }: NodeResult): boolean {
  if (rule !== 'aria-allowed-attr' || !/^<input [^>]*type="radio"/.test(html)) return false
  const messages = [...any, ...all, ...none].map(({ message }) => message)
  return messages.every((message) => /^ARIA attribute is not allowed: aria-expanded="(true|false)"$/.test(message))
}

/** Violations as a text for a person to read: what is wrong, where, and where to read about it. Empty if there are none. */
export function describeViolations(violations: Violation[]): string {
  return violations
    .map(({ rule, help, url, elements }) =>
      [`${rule}: ${help} (${url})`, ...elements.map((html) => `  ${html}`)].join('\n'),
    )
    .join('\n')
}
