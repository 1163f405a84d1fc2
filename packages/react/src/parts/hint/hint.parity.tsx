import { attributes, content, type Parity } from '../../../parity/upstream.js'
import { Hint } from './hint.js'

export const parity: Parity = {
  component: 'hint',
  render: (o) => (
    <Hint id={o.id} className={o.classes} {...attributes(o.attributes)}>
      {content(o)}
    </Hint>
  ),
}
