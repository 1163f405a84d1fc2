import { attributes, content, part, type Options, type Parity } from '../../../parity/upstream.js'
import { errorPart } from '../../parts/error-message/error-message.parity.js'
import { Hint } from '../../parts/hint/index.js'
import { labelProps } from '../../parts/label/label.parity.js'
import { ownFormGroup } from '../text-input/text-input.parity.js'
import { Select, SelectControl } from './index.js'

type Items = (Options | null | false | '')[]

const options = (items: Items | undefined) =>
  items?.map(
    (item, index) =>
      item && (
        <option
          key={index}
          value={item.value === undefined ? undefined : String(item.value)}
          disabled={item.disabled}
          {...attributes(item.attributes)}
        >
          {item.text}
        </option>
      ),
  )

/** Upstream says it by item or by value, and the item wins. */
function chosen(o: Options): string | undefined {
  const given = ((o.items ?? []) as Items).filter((item): item is Options => Boolean(item))
  const valueOf = (item: Options): unknown => item.value ?? item.text
  const found =
    given.find((item) => item.selected) ??
    given.find((item) => o.value && valueOf(item) === o.value && item.selected !== false)
  return found && String(valueOf(found))
}

const widths = { 'govuk-!-width-full': 'full' } as const

const controlProps = (o: Options) => {
  const width = widths[o.classes as keyof typeof widths]
  return {
    width,
    className: width ? undefined : o.classes,
    defaultValue: chosen(o),
    disabled: o.disabled,
    children: options(o.items),
    ...attributes(o.attributes),
  }
}

export const parity: Parity = {
  component: 'select',
  render: (o) =>
    o.formGroup?.classes || o.formGroup?.attributes ? (
      ownFormGroup(o, (own) => (
        <>
          {content(o.formGroup.beforeInput)}
          <SelectControl {...own} {...controlProps(o)} />
          {content(o.formGroup.afterInput)}
        </>
      ))
    ) : (
      <Select
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
