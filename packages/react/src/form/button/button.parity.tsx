import { attributes, content, html, type Parity } from '../../../parity/upstream.js'
import { Button, ButtonLink } from './index.js'

export const parity: Parity = {
  component: 'button',
  isStatic: (o) => o.element !== 'a' && !o.href && !o.preventDoubleClick,
  render: (o) => {
    const shared = {
      id: o.id,
      className: o.classes,
      isStartButton: o.isStartButton,
      ...attributes(o.attributes),
      // Upstream wraps the words of a start button only if they are HTML: ours if they are not plain text.
      children: o.html && o.isStartButton ? <>{html(o.html)}</> : content(o),
    }
    if (o.href) return <ButtonLink href={o.href} {...shared} />
    return (
      <Button
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
