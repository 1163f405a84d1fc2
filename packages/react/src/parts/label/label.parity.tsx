import { attributes, content, heading, part, type Options, type Parity } from '../../../parity/upstream.js'
import { Label } from './label.js'

/** Upstream's `label` option, for the components that have one: our short props where they can say it. */
export function labelProps(option: Options) {
  const short = heading(option, 'govuk-label')
  if (short) return { label: content(option), labelSize: short.size, labelIsPageHeading: short.isPageHeading }
  return { label: part(Label, option, { isPageHeading: option.isPageHeading }) }
}

export const parity: Parity = {
  component: 'label',
  render: (o) => (
    <Label htmlFor={o.for} className={o.classes} isPageHeading={o.isPageHeading} {...attributes(o.attributes)}>
      {content(o)}
    </Label>
  ),
}
