import { attributes, content, html, type Parity } from '../../../parity/upstream.js'
import { Button, ButtonLink, StartButton, StartButtonLink } from './index.js'

export const parity: Parity = {
  component: 'button',
  isStatic: (o) => o.element !== 'a' && !o.href && !o.preventDoubleClick,
  render: (o) => {
    const shared = {
      id: o.id,
      className: o.classes,
      ...attributes(o.attributes),
      // Upstream wraps the words of a start button only if they are HTML: ours if they are not plain text.
      children: o.html && o.isStartButton ? <>{html(o.html)}</> : content(o),
    }
    const [OurButton, OurLink] = o.isStartButton ? [StartButton, StartButtonLink] : [Button, ButtonLink]
    if (o.href) return <OurLink href={o.href} {...shared} />
    return (
      <OurButton
        type={o.type}
        name={o.name}
        value={o.value}
        disabled={o.disabled}
        preventDoubleClick={o.preventDoubleClick}
        {...shared}
      />
    )
  },
}
