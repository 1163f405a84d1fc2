import { attributes, content, type Options, type Parity } from '../../../parity/upstream.js'
import { Breadcrumb, Breadcrumbs } from './index.js'

const INVERSE = 'govuk-breadcrumbs--inverse'

export const parity: Parity = {
  component: 'breadcrumbs',
  render: (o) => (
    <Breadcrumbs
      aria-label={o.labelText}
      collapseOnMobile={o.collapseOnMobile}
      inverse={o.classes === INVERSE}
      className={o.classes === INVERSE ? undefined : o.classes}
      {...attributes(o.attributes)}
    >
      {o.items.map((item: Options, index: number) => (
        <Breadcrumb key={index} href={item.href} {...(item.href && attributes(item.attributes))}>
          {content(item)}
        </Breadcrumb>
      ))}
    </Breadcrumbs>
  ),
}
