import { attributes, content, type Parity } from '../../../parity/upstream.js'
import { GenericHeader } from './generic-header.js'

export const parity: Parity = {
  component: 'generic-header',
  render: (o) => (
    <GenericHeader
      href={o.url}
      fullWidth={o.containerClasses === 'govuk-generic-header__container--full-width'}
      className={o.classes}
      {...attributes(o.attributes)}
    >
      {content({ html: o.logoHtml, text: o.logoText })}
    </GenericHeader>
  ),
}
