import { classNames } from '../../foundations/class-names.js'
import { whenAnswersChange } from '../../foundations/answers.js'
import { listen } from '../../foundations/listen.js'
import { markStarted } from '../../foundations/start.js'
import { plural } from '../../foundations/plural.js'
import type { CharacterCountWords } from './character-count.strings.js'
import { canCount, countText, type CountType, isWords } from './count-text.js'

/** How long someone has not typed before they are told, and how often we look, in milliseconds. Upstream's numbers. */
const PAUSE = 500
const EVERY = 1000

/** What a count is to say. */
export interface CountOptions {
  limit: number
  countType: CountType
  /** In percent of the limit. */
  threshold: number
  words: CharacterCountWords
  /** The BCP 47 tag of the language of the words. */
  tag: string
  /** Class names of the count that people see. */
  message: string
  /** Whether the box has its red border whatever the count is. */
  hasError: boolean
}

/** A count on the page. */
export interface ShownCount {
  /** Says it as a render wants it. After every render, as code can change the text without any event. */
  show: (options: CountOptions) => void
  /** Takes it off the page. */
  stop: () => void
}

/**
 * Puts the count of a text on the page: one that people see, which changes with every letter, and one for screen readers.
 *
 * While someone types, the second stays as it was: each number would be read out over the letters, and wait in line when
 * they stop (govuk-frontend issue 2487). We look every second while the box has focus, also because speech software changes
 * the text without any event (govuk-frontend issue 1028). A change that nobody typed, such as a reset, is told at once.
 *
 * @param info the words of the limit, which describe the box. The count is put after them
 */
export function showCount(info: HTMLElement): ShownCount {
  // Not whatever stands before: browser extensions put things of their own after a box.
  const box = info.parentElement!.querySelector<HTMLTextAreaElement>(`[aria-describedby~=${JSON.stringify(info.id)}]`)!
  const status = document.createElement('div')
  status.setAttribute('aria-hidden', 'true')
  const spoken = document.createElement('div')
  spoken.className = 'govuk-character-count__sr-status govuk-visually-hidden'
  spoken.setAttribute('aria-live', 'polite')
  markStarted(info.closest<HTMLElement>('[data-module]'))

  let options: CountOptions
  let text: string | undefined
  /** What the text has used up of the limit, and what screen readers were last told that it has. */
  let used: number
  let told: number

  const say = (element: HTMLElement, count: number): void => {
    const { limit, words, countType, tag } = options
    const left = limit - count
    const unit = isWords(countType) ? 'words' : 'characters'
    const sentence =
      left === 0
        ? words[`${unit}AtLimit`]
        : plural(words[`${unit}${left < 0 ? 'Over' : 'Under'}Limit`], Math.abs(left), tag)
    if (element.textContent !== sentence) element.textContent = sentence
  }
  const remove = (): void => {
    status.remove()
    spoken.remove()
  }
  /** @param tells whether screen readers are told now. Only of a text that is new unless set */
  const read = (tells?: boolean): void => {
    const { limit, countType, threshold, tag, message, hasError } = options
    const counts = canCount(countType)
    info.classList.toggle('govuk-visually-hidden', counts)
    if (!counts) return remove()
    if (!status.isConnected) info.after(status, spoken)
    // Upstream's script takes it away as well.
    box.removeAttribute('maxlength')
    const isNew = box.value !== text
    text = box.value
    // Only then: an old phone takes a while over a long text.
    if (isNew) used = countText(text, countType, tag)
    if (tells ?? isNew) told = used
    const isTooLong = used > limit
    const isHidden = (count: number): boolean => (limit * threshold) / 100 > count
    box.classList.toggle('govuk-textarea--error', hasError || isTooLong)
    status.className = classNames(
      isTooLong ? 'govuk-error-message' : 'govuk-hint',
      message,
      'govuk-character-count__status',
      isHidden(used) && 'govuk-character-count__message--disabled',
    )!
    say(status, used)
    if (isHidden(told)) spoken.setAttribute('aria-hidden', 'true')
    else spoken.removeAttribute('aria-hidden')
    say(spoken, told)
  }

  let typedAt = 0
  let timer: ReturnType<typeof setInterval> | undefined
  const look = (): void => {
    if (Date.now() - PAUSE < typedAt) return
    // Everyone hears of what was spoken as if it were typed. React would put the old text back if your code keeps it.
    if (box.value !== text) box.dispatchEvent(new Event('input', { bubbles: true }))
    read(true)
  }
  const onEvent = ({ type }: { type: string }): void => {
    if (type === 'input') {
      typedAt = Date.now()
      return read(false)
    }
    clearInterval(timer)
    if (type === 'focus') timer = setInterval(look, EVERY)
  }
  // On the box itself: the page may keep an event from getting to the document.
  const stopBox = listen(box, ['input', 'focus', 'blur'], onEvent)
  if (document.activeElement === box) onEvent({ type: 'focus' })

  // Answers that were given early, or that the browser brings back, are told of in a moment.
  let settling: ReturnType<typeof setTimeout> | undefined
  const settle = (): void => {
    clearTimeout(settling)
    settling = setTimeout(read, 0, true)
  }
  settle()
  // What is in the box once React and everyone else have heard of it: code may have refused what was typed.
  const stop = whenAnswersChange('input', ({ type }) => {
    read(type !== 'input')
    if (type === 'pageshow') settle()
  })

  return {
    show(next) {
      // All is counted again.
      if (options?.countType !== next.countType || options.tag !== next.tag) text = undefined
      options = next
      read()
    },
    stop() {
      stop()
      clearTimeout(settling)
      clearInterval(timer)
      stopBox()
      remove()
    },
  }
}
