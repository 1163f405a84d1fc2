import { attributes, content, html, textOf, type Parity } from '../../../parity/upstream.js'
import { NotificationBanner } from './notification-banner.js'

export const parity: Parity = {
  component: 'notification-banner',
  // A banner that does not take the focus has nothing to do in a browser.
  isStatic: ({ type, role, disableAutoFocus }) =>
    (role ?? (type === 'success' ? 'alert' : 'region')) !== 'alert' || disableAutoFocus === true,
  render: (o) => (
    <NotificationBanner
      variant={o.type === 'success' ? 'success' : undefined}
      role={o.role}
      title={o.titleHtml ? html(o.titleHtml) : textOf(o.titleText)}
      titleId={o.titleId}
      headingLevel={o.titleHeadingLevel}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- a prop of the banner, not the attribute: it tells what was done
      autoFocus={o.disableAutoFocus === undefined ? undefined : !o.disableAutoFocus}
      className={o.classes}
      {...attributes(o.attributes)}
    >
      {content(o)}
    </NotificationBanner>
  ),
}
