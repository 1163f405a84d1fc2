'use client'
import { type ComponentProps, type ReactElement, useMemo, useRef } from 'react'
import { useAnswer } from '../../foundations/answers.js'
import { classNames } from '../../foundations/class-names.js'
import { useEarlyText } from '../../foundations/early-text.js'
import { useHydrated } from '../../foundations/hydrated.js'
import { describedBy } from '../../foundations/ids.js'
import { useTag } from '../../foundations/language.js'
import { plural } from '../../foundations/plural.js'
import { bothRefs } from '../../foundations/refs.js'
import { fill, useWords } from '../../foundations/words.js'
import { Hint } from '../../parts/hint/index.js'
import type { TextAnswer } from '../text-input/index.js'
import { TextareaControl } from '../textarea/index.js'
import type { TextLimit } from './character-count-group.js'
import { type CharacterCountWords, en } from './character-count.strings.js'
import { canCount, countText, type CountType, isWords } from './count-text.js'
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
  'aria-describedby': describedByOther,
  ...rest
}: CharacterCountControlProps): ReactElement {
  const words = useWords('character-count', en, language, own)
  const tag = useTag(language)
  const field = useRef<HTMLTextAreaElement>(null)
  useEarlyText(field, rest.value)
  const initial = String(rest.value ?? rest.defaultValue ?? '')
  const text = useAnswer('input', () => field.current?.value ?? initial, initial)
  const counts = useHydrated() && canCount(countType)
  const used = useCount(text, countType, tag, counts)
  const [toldText, onTyped] = useToldText(field, text)
  const told = useCount(toldText, countType, tag, counts)
  const isTooLong = counts && used > limit
  const shows = (count: number): boolean => (limit * threshold) / 100 <= count
  const description = isWords(countType) ? words.wordsDescription : words.charactersDescription
  return (
    <>
      <TextareaControl
        className={classNames('govuk-js-character-count', className)}
        hasError={hasError || isTooLong}
        id={id}
        aria-describedby={describedBy(`${id}-info`, describedByOther)}
        // Upstream's script takes it away as well.
        maxLength={counts ? undefined : maxLength}
        ref={bothRefs(field, ref)}
        onInput={(event) => {
          onTyped()
          onInput?.(event)
        }}
        {...rest}
      />
      <Hint
        id={`${id}-info`}
        className={classNames('govuk-character-count__message', messageClassName, counts && 'govuk-visually-hidden')}
      >
        {fill(description, { count: String(limit) })}
      </Hint>
      {counts && (
        <>
          <div
            className={classNames(
              isTooLong ? 'govuk-error-message' : 'govuk-hint',
              'govuk-character-count__message govuk-character-count__status',
              messageClassName,
              !shows(used) && 'govuk-character-count__message--disabled',
            )}
            aria-hidden="true"
          >
            {sentence(words, limit - used, countType, tag)}
          </div>
          <div
            className="govuk-character-count__sr-status govuk-visually-hidden"
            aria-live="polite"
            aria-hidden={shows(told) ? undefined : true}
          >
            {sentence(words, limit - told, countType, tag)}
          </div>
        </>
      )}
    </>
  )
}

/** Counted again only when the text is another: an old phone takes a while over a long one. */
function useCount(text: string, countType: CountType, tag: string, counts: boolean): number {
  return useMemo(() => (counts ? countText(text, countType, tag) : 0), [text, countType, tag, counts])
}

function sentence(words: CharacterCountWords, remaining: number, countType: CountType, tag: string): string {
  const [under, at, over] = isWords(countType)
    ? ([words.wordsUnderLimit, words.wordsAtLimit, words.wordsOverLimit] as const)
    : ([words.charactersUnderLimit, words.charactersAtLimit, words.charactersOverLimit] as const)
  if (remaining === 0) return at
  return plural(remaining < 0 ? over : under, Math.abs(remaining), tag)
}
