import { attributes, content, type Parity } from '../../../parity/upstream.js'
import { InsetText } from './inset-text.js'

export const parity: Parity = {
  component: 'inset-text',
  render: (o) => (
    <InsetText id={o.id} className={o.classes} {...attributes(o.attributes)}>
      {content(o)}
    </InsetText>
  ),
}
