import type { ReactNode } from 'react'
import { attributes, content, part, type Options, type Parity } from '../../../parity/upstream.js'
import { asPart, isNothing } from '../../foundations/as-part.js'
import { joinIds, fieldIds } from '../../foundations/ids.js'
import { ErrorMessage } from '../../parts/error-message/index.js'
import { errorPart } from '../../parts/error-message/error-message.parity.js'
import { FormGroup } from '../../parts/form-group/index.js'
import { Hint } from '../../parts/hint/index.js'
import { Label } from '../../parts/label/index.js'
import { labelProps } from '../../parts/label/label.parity.js'
import { Input, InputAffix, TextInput } from './index.js'

/** What a control of one's own must be given to belong to its label, hint and error message. */
interface OwnControl {
  id: string
  name: string
  hasError: boolean
  'aria-describedby': string | undefined
}

/** A form group of one's own, composed of the parts as a team would do it. For text inputs, textareas and selects. */
export function ownFormGroup(o: Options, control: (own: OwnControl) => ReactNode): ReactNode {
  const ids = fieldIds(o.id || o.name)
  const hasError = Boolean(o.errorMessage)
  return (
    <FormGroup hasError={hasError} className={o.formGroup?.classes} {...attributes(o.formGroup?.attributes)}>
      <Label
        htmlFor={ids.control}
        className={o.label.classes}
        isPageHeading={o.label.isPageHeading}
        {...attributes(o.label.attributes)}
      >
        {content(o.label)}
      </Label>
      {asPart(Hint, part(Hint, o.hint), { id: ids.hint })}
      {asPart(ErrorMessage, errorPart(o.errorMessage), { id: ids.error })}
      {control({
        id: ids.control,
        name: o.name,
        hasError,
        'aria-describedby': joinIds(o.describedBy, o.hint && ids.hint, hasError && ids.error),
      })}
    </FormGroup>
  )
}

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

/** The row of an input and what stands beside it. */
function ownRow(o: Options, input: ReactNode): ReactNode {
  const before = content(o.formGroup?.beforeInput)
  const prefix = asPart(InputAffix, part(InputAffix, o.prefix), { kind: 'prefix' })
  const suffix = asPart(InputAffix, part(InputAffix, o.suffix), { kind: 'suffix' })
  const after = content(o.formGroup?.afterInput)
  if ([before, prefix, suffix, after].every(isNothing)) return input
  return (
    <div
      className={`govuk-input__wrapper ${o.inputWrapper?.classes ?? ''}`}
      {...attributes(o.inputWrapper?.attributes)}
    >
      {before}
      {prefix}
      {input}
      {suffix}
      {after}
    </div>
  )
}

export const parity: Parity = {
  component: 'input',
  render: (o) =>
    o.inputWrapper || o.formGroup?.classes || o.formGroup?.attributes ? (
      ownFormGroup(o, (own) => ownRow(o, <Input {...own} {...inputProps(o)} />))
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
