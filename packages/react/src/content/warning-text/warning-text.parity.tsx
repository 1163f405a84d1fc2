import { attributes, content, type Parity } from '../../../parity/upstream.js'
import { WarningText } from './warning-text.js'

export const parity: Parity = {
  component: 'warning-text',
  render: (o) => (
    <WarningText className={o.classes} words={{ warning: o.iconFallbackText }} {...attributes(o.attributes)}>
      {content(o)}
    </WarningText>
  ),
}
