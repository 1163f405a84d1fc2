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
  const { [key]: early, selectionStart, selectionEnd } = field
  // Of radios only the one that is chosen tells, and it alone is touched: to choose one is to unchoose another.
  if (field.type === 'radio' && !early) return
  // It is back to what code knows of until code is told, so it is told only once.
  Object.assign(field, { [key]: kept })
  // Browsers tidy what they are given, such as Windows line ends. Nobody typed that.
  if (field[key] === early) return
  whenToTell(() => {
    answer(field, key, early)
    // By then React has drawn the page. Someone who is typing goes on where they were.
    if (selectionStart !== null && field === document.activeElement)
      queueMicrotask(() => field.setSelectionRange(selectionStart, selectionEnd))
  })
}

/**
 * The first is told at once, each of the others when React has drawn the page for the one before: code that makes new
 * answers from those it has (`setAnswers([...answers, more])`) would lose all but the last.
 */
export function inTurn(tell: () => void): void {
  if (oneWasTold) return queueMicrotask(tell)
  oneWasTold = true
  queueMicrotask(() => {
    oneWasTold = false
  })
  tell()
}

/**
 * Looks for early answers: now, and once more when the page is shown, as a browser may bring answers back only then.
 *
 * @param look looks at one answer or more. Later, every answer on the page is looked at before any is told of, as React then
 * draws them all again as code knows them
 * @param onLeave what is done when someone leaves the page, and done again if that very page comes back
 * @returns what stops it
 */
export function lookForEarly(
  look: (whenToTell?: (tell: () => void) => void) => void,
  onLeave?: () => void,
): () => void {
  look()
  const onPage = ({ type, persisted }: PageTransitionEvent): void => {
    const isLeaving = type === 'pagehide'
    if (isLeaving || persisted) onLeave?.()
    if (!isLeaving) look(setTimeout)
  }
  // Before all others who hear of it, as they may have React draw the page again.
  window.addEventListener('pageshow', onPage, true)
  window.addEventListener('pagehide', onPage, true)
  return () => {
    window.removeEventListener('pageshow', onPage, true)
    window.removeEventListener('pagehide', onPage, true)
  }
}

/**
 * Tells of early text in the fields of a group. To be the `ref` of a `FormGroup` whose field has a `value`: `TextInput` and
 * the other questions have it, those you put together yourself need it.
 *
 * Chromium brings back only text that differs from the `value` attribute, where React writes every letter (facebook/react
 * issue 11896). So while someone is away, the attribute is again what it was at first.
 */
export function tellEarlyText(group: Element | null): (() => void) | undefined {
  if (!group) return undefined
  const fields = [...group.querySelectorAll<HTMLInputElement>('.govuk-input, .govuk-textarea')]
  let away = fields.map(({ defaultValue }) => defaultValue)
  return lookForEarly(
    (whenToTell) => {
      for (const field of fields) tellEarly(field, 'value', field.defaultValue, whenToTell)
    },
    () => {
      const here = fields.map(({ defaultValue }) => defaultValue)
      fields.forEach((field, index) => (field.defaultValue = away[index]!))
      away = here
    },
  )
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
