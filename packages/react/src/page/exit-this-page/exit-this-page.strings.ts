/** What "Exit this page" says by itself. */
export interface ExitThisPageWords {
  /** Read out before the words of the button, so that people who only hear it know what it is for. */
  emergency: string
  /** The button, and the link for keyboards. */
  exit: string
  /** Read out after the first press of the Shift key. */
  pressTwoMoreTimes: string
  /** Read out after the second. */
  pressOneMoreTime: string
  /** Read out when the third does not come in time. */
  timedOut: string
  /** Covers the page while the other one is loading. It gives away nothing about this one. */
  activated: string
}

export const en: ExitThisPageWords = {
  emergency: 'Emergency',
  exit: 'Exit this page',
  pressTwoMoreTimes: 'Shift, press 2 more times to exit.',
  pressOneMoreTime: 'Shift, press 1 more time to exit.',
  timedOut: 'Exit this page expired.',
  activated: 'Loading.',
}

/** Welsh: HMRC for the button and the word before it. */
export const cy: ExitThisPageWords = {
  emergency: 'Argyfwng',
  exit: 'Gadael y dudalen hon',
  pressTwoMoreTimes: 'Shift, pwyswch 2 waith eto i adael.',
  pressOneMoreTime: 'Shift, pwyswch 1 waith eto i adael.',
  timedOut: 'Mae’r amser i adael y dudalen hon wedi dod i ben.',
  activated: 'Yn llwytho.',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof ExitThisPageWords)[] = [
  'pressTwoMoreTimes',
  'pressOneMoreTime',
  'timedOut',
  'activated',
]
