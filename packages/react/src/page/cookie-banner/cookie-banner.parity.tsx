import { attributes, content, html, textOf, type Options, type Parity } from '../../../parity/upstream.js'
import { classNames } from '../../foundations/class-names.js'
import { Button, ButtonLink } from '../../form/button/index.js'
import { CookieBanner, CookieBannerMessage } from './index.js'

const action = (o: Options, index: number) => {
  const shared = { className: o.classes, ...attributes(o.attributes) }
  const words = textOf(o.text)
  if (!o.href) {
    return (
      <Button key={index} type={o.type ?? 'button'} name={o.name} value={o.value} {...shared}>
        {words}
      </Button>
    )
  }
  if (o.type === 'button') {
    return (
      <ButtonLink key={index} href={o.href} {...shared}>
        {words}
      </ButtonLink>
    )
  }
  return (
    <a key={index} href={o.href} {...shared} className={classNames('govuk-link', o.classes)}>
      {words}
    </a>
  )
}

const message = (o: Options, index: number) => (
  <CookieBannerMessage
    key={index}
    heading={o.headingHtml ? html(o.headingHtml) : textOf(o.headingText)}
    actions={o.actions?.map(action)}
    hidden={o.hidden}
    role={o.role}
    className={o.classes}
    {...attributes(o.attributes)}
  >
    {content(o)}
  </CookieBannerMessage>
)

export const parity: Parity = {
  component: 'cookie-banner',
  render: (o) => (
    <CookieBanner
      hidden={o.hidden}
      className={o.classes}
      {...(o.ariaLabel && { 'aria-label': o.ariaLabel })}
      {...attributes(o.attributes)}
    >
      {o.messages?.map(message)}
    </CookieBanner>
  ),
}
