import { attributes, content, part, type Options, type Parity } from '../../../parity/upstream.js'
import { errorPart } from '../../parts/error-message/error-message.parity.js'
import { Hint } from '../../parts/hint/index.js'
import { labelProps } from '../../parts/label/label.parity.js'
import { ownFormGroup } from '../text-input/text-input.parity.js'
import { Textarea, TextareaControl } from './index.js'

const controlProps = (o: Options) => ({
  rows: o.rows,
  className: o.classes,
  defaultValue: o.value,
  disabled: o.disabled,
  autoComplete: o.autocomplete,
  spellCheck: o.spellcheck,
  ...attributes(o.attributes),
})

export const parity: Parity = {
  component: 'textarea',
  render: (o) =>
    o.formGroup?.classes || o.formGroup?.attributes ? (
      ownFormGroup(o, (own) => (
        <>
          {content(o.formGroup.beforeInput)}
          <TextareaControl {...own} {...controlProps(o)} />
          {content(o.formGroup.afterInput)}
        </>
      ))
    ) : (
      <Textarea
        id={o.id || undefined}
        name={o.name}
        {...labelProps(o.label)}
        hint={part(Hint, o.hint)}
        error={errorPart(o.errorMessage)}
        beforeInput={content(o.formGroup?.beforeInput)}
        afterInput={content(o.formGroup?.afterInput)}
        aria-describedby={o.describedBy}
        {...controlProps(o)}
      />
    ),
}
