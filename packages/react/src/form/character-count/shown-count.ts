import { whenAnswersChange } from '../../foundations/answers.js'
import { markModule } from '../../foundations/start.js'
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
 * @param info the words of the limit. The box stands before them, the count is put after them
 */
export function showCount(info: HTMLElement): ShownCount {
  const box = info.previousElementSibling as HTMLTextAreaElement
  markModule(info)
  const status = document.createElement('div')
  status.setAttribute('aria-hidden', 'true')
  const spoken = document.createElement('div')
  spoken.className = 'govuk-character-count__sr-status govuk-visually-hidden'
  spoken.setAttribute('aria-live', 'polite')
  const count = remembered()
  const countTold = remembered()
  let options: CountOptions
  let seen: string | undefined
  let told: string
  let typedAt = 0

  const draw = (): void => {
    const { limit, countType, threshold, words, tag, message, hasError } = options
    const counts = canCount(countType)
    info.classList.toggle('govuk-visually-hidden', counts)
    if (!counts) return remove()
    if (!status.isConnected) info.after(status, spoken)
    // Upstream's script takes it away as well.
    box.removeAttribute('maxlength')
    const used = count(seen!, options)
    const usedAsTold = countTold(told, options)
    const unit = isWords(countType) ? 'words' : 'characters'
    const say = (element: HTMLElement, left: number): void => {
      const sentence =
        left === 0
          ? words[`${unit}AtLimit`]
          : plural(words[`${unit}${left < 0 ? 'Over' : 'Under'}Limit`], Math.abs(left), tag)
      if (element.textContent !== sentence) element.textContent = sentence
    }
    const isHidden = (used: number): boolean => (limit * threshold) / 100 > used
    box.classList.toggle('govuk-textarea--error', hasError || used > limit)
    status.className = `${used > limit ? 'govuk-error-message' : 'govuk-hint'} ${message} govuk-character-count__status`
    status.classList.toggle('govuk-character-count__message--disabled', isHidden(used))
    say(status, limit - used)
    if (isHidden(usedAsTold)) spoken.setAttribute('aria-hidden', 'true')
    else spoken.removeAttribute('aria-hidden')
    say(spoken, limit - usedAsTold)
  }
  const remove = (): void => {
    status.remove()
    spoken.remove()
  }
  const read = (event?: { type: string }): void => {
    const { value } = box
    // Not what is typed. What comes by a reset, the back button or from code is told at once.
    if (event ? event.type !== 'input' : value !== seen) told = value
    seen = value
    draw()
  }
  const onInput = (event: Event): void => {
    typedAt = Date.now()
    // The page may keep the event from getting to the document.
    read(event)
  }
  let timer: ReturnType<typeof setInterval> | undefined
  const look = (): void => {
    if (Date.now() - PAUSE < typedAt) return
    // Everyone hears of what was spoken as if it were typed. React would put the old text back if your code keeps it.
    if (box.value !== seen) box.dispatchEvent(new Event('input', { bubbles: true }))
    told = box.value
    draw()
  }
  const onBlur = (): void => clearInterval(timer)
  const onFocus = (): void => {
    onBlur()
    timer = setInterval(look, EVERY)
  }
  // Answers that were given early, or that the browser brings back, are told of in a moment.
  let settled: ReturnType<typeof setTimeout> | undefined
  const settle = (): void => {
    clearTimeout(settled)
    settled = setTimeout(read, 0, { type: 'settled' })
  }
  settle()
  if (document.activeElement === box) onFocus()
  const stop = whenAnswersChange('input', read)
  const listeners = { input: onInput, focus: onFocus, blur: onBlur }
  for (const [type, listener] of Object.entries(listeners)) box.addEventListener(type, listener as () => void)
  addEventListener('pageshow', settle)
  return {
    show(next) {
      options = next
      read()
    },
    stop() {
      onBlur()
      clearTimeout(settled)
      stop()
      for (const [type, listener] of Object.entries(listeners)) box.removeEventListener(type, listener as () => void)
      removeEventListener('pageshow', settle)
      remove()
    },
  }
}

/** Counts again only when the text is another: an old phone takes a while over a long one. */
function remembered(): (text: string, options: CountOptions) => number {
  let last: unknown[] = []
  let count = 0
  return (text, { countType, tag }) => {
    if (last[0] !== text || last[1] !== countType || last[2] !== tag) count = countText(text, countType, tag)
    last = [text, countType, tag]
    return count
  }
}
