import { attributes, content, part, type Parity } from '../../../parity/upstream.js'
import { PhaseBanner, PhaseBannerTag } from './index.js'

export const parity: Parity = {
  component: 'phase-banner',
  render: (o) => (
    // Upstream shows an empty tag if it is given none. Ours has to be told so.
    <PhaseBanner
      tag={part(PhaseBannerTag, o.tag) ?? <PhaseBannerTag />}
      className={o.classes}
      {...attributes(o.attributes)}
    >
      {content(o)}
    </PhaseBanner>
  ),
}
