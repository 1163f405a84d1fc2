import { attributes, content, part, type Options, type Parity } from '../../../parity/upstream.js'
import { asPart } from '../../foundations/as-part.js'
import { joinIds, fieldIds } from '../../foundations/ids.js'
import { ErrorMessage } from '../../parts/error-message/index.js'
import { errorPart } from '../../parts/error-message/error-message.parity.js'
import { FormGroup } from '../../parts/form-group/index.js'
import { Hint } from '../../parts/hint/index.js'
import { Label } from '../../parts/label/index.js'
import { labelProps } from '../../parts/label/label.parity.js'
import { TextareaControl } from '../textarea/index.js'
import type { CharacterCountWords } from './character-count.strings.js'
import { CharacterCount, CharacterCountControl, CharacterCountGroup } from './index.js'

const wordsOf = (o: Options): Partial<CharacterCountWords> | undefined => {
  const words = {
    charactersDescription: o.textareaDescriptionText,
    charactersUnderLimit: o.charactersUnderLimitText,
    charactersAtLimit: o.charactersAtLimitText,
    charactersOverLimit: o.charactersOverLimitText,
    wordsDescription: o.textareaDescriptionText,
    wordsUnderLimit: o.wordsUnderLimitText,
    wordsAtLimit: o.wordsAtLimitText,
    wordsOverLimit: o.wordsOverLimitText,
  }
  return Object.values(words).some(Boolean) ? words : undefined
}

const limitOf = (o: Options) => ({
  limit: o.maxlength ?? o.maxwords,
  countType: o.maxwords ? ('spaced-words' as const) : o.countType,
  threshold: o.threshold,
  words: wordsOf(o),
})

const boxOf = (o: Options) => ({
  rows: o.rows,
  className: o.classes,
  defaultValue: o.value,
  spellCheck: o.spellcheck,
  messageClassName: o.countMessage?.classes,
  ...attributes(o.attributes),
})

/** A form group of one's own: composed of the parts, as a team would do it. */
function composed(o: Options) {
  const ids = fieldIds(o.id || o.name)
  const hasError = Boolean(o.errorMessage)
  return (
    <CharacterCountGroup
      hasError={hasError}
      className={o.formGroup.classes}
      {...limitOf(o)}
      {...attributes(o.formGroup.attributes)}
    >
      {asPart(Label, part(Label, o.label, { isPageHeading: o.label.isPageHeading }), { htmlFor: ids.control })}
      {asPart(Hint, part(Hint, o.hint), { id: ids.hint })}
      {asPart(ErrorMessage, errorPart(o.errorMessage), { id: ids.error })}
      {content(o.formGroup.beforeInput)}
      <CharacterCountControl
        id={ids.control}
        name={o.name}
        hasError={hasError}
        aria-describedby={joinIds(o.hint && ids.hint, hasError && ids.error)}
        {...limitOf(o)}
        {...boxOf(o)}
      />
      {content(o.formGroup.afterInput)}
    </CharacterCountGroup>
  )
}

/** No limit in the HTML: a script of the service's own sets it, on a page that React does not take over. */
function withoutLimit(o: Options) {
  const ids = fieldIds(o.id || o.name)
  const info = `${ids.control}-info`
  return (
    <FormGroup
      className="govuk-character-count"
      data-module="govuk-character-count"
      {...attributes(
        o.textareaDescriptionText && { 'data-i18n.textarea-description.other': o.textareaDescriptionText },
      )}
    >
      <Label htmlFor={ids.control}>{content(o.label)}</Label>
      <TextareaControl className="govuk-js-character-count" id={ids.control} name={o.name} aria-describedby={info} />
      <Hint id={info} className="govuk-character-count__message" />
    </FormGroup>
  )
}

const hasLimit = (o: Options): boolean => Boolean(o.maxlength || o.maxwords)

export const parity: Parity = {
  component: 'character-count',
  isStatic: (o) => !hasLimit(o),
  impossible: [
    {
      when: (o) => Boolean(o.maxlength && o.maxwords),
      because: 'A limit is one number. Of two, upstream writes both into the page and its script takes one.',
    },
  ],
  render: (o) => {
    if (!hasLimit(o)) return withoutLimit(o)
    if (o.formGroup?.classes || o.formGroup?.attributes) return composed(o)
    return (
      <CharacterCount
        id={o.id || undefined}
        name={o.name}
        {...labelProps(o.label)}
        hint={part(Hint, o.hint)}
        error={errorPart(o.errorMessage)}
        beforeInput={content(o.formGroup?.beforeInput)}
        afterInput={content(o.formGroup?.afterInput)}
        {...limitOf(o)}
        {...boxOf(o)}
      />
    )
  },
}
