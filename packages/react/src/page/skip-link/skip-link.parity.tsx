import { attributes, content, type Parity } from '../../../parity/upstream.js'
import { SkipLink } from './skip-link.js'

export const parity: Parity = {
  component: 'skip-link',
  render: (o) => (
    // Upstream's component skips to #content, its page template to #main-content. Ours skips to #main-content.
    <SkipLink href={o.href ?? '#content'} className={o.classes} {...attributes(o.attributes)}>
      {content(o)}
    </SkipLink>
  ),
}
