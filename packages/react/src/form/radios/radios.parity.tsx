import { attributes, content, part, type Options, type Parity } from '../../../parity/upstream.js'
import { joinIds, fieldIds } from '../../foundations/ids.js'
import { ErrorMessage } from '../../parts/error-message/index.js'
import { errorPart } from '../../parts/error-message/error-message.parity.js'
import { Fieldset } from '../../parts/fieldset/index.js'
import { legendProps } from '../../parts/fieldset/fieldset.parity.js'
import { FormGroup } from '../../parts/form-group/index.js'
import { Hint } from '../../parts/hint/index.js'
import { Label } from '../../parts/label/index.js'
import { Radio, RadioDivider, RadioItems, Radios } from './index.js'

/** Items as direct children, the way a team writes them. `null` and `false` stay: they keep their number. */
const items = (o: Options) =>
  o.items.map((item: Options | null | false, index: number) =>
    !item ? (
      item
    ) : item.divider ? (
      <RadioDivider key={index}>{item.divider}</RadioDivider>
    ) : (
      <Radio
        key={index}
        id={item.id}
        value={item.value}
        hint={part(Hint, item.hint)}
        disabled={item.disabled}
        conditional={item.conditional ? content(item.conditional) : undefined}
        {...attributes(item.attributes)}
      >
        {item.label ? part(Label, { ...item.label, text: item.text, html: item.html }) : content(item)}
      </Radio>
    ),
  )

/** Upstream says it by item or by value, and the item wins. */
const chosen = (o: Options): string | undefined => {
  const given = (o.items as (Options | null | false)[]).filter((item): item is Options => Boolean(item))
  const byValue = given.find((item) => o.value && item.value === o.value && item.checked !== false)
  return (given.find((item) => item.checked) ?? byValue)?.value
}

const bare = (o: Options) => ({
  id: o.idPrefix,
  name: o.name,
  className: o.classes,
  defaultValue: chosen(o),
  beforeInputs: content(o.formGroup?.beforeInputs),
  afterInputs: content(o.formGroup?.afterInputs),
  children: items(o),
  ...attributes(o.attributes),
})

/** A form group or a fieldset of one's own: composed of the parts, as a team would do it. */
function composed(o: Options) {
  const ids = fieldIds(o.idPrefix || o.name)
  const question = (
    <>
      {part(Hint, o.hint, { id: ids.hint })}
      {o.errorMessage && <ErrorMessage id={ids.error}>{content(o.errorMessage)}</ErrorMessage>}
      <RadioItems {...bare(o)} />
    </>
  )
  return (
    <FormGroup
      hasError={Boolean(o.errorMessage)}
      className={o.formGroup?.classes}
      {...attributes(o.formGroup?.attributes)}
    >
      {o.fieldset ? (
        <Fieldset
          {...legendProps(o.fieldset.legend)}
          className={o.fieldset.classes}
          aria-describedby={joinIds(o.fieldset.describedBy, o.hint && ids.hint, o.errorMessage && ids.error)}
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
  component: 'radios',
  render: (o) =>
    o.formGroup?.classes || o.formGroup?.attributes || o.fieldset?.classes || o.fieldset?.attributes ? (
      composed(o)
    ) : (
      <Radios
        {...bare(o)}
        {...legendProps(o.fieldset?.legend)}
        aria-describedby={o.fieldset?.describedBy}
        hint={part(Hint, o.hint)}
        error={errorPart(o.errorMessage)}
      />
    ),
}
