import { axeIn, type Page } from '../axe.js'
import type { ContrastProblem } from './problem.js'
import { asVisited, coloursOf, type Control, MARK } from './controls.js'
import type { Subjects } from './devtools.js'
import { colourContrast } from './picture.js'
import { states } from './states.js'

/** The states that a link can be in after it was followed, too. */
const visited = { visited: states.default, 'visited and hover': states.hover, 'visited and active': states.active }

/** Text whose contrast is too low in some state. WCAG 1.4.3 Contrast (Minimum). */
export async function textProblems(page: Page, controls: Control[], subjects: Subjects): Promise<ContrastProblem[]> {
  const problems: ContrastProblem[] = []
  const lookIn = async (some: Record<string, readonly string[]>): Promise<void> => {
    for (const [state, forced] of Object.entries(some)) {
      await subjects.force(forced)
      problems.push(...(await textProblemsNow(page)).map((problem) => ({ ...problem, state })))
    }
    await subjects.force([])
  }
  await lookIn(states)
  if (!controls.some(({ kind }) => kind === 'link')) return problems
  await page.evaluate(asVisited, true)
  await lookIn(visited)
  await page.evaluate(asVisited, false)
  return problems
}

async function textProblemsNow(page: Page): Promise<Omit<ContrastProblem, 'state'>[]> {
  const options = { runOnly: ['color-contrast'], resultTypes: ['violations' as const, 'incomplete' as const] }
  const { violations, incomplete } = await axeIn(page, `[${MARK}]`, options)
  const problem = (html: string, message: string): Omit<ContrastProblem, 'state'> => ({
    check: 'text',
    element: html.replace(new RegExp(` ${MARK}="\\d+"`), ''),
    message,
  })
  const found = violations
    .flatMap(({ nodes }) => nodes)
    .map(({ html, any }) => problem(html, any.map(({ message }) => message).join(', ')))
  // Where axe cannot tell, because something else stands near, the colours themselves can. Large text is no matter here.
  for (const { html, target } of incomplete.flatMap(({ nodes }) => nodes)) {
    const { text, ground } = await page.evaluate(coloursOf, String(target[0]))
    const contrast = colourContrast(text, ground)
    if (contrast < 4.5)
      found.push(problem(html, `its text has a contrast of ${contrast.toFixed(2)} (${text} on ${ground}), not 4.5`))
  }
  return found
}
