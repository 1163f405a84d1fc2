import type { Page } from '../axe.js'
import { chooseAll, type Control, enableAll, MARK, markControls, unmark } from './controls.js'
import { type ChromiumPage, ROUND, type Shot, type Subjects, subjectsOf } from './devtools.js'
import { changedPixels, drawnSize, edgeContrast } from './picture.js'
import type { ContrastProblem } from './problem.js'
import { states } from './states.js'
import { textProblems } from './text.js'

/**
 * Finds what people cannot see well enough on the page that a browser shows now, in each state of each link, button and
 * field: as it is, under the pointer, in focus, pressed, visited, chosen and off.
 *
 * - Text has a contrast of 4.5, or 3 if it is large, in every state (WCAG 1.4.3, by axe).
 * - A field has an edge with a contrast of 3 to what is round it (WCAG 1.4.11). A button is known by its words.
 * - Focus changes enough of a control by a contrast of 3: a line of 1 pixel round it, or of 4 pixels along its shorter
 *   side (WCAG 2.4.7 says only that focus can be seen. The size is that of the first drafts of WCAG 2.2).
 * - A chosen radio or checkbox differs by a contrast of 3 from one that is not chosen (WCAG 1.4.11).
 * - What is off looks different from what is on. WCAG asks for no contrast there.
 *
 * Brands and colours are yours: show the page in each, and call this again. It works in forced colours too, after
 * `page.emulateMedia({ forcedColors: 'active' })`. After it the page is as before, but nothing has the focus.
 *
 * @param page a Playwright page of Chromium
 * @param seen the looks that were looked at before: pass one set for all pages, so that each is looked at once
 */
export async function contrastProblems(page: ChromiumPage, seen: Set<string> = new Set()): Promise<ContrastProblem[]> {
  const controls = await page.evaluate(markControls, { mark: MARK, seen: [...seen] })
  if (!controls.length) return []
  const subjects = await subjectsOf(page)
  try {
    const text = await textProblems(page, controls, subjects)
    const plain = await subjects.photograph()
    const problems = [
      ...text,
      ...edgeProblems(controls, plain),
      ...(await focusProblems(controls, plain, subjects)),
      ...(await chosenProblems(page, controls, plain, subjects)),
      ...(await offProblems(page, controls, plain, subjects)),
    ]
    for (const { look } of controls) seen.add(look)
    return problems
  } finally {
    await subjects.release()
    await page.evaluate(unmark, MARK)
  }
}

/** Each control that a check is about, with its picture. */
const those = (controls: Control[], shots: Shot[], about: (control: Control) => boolean): [Control, Shot, number][] =>
  controls.flatMap((control, index): [Control, Shot, number][] =>
    about(control) ? [[control, shots[index]!, index]] : [],
  )

function edgeProblems(controls: Control[], plain: Shot[]): ContrastProblem[] {
  const fields = those(controls, plain, ({ kind, off }) => (kind === 'field' || kind === 'choice') && !off)
  return fields.flatMap(([{ kind, html }, { place, picture }]) => {
    // What is drawn for a small radio or checkbox is smaller than the area that can be pressed.
    const contrast = edgeContrast(picture, ROUND + (kind === 'choice' ? Math.round(place.width / 3) : ROUND))
    const message = `its edge has a contrast of ${contrast.toFixed(2)}, not 3`
    return contrast < 3 ? [{ check: 'edge', state: 'default', element: html, message }] : []
  })
}

async function focusProblems(controls: Control[], plain: Shot[], subjects: Subjects): Promise<ContrastProblem[]> {
  await subjects.force(states.focus)
  const focused = await subjects.photograph()
  await subjects.force([])
  const problems: ContrastProblem[] = []
  for (const [{ kind, html }, after, index] of those(controls, focused, ({ off }) => !off)) {
    const before = plain[index]!
    const drawn = kind === 'choice' ? drawnSize(before.picture, ROUND) : after.place
    const { width, height } = drawn.width && drawn.height ? drawn : after.place
    const needed = Math.min(2 * (width + height), 4 * Math.min(width, height))
    // What focus brings into view, such as a skip link, is compared with what was there before.
    const moved = before.place.width !== after.place.width || before.place.height !== after.place.height
    const was = moved ? (await subjects.photograph([after.place]))[0]! : before
    const changed = changedPixels(was.picture, after.picture)
    const message = `focus changes ${changed} pixels of it by a contrast of 3, not ${needed}`
    if (changed < needed) problems.push({ check: 'focus', state: 'focus', element: html, message })
  }
  return problems
}

/** How much of what is drawn must change when it is chosen, or is off: a twentieth. */
const SMALLEST_CHANGE = 0.05

async function chosenProblems(
  page: Page,
  controls: Control[],
  plain: Shot[],
  { photograph }: Subjects,
): Promise<ContrastProblem[]> {
  const choices = those(controls, plain, ({ kind, off, chosen }) => kind === 'choice' && !off && !chosen)
  if (!choices.length) return []
  await page.evaluate(chooseAll, { mark: MARK, on: true })
  const chosen = await photograph()
  await page.evaluate(chooseAll, { mark: MARK, on: false })
  return choices.flatMap(([{ html }, { picture }, index]) => {
    const { width, height } = drawnSize(picture, ROUND)
    const needed = Math.max(1, Math.round(width * height * SMALLEST_CHANGE))
    const changed = changedPixels(picture, chosen[index]!.picture)
    const message = `choosing it changes ${changed} pixels of it by a contrast of 3, not ${needed}`
    return changed < needed ? [{ check: 'chosen', state: 'chosen', element: html, message }] : []
  })
}

async function offProblems(
  page: Page,
  controls: Control[],
  plain: Shot[],
  { photograph }: Subjects,
): Promise<ContrastProblem[]> {
  const off = those(controls, plain, (control) => control.off)
  if (!off.length) return []
  await page.evaluate(enableAll, { mark: MARK, on: true })
  const on = await photograph()
  await page.evaluate(enableAll, { mark: MARK, on: false })
  return off.flatMap(([{ html }, { picture }, index]) => {
    const { width, height } = drawnSize(on[index]!.picture, ROUND)
    const needed = Math.max(1, Math.round(width * height * SMALLEST_CHANGE))
    const changed = changedPixels(picture, on[index]!.picture, 1.2)
    const message = `it looks as if it were on: ${changed} pixels differ, not ${needed}`
    return changed < needed ? [{ check: 'off', state: 'off', element: html, message }] : []
  })
}
