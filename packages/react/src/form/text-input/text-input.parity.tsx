import { attributes, content, part, type Options, type Parity } from '../../../parity/upstream.js'
import { describedBy, fieldIds } from '../../foundations/ids.js'
import { errorPart } from '../../parts/error-message/error-message.parity.js'
import { FormGroup } from '../../parts/form-group/index.js'
import { Hint } from '../../parts/hint/index.js'
import { Label } from '../../parts/label/index.js'
import { labelProps } from '../../parts/label/label.parity.js'
import { Input, InputAffix, TextInput } from './text-input.js'

const inputProps = (o: Options) => ({
  type: o.type || undefined,
  className: o.classes,
  defaultValue: o.value,
  disabled: o.disabled,
  autoComplete: o.autocomplete,
  autoCapitalize: o.autocapitalize,
  pattern: o.pattern,
  inputMode: o.inputmode,
  spellCheck: o.spellcheck,
  ...attributes(o.attributes),
})

/** A form group or a wrapper of one's own: composed of the parts, as a team would do it. */
function composed(o: Options) {
  const ids = fieldIds(o.id || o.name)
  const input = (
    <Input id={ids.control} name={o.name} aria-describedby={describedBy(o.describedBy)} {...inputProps(o)} />
  )
  return (
    <FormGroup className={o.formGroup?.classes} {...attributes(o.formGroup?.attributes)}>
      <Label htmlFor={ids.control}>{content(o.label)}</Label>
      {o.inputWrapper ? (
        <div
          className={`govuk-input__wrapper ${o.inputWrapper.classes ?? ''}`}
          {...attributes(o.inputWrapper.attributes)}
        >
          {o.prefix && <InputAffix kind="prefix">{content(o.prefix)}</InputAffix>}
          {input}
          {o.suffix && <InputAffix kind="suffix">{content(o.suffix)}</InputAffix>}
        </div>
      ) : (
        input
      )}
    </FormGroup>
  )
}

export const parity: Parity = {
  component: 'input',
  render: (o) =>
    o.inputWrapper || o.formGroup?.classes || o.formGroup?.attributes ? (
      composed(o)
    ) : (
      <TextInput
        id={o.id || undefined}
        name={o.name}
        {...labelProps(o.label)}
        hint={part(Hint, o.hint)}
        error={errorPart(o.errorMessage)}
        prefix={part(InputAffix, o.prefix)}
        suffix={part(InputAffix, o.suffix)}
        beforeInput={content(o.formGroup?.beforeInput)}
        afterInput={content(o.formGroup?.afterInput)}
        aria-describedby={o.describedBy}
        {...inputProps(o)}
      />
    ),
}
