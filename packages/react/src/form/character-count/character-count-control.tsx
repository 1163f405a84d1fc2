'use client'
import { type ComponentProps, type ReactElement, useMemo, useRef } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { joinIds } from '../../foundations/ids.js'
import { useTag } from '../../foundations/language.js'
import { plural } from '../../foundations/plural.js'
import { bothRefs } from '../../foundations/refs.js'
import { fill, useWords } from '../../foundations/words.js'
import type { TextAnswer } from '../text-input/index.js'
import { TextareaControl } from '../textarea/index.js'
import type { TextLimit } from './character-count-group.js'
import { en } from './character-count.strings.js'
import { canCount, countText, isWords } from './count-text.js'
import { useToldText } from './use-told-text.js'

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

/**
 * The bare control of a `CharacterCount`, with its count, to compose with `Label`, `Hint` and `ErrorMessage` in a
 * `CharacterCountGroup`. A `<textarea>`, and the words after it.
 */
export function CharacterCountControl({
  id,
  limit,
  countType = 'length',
  threshold = 0,
  words: own,
  language,
  hasError,
  messageClassName,
  maxLength,
  className,
  ref,
  onInput,
  'aria-describedby': describedBy,
  ...rest
}: CharacterCountControlProps): ReactElement {
  const words = useWords('character-count', en, language, own)
  const tag = useTag(language)
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, toldText, onTyped] = useToldText(field)
  const counts = text !== undefined && canCount(countType)
  const count = (what?: string): number => (counts ? countText(what!, countType, tag) : 0)
  // Counted again only when the text is another: an old phone takes a while over a long one.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const used = useMemo(() => count(text), [text, countType, tag])
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const told = useMemo(() => count(toldText), [toldText, countType, tag])
  const unit = isWords(countType) ? 'words' : 'characters'
  const sentence = (left: number): string =>
    left === 0
      ? words[`${unit}AtLimit`]
      : plural(words[`${unit}${left < 0 ? 'Over' : 'Under'}Limit`], Math.abs(left), tag)
  const isHidden = (count: number): boolean => (limit * threshold) / 100 > count
  const isTooLong = used > limit
  const message = classNames('govuk-character-count__message', messageClassName)
  return (
    <>
      <TextareaControl
        className={classNames('govuk-js-character-count', className)}
        hasError={hasError || isTooLong}
        id={id}
        aria-describedby={joinIds(`${id}-info`, describedBy)}
        // Upstream's script takes it away as well.
        maxLength={counts ? undefined : maxLength}
        onInput={(event) => {
          onTyped(event)
          onInput?.(event)
        }}
        {...rest}
        ref={bothRefs(field, ref)}
      />
      <div className={classNames('govuk-hint', message, counts && 'govuk-visually-hidden')} id={`${id}-info`}>
        {fill(words[`${unit}Description`], { count: `${limit}` })}
      </div>
      {counts && (
        <>
          <div
            className={classNames(
              isTooLong ? 'govuk-error-message' : 'govuk-hint',
              message,
              'govuk-character-count__status',
              isHidden(used) && 'govuk-character-count__message--disabled',
            )}
            aria-hidden="true"
          >
            {sentence(limit - used)}
          </div>
          <div
            className="govuk-character-count__sr-status govuk-visually-hidden"
            aria-live="polite"
            aria-hidden={isHidden(told) || undefined}
          >
            {sentence(limit - told)}
          </div>
        </>
      )}
    </>
  )
}
