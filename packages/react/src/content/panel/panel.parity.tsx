import { attributes, content, textOf, html, type Options, type Parity } from '../../../parity/upstream.js'
import { classNames } from '../../foundations/class-names.js'
import { Button, ButtonLink } from '../../form/button/index.js'
import { Panel, PanelActions } from './panel.js'

const INTERRUPTION = 'govuk-panel--interruption'

const action = (o: Options, index: number) => {
  const shared = { key: index, className: o.classes, ...attributes(o.attributes) }
  const words = textOf(o.text)
  if (!o.href) {
    return (
      <Button {...shared} key={index} type={o.type ?? 'button'} variant="inverse">
        {words}
      </Button>
    )
  }
  if (o.type === 'button') {
    return (
      <ButtonLink {...shared} key={index} href={o.href} variant="inverse">
        {words}
      </ButtonLink>
    )
  }
  return (
    <a {...shared} key={index} className={classNames('govuk-link', 'govuk-link--inverse', o.classes)} href={o.href}>
      {words}
    </a>
  )
}

const actions = (o: Options | undefined) => {
  const items = o?.items?.map(action)
  return o && (o.classes || o.attributes) ? (
    <PanelActions className={o.classes} {...attributes(o.attributes)}>
      {items}
    </PanelActions>
  ) : (
    items
  )
}

export const parity: Parity = {
  component: 'panel',
  render: (o) => {
    const classes: string[] = o.classes?.split(' ') ?? []
    const shared = {
      title: o.titleHtml ? html(o.titleHtml) : textOf(o.titleText),
      headingLevel: o.headingLevel,
      className: classes.filter((name) => name !== INTERRUPTION).join(' '),
      children: content(o),
      ...attributes(o.attributes),
    }
    if (classes.includes(INTERRUPTION)) return <Panel variant="interruption" actions={actions(o.actions)} {...shared} />
    // A confirmation shows no actions, upstream or here. Here the types say so too, so they have to be asked to look away.
    return <Panel {...(o.actions && { actions: actions(o.actions) as never })} {...shared} />
  },
}
