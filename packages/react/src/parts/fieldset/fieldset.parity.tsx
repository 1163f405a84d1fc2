import { attributes, content, heading, html, part, type Options, type Parity } from '../../../parity/upstream.js'
import { Fieldset, Legend } from './fieldset.js'

/** Upstream's `legend` option, for the components that have one: our short props where they can say it. */
export function legendProps(option: Options | undefined) {
  if (!option || !content(option)) return {}
  const short = heading(option, 'govuk-fieldset__legend')
  if (short) return { legend: content(option), legendSize: short.size, legendIsPageHeading: short.isPageHeading }
  return { legend: part(Legend, option, { isPageHeading: option.isPageHeading }) }
}

export const parity: Parity = {
  component: 'fieldset',
  render: (o) => (
    <Fieldset
      {...legendProps(o.legend)}
      aria-describedby={o.describedBy}
      className={o.classes}
      role={o.role}
      {...attributes(o.attributes)}
    >
      {html(o.html)}
    </Fieldset>
  ),
}
