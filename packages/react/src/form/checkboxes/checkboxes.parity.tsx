import { attributes, content, part, type Options, type Parity } from '../../../parity/upstream.js'
import { joinIds, fieldIds } from '../../foundations/ids.js'
import { ErrorMessage } from '../../parts/error-message/index.js'
import { errorPart } from '../../parts/error-message/error-message.parity.js'
import { Fieldset } from '../../parts/fieldset/index.js'
import { legendProps } from '../../parts/fieldset/fieldset.parity.js'
import { FormGroup } from '../../parts/form-group/index.js'
import { Hint } from '../../parts/hint/index.js'
import { Label } from '../../parts/label/index.js'
import { Checkbox, CheckboxDivider, Checkboxes, CheckboxItems } from './index.js'

/** Items as direct children, the way a team writes them. `null`, `false` and '' stay: they keep their number. */
const items = (o: Options) =>
  o.items.map((item: Options | null | false | '', index: number) =>
    !item ? (
      item || null
    ) : item.divider ? (
      <CheckboxDivider key={index}>{item.divider}</CheckboxDivider>
    ) : (
      <Checkbox
        key={index}
        id={item.id}
        name={item.name}
        value={item.value}
        defaultChecked={item.checked}
        exclusive={item.behaviour === 'exclusive'}
        hint={part(Hint, item.hint)}
        disabled={item.disabled}
        conditional={item.conditional ? content(item.conditional) : undefined}
        {...attributes(item.attributes)}
      >
        {item.label ? part(Label, { ...item.label, text: item.text, html: item.html }) : content(item)}
      </Checkbox>
    ),
  )

const isSmall = (o: Options) => /(^| )govuk-checkboxes--small( |$)/.test(o.classes ?? '')

const bare = (o: Options) => ({
  id: o.idPrefix,
  name: o.name,
  small: isSmall(o),
  className: isSmall(o) ? o.classes.replace('govuk-checkboxes--small', '') : o.classes,
  defaultValue: o.values,
  beforeInputs: content(o.formGroup?.beforeInputs),
  afterInputs: content(o.formGroup?.afterInputs),
  children: items(o),
  ...attributes(o.attributes),
})

/** A form group or a fieldset of one's own: composed of the parts, as a team would do it. */
function composed(o: Options) {
  const ids = fieldIds(o.idPrefix || o.name)
  const described = joinIds(o.fieldset?.describedBy ?? o.describedBy, o.hint && ids.hint, o.errorMessage && ids.error)
  const question = (
    <>
      {part(Hint, o.hint, { id: ids.hint })}
      {o.errorMessage && <ErrorMessage id={ids.error}>{content(o.errorMessage)}</ErrorMessage>}
      <CheckboxItems {...bare(o)} aria-describedby={o.fieldset ? undefined : described} />
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
          aria-describedby={described}
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
  component: 'checkboxes',
  render: (o) =>
    o.formGroup?.classes || o.formGroup?.attributes || o.fieldset?.classes || o.fieldset?.attributes ? (
      composed(o)
    ) : (
      <Checkboxes
        {...bare(o)}
        {...legendProps(o.fieldset?.legend)}
        aria-describedby={o.fieldset?.describedBy ?? o.describedBy}
        hint={part(Hint, o.hint)}
        error={errorPart(o.errorMessage)}
      />
    ),
}
