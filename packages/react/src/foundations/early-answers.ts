/** Calls something later. */
export type WhenToTell = (tell: () => void) => void

/**
 * Looks for early answers: what someone typed or chose without the code that keeps it, before hydration or by a browser
 * that brings answers back on the way back to the page. It looks now, and once more when the page is shown, as a browser
 * may bring answers back only then. Code is told by the event it would have had. Without it React quietly puts the old
 * answer back at its next render, and what was typed is lost.
 *
 * Every answer on the page is looked at before code is told of any: then React draws them all again as code knows them.
 * They are told one after another, each once React has drawn the page for the one before. Code that makes new answers from
 * those it has (`setAnswers([...answers, more])`) would lose all but the last.
 *
 * @param look looks at an answer, and tells of it when it may
 * @param onLeave what is done when someone leaves the page, and done again if that very page comes back
 * @returns what stops it
 */
export function lookForEarly(look: (whenToTell: WhenToTell) => void, onLeave?: () => void): () => void {
  // What is on the page while code is told is no early answer. StrictMode starts everything again just then.
  if (!isTelling) look(tellBy(queueMicrotask))
  const onPage = ({ type, persisted }: PageTransitionEvent): void => {
    const isLeaving = type === 'pagehide'
    if (isLeaving || persisted) onLeave?.()
    if (!isLeaving) look(tellBy(setTimeout))
  }
  // Before all others who hear of it, as they may have React draw the page again.
  addEventListener('pageshow', onPage, true)
  addEventListener('pagehide', onPage, true)
  return () => {
    removeEventListener('pageshow', onPage, true)
    removeEventListener('pagehide', onPage, true)
  }
}

let isTelling = false

const tellBy =
  (later: (callback: () => void) => void): WhenToTell =>
  (tell) =>
    later(() => {
      isTelling = true
      tell()
      isTelling = false
    })

/**
 * Tells of early text in the field of a group. To be the `ref` of a `FormGroup` whose field has a `value`: `TextInput` and
 * the other questions have it, those you put together yourself need it.
 *
 * Chromium brings back only text that differs from the `value` attribute, where React writes every letter (facebook/react
 * issue 11896). So while someone is away, the attribute is again what it was at first.
 */
export function tellEarlyText(group: Element | null): (() => void) | undefined {
  const field = group?.querySelector<HTMLInputElement>('.govuk-input, .govuk-textarea')
  if (!field) return undefined
  let away = field.defaultValue
  return lookForEarly(
    (whenToTell) => tellEarlyTextIn(field, whenToTell),
    () => {
      ;[away, field.defaultValue] = [field.defaultValue, away]
    },
  )
}

/** Tells of early text in one field. React writes what code knows to its `defaultValue`. */
export function tellEarlyTextIn(field: HTMLInputElement, whenToTell: WhenToTell): void {
  const { value, selectionStart, selectionEnd } = field
  if (value === field.defaultValue) return
  whenToTell(() => {
    // The parts of a date are told of together.
    if (value === field.defaultValue) return
    field.value = field.defaultValue
    // Browsers tidy what they are given, such as Windows line ends. Nobody typed that.
    if (value === field.value) return
    answer(field, 'value', value)
    // Someone who is typing goes on where they were.
    if (selectionStart !== null && field === document.activeElement)
      field.setSelectionRange(selectionStart, selectionEnd)
  })
}

/**
 * What the group of a text gets, if code keeps the text and people can change it.
 *
 * @param props the `value` and the `readOnly` of the field
 */
export const earlyText = (props: { value?: unknown; readOnly?: boolean }): { ref: typeof tellEarlyText } | undefined =>
  props.value === undefined || props.readOnly ? undefined : { ref: tellEarlyText }

/**
 * Gives an answer as a person would, so that React tells its `onChange`. React hears of an answer only if it differs from
 * what React last saw, so it must go past React's own setter. Unlike `click()` it reaches a control that is turned off, and
 * it does not set off what a person's own choice does.
 */
export function answer(field: HTMLInputElement, key: 'checked' | 'value', value: string | boolean): void {
  Reflect.set(Object.getPrototypeOf(field) as object, key, value, field)
  field.dispatchEvent(new Event(key === 'checked' ? 'click' : 'input', { bubbles: true }))
}
