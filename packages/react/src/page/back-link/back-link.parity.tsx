import { attributes, content, type Parity } from '../../../parity/upstream.js'
import { BackLink } from './back-link.js'

export const parity: Parity = {
  component: 'back-link',
  render: (o) => {
    const inverse = o.classes === 'govuk-back-link--inverse'
    return (
      <BackLink
        // Upstream may leave the address out. Ours asks for one, as a link to nowhere takes no one back.
        href={o.href ?? '#'}
        inverse={inverse}
        className={inverse ? undefined : o.classes}
        {...attributes(o.attributes)}
      >
        {content(o)}
      </BackLink>
    )
  },
}
