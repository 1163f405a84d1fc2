let oneWasTold = false

/**
 * Tells code that keeps an answer itself of what someone typed or chose without it, by the event it would have had: before
 * hydration, or by a browser that brings answers back on the way back to the page. Without it React quietly puts the old
 * answer back at its next render, and what was typed is lost.
 *
 * @param field the control
 * @param key what of it is the answer
 * @param kept the answer that code keeps
 * @param whenToTell when it is told: at once unless set, but one after another
 */
export function tellEarly(
  field: HTMLInputElement,
  key: 'checked' | 'value',
  kept: string | boolean,
  whenToTell: (tell: () => void) => void = inTurn,
): void {
  const early = field[key]
  // Of radios only the one that is chosen tells, and it alone is touched: to choose one is to unchoose another.
  if (field.type === 'radio' && !early) return
  // It is back to what code knows of until code is told, so it is told only once.
  Object.assign(field, { [key]: kept })
  // Browsers tidy what they are given, such as Windows line ends. Nobody typed that.
  if (field[key] === early) return
  whenToTell(() => answer(field, key, early))
}

/**
 * The first is told at once, each of the others when React has drawn the page for the one before: code that makes new
 * answers from those it has (`setAnswers([...answers, more])`) would lose all but the last.
 */
function inTurn(tell: () => void): void {
  if (oneWasTold) return queueMicrotask(tell)
  oneWasTold = true
  queueMicrotask(() => {
    oneWasTold = false
  })
  tell()
}

/**
 * Tells of early text in the fields of a group. To be the `ref` of a `FormGroup` whose field has a `value`: `TextInput` and
 * the other questions have it, those you put together yourself need it.
 */
export function tellEarlyText(group: Element | null): void {
  for (const field of group?.querySelectorAll<HTMLInputElement>('.govuk-input, .govuk-textarea') ?? [])
    tellEarly(field, 'value', field.defaultValue)
}

/**
 * Gives an answer as a person would, so that React tells its `onChange`. React hears of an answer only if it differs from
 * what React last saw, so it must go past React's own setter. Unlike `click()` it reaches a control that is turned off, and
 * it does not set off what a person's own choice does.
 */
export function answer(field: HTMLInputElement, key: 'checked' | 'value', value: string | boolean): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), key)?.set?.call(field, value)
  field.dispatchEvent(new Event(key === 'checked' ? 'click' : 'input', { bubbles: true }))
}
