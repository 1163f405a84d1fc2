'use client'
import { type ComponentProps, type ReactElement, useLayoutEffect, useRef } from 'react'
import { attributesOf } from '../../foundations/attributes.js'
import { classNames } from '../../foundations/class-names.js'
import { joinIds } from '../../foundations/ids.js'
import { useTag } from '../../foundations/language.js'
import { fillCount } from '../../foundations/plural.js'
import { useWords } from '../../foundations/words.js'
import type { TextAnswer } from '../text-input/index.js'
import { drawTextarea } from '../textarea/textarea-control.js'
import type { TextLimit } from './character-count-group.js'
import { en } from './character-count.strings.js'
import { isWords } from './count-text.js'
import { showCount, type ShownCount } from './shown-count.js'

/** What `CharacterCount` and its bare control both take: any attribute of `<textarea>`, and these. */
export interface CountedTextProps
  extends Omit<ComponentProps<'textarea'>, 'maxLength' | 'value' | 'defaultValue' | 'children'>, TextLimit {
  /** Class names for the words of the limit and of the count. */
  messageClassName?: string
  /** Use `limit`: the browser would cut off what people paste, and say nothing. */
  maxLength?: never
}

/** Props of {@link CharacterCountControl}: any attribute of `<textarea>`, and these. */
export type CharacterCountControlProps = CountedTextProps &
  TextAnswer<HTMLTextAreaElement> & {
    /** The id of the `<textarea>`. The limit has the same id with `-info` after it. */
    id: string
    /** Draws the red border that marks an error. A text that is too long has it too. */
    hasError?: boolean
  }

/** What is not for the `<textarea>`. */
const ofCount: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'limit',
  'countType',
  'threshold',
  'words',
  'language',
  'hasError',
  'messageClassName',
])

/**
 * The bare control of a `CharacterCount`, with its count, to compose with `Label`, `Hint` and `ErrorMessage` in a
 * `CharacterCountGroup`. A `<textarea>`, and the words after it.
 */
export function CharacterCountControl(props: CharacterCountControlProps): ReactElement {
  const { id, limit, countType = 'length', threshold = 0, language, hasError = false, messageClassName } = props
  const words = useWords('character-count', en, language, props.words)
  const tag = useTag(language)
  const message = classNames('govuk-character-count__message', messageClassName)!
  const info = useRef<HTMLDivElement>(null)
  const shown = useRef<ShownCount>(undefined)
  // The count is no state: the page is drawn once, and code that keeps the text hears of it before React draws again.
  useLayoutEffect(() => {
    shown.current ??= showCount(info.current!)
    shown.current.show({ limit, countType, threshold, words, tag, message, hasError })
  })
  useLayoutEffect(
    () => () => {
      shown.current?.stop()
      shown.current = undefined
    },
    [],
  )
  const box = attributesOf(props, ofCount)
  box['aria-describedby'] = joinIds(`${id}-info`, box['aria-describedby'])
  box.className = classNames('govuk-js-character-count', box.className)
  return (
    <>
      {drawTextarea(box, hasError)}
      <div className={`govuk-hint ${message}`} id={`${id}-info`} ref={info}>
        {fillCount(words[isWords(countType) ? 'wordsDescription' : 'charactersDescription'], limit)}
      </div>
    </>
  )
}
