import { attributes, textOf, type Parity } from '../../../parity/upstream.js'
import { Header } from './header.js'

export const parity: Parity = {
  component: 'header',
  render: (o) => (
    <Header
      href={o.homepageUrl}
      productName={textOf(o.productName)}
      fullWidth={o.containerClasses === 'govuk-header__container--full-width'}
      className={o.classes}
      {...attributes(o.attributes)}
    />
  ),
}
