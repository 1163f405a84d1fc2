import { attributes, content, html, textOf, type Parity } from '../../../parity/upstream.js'
import { Feedback } from './feedback.js'

export const parity: Parity = {
  component: 'feedback',
  render: (o) => (
    <Feedback
      title={o.titleHtml ? html(o.titleHtml) : textOf(o.titleText)}
      headingLevel={o.headingLevel}
      className={o.classes}
      {...attributes(o.attributes)}
    >
      {content(o)}
    </Feedback>
  ),
}
