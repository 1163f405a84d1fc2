import { attributes, content, part, type Options, type Parity } from '../../../parity/upstream.js'
import { asPart } from '../../foundations/as-part.js'
import { joinIds, fieldIds } from '../../foundations/ids.js'
import { ErrorMessage } from '../../parts/error-message/index.js'
import { errorPart } from '../../parts/error-message/error-message.parity.js'
import { Fieldset } from '../../parts/fieldset/index.js'
import { legendProps } from '../../parts/fieldset/fieldset.parity.js'
import { FormGroup } from '../../parts/form-group/index.js'
import { Hint } from '../../parts/hint/index.js'
import type { InputWidth } from '../text-input/index.js'
import { isDatePart, partName } from './date-answer.js'
import { DateInput, DateInputPart, DateInputParts } from './index.js'

const three = ['day', 'month', 'year'] as const
const redBorder = 'govuk-input--error'

/** Upstream's options of one part, wherever they stand: in `items`, in `day`, `month` and `year`, or nowhere. */
interface Item extends Options {
  name: string
  value: unknown
  width: InputWidth
}

function itemsOf(o: Options): Item[] {
  const own = three.map((name) => o[name] ?? (o[name] === undefined && { name, value: o.values?.[name] }))
  const items: (Options | false)[] = o.items?.length ? o.items : own
  return items.flatMap((item) => {
    if (!item) return []
    const index = three.findIndex(
      (name, at) => item === own[at] || (item.name && [name, own[at]?.name].includes(item.name)),
    )
    const name = item.name ?? three[index]
    const value = item.value ?? (own[index] || undefined)?.value ?? o.values?.[partName(o.namePrefix, name)]
    return [{ ...item, name, value, width: three[index] === 'year' ? 4 : 2 }]
  })
}

/** Which parts are red. By class or by option, and all of them if there is an error and none is named. */
function errorParts(o: Options, items: Item[]): string[] {
  const named = items.filter(({ error, classes }) => error || classes?.includes(redBorder))
  return (named.length || !o.errorMessage ? named : items.filter(({ error }) => error !== false)).map(
    ({ name }) => name,
  )
}

const widthClass = /govuk-input--width-(\d+)/

function dateInputPart({ name, label, value, width, classes = '', ...item }: Item) {
  const ofItsOwn = !isDatePart(name)
  const capitalized = name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()
  return (
    <DateInputPart
      key={name}
      id={item.id}
      name={name}
      label={label ?? (ofItsOwn ? capitalized : undefined)}
      width={widthClass.test(classes) ? (Number(widthClass.exec(classes)?.[1]) as InputWidth) : width}
      className={classes.replace(widthClass, '').replace(redBorder, '').trim()}
      defaultValue={ofItsOwn ? (value as string) : undefined}
      autoComplete={item.autocomplete}
      pattern={item.pattern}
      inputMode={item.inputmode}
      {...attributes(item.attributes)}
    />
  )
}

/** Whether our short way can say it: a day, a month and a year that are told apart by their labels at most. */
const isPlain = (items: Item[]): boolean =>
  items.map(({ name }) => name).join() === three.join() &&
  items.every((item) =>
    Object.entries(item).every(
      ([option, value]) => value === undefined || ['name', 'value', 'label', 'error', 'width'].includes(option),
    ),
  )

/** Upstream's `autocomplete` of each part, if it is what we say once for all. */
const isBirthday = (items: Item[]): boolean =>
  items.length === 3 && items.every(({ name, autocomplete }) => autocomplete === `bday-${name}`)

function dateProps(o: Options) {
  const items = itemsOf(o)
  const birthday = isBirthday(items)
  const parts = birthday ? items.map((item) => ({ ...item, autocomplete: undefined, classes: undefined })) : items
  const byName = <K extends string>(of: K): Record<string, any> =>
    Object.fromEntries(items.filter(({ name }) => isDatePart(name)).map((item) => [item.name, item[of]]))
  return {
    name: o.namePrefix ?? '',
    id: o.id,
    className: o.classes,
    defaultValue: byName('value'),
    errorParts: errorParts(o, items),
    autoComplete: birthday ? ('bday' as const) : undefined,
    beforeInputs: content(o.formGroup?.beforeInputs),
    afterInputs: content(o.formGroup?.afterInputs),
    ...(isPlain(parts) ? { words: byName('label') } : { children: parts.map(dateInputPart) }),
    ...attributes(o.attributes),
  }
}

/** A form group or a fieldset of one's own: composed of the parts, as a team would do it. */
function composed(o: Options) {
  const ids = fieldIds(o.id)
  const hasError = Boolean(o.errorMessage)
  const question = (
    <>
      {asPart(Hint, part(Hint, o.hint), { id: ids.hint })}
      {asPart(ErrorMessage, errorPart(o.errorMessage), { id: ids.error })}
      <DateInputParts {...dateProps(o)} hasError={hasError} />
    </>
  )
  return (
    <FormGroup hasError={hasError} className={o.formGroup?.classes} {...attributes(o.formGroup?.attributes)}>
      {o.fieldset ? (
        <Fieldset
          role="group"
          {...legendProps(o.fieldset.legend)}
          className={o.fieldset.classes}
          aria-describedby={joinIds(o.fieldset.describedBy, o.hint && ids.hint, hasError && ids.error)}
          {...attributes(o.fieldset.attributes)}
        >
          {question}
        </Fieldset>
      ) : (
        question
      )}
    </FormGroup>
  )
}

export const parity: Parity = {
  component: 'date-input',
  render: (o) =>
    o.formGroup?.classes || o.formGroup?.attributes || o.fieldset?.classes || o.fieldset?.attributes ? (
      composed(o)
    ) : (
      <DateInput
        {...dateProps(o)}
        {...legendProps(o.fieldset?.legend)}
        aria-describedby={o.fieldset?.describedBy}
        hint={part(Hint, o.hint)}
        error={errorPart(o.errorMessage)}
      />
    ),
}
