import { attributes, content, type Parity } from '../../../parity/upstream.js'
import { Details } from './details.js'

export const parity: Parity = {
  component: 'details',
  render: (o) => (
    <Details
      id={o.id}
      summary={content({ html: o.summaryHtml, text: o.summaryText })}
      open={o.open}
      className={o.classes}
      {...attributes(o.attributes)}
    >
      {content(o)}
    </Details>
  ),
}
