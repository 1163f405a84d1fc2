import { Fragment } from 'react'
import { attributes, content, part, type Options, type Parity } from '../../../parity/upstream.js'
import {
  SummaryCard,
  SummaryCardActions,
  SummaryList,
  SummaryListAction,
  SummaryListActions,
  SummaryListRow,
  SummaryListTerm,
  SummaryListValue,
} from './index.js'

/** Upstream's actions: as a list of ours, or in the part when they have class names of their own. */
const actions = (o: Options | undefined, Part: typeof SummaryListActions | typeof SummaryCardActions) => {
  const links = o?.items?.map((item: Options, index: number) => (
    <SummaryListAction
      key={index}
      href={item.href}
      hiddenText={item.visuallyHiddenText}
      className={item.classes}
      {...attributes(item.attributes)}
    >
      {content(item)}
    </SummaryListAction>
  ))
  return o?.classes ? <Part className={o.classes}>{links}</Part> : links
}

const borderless = (classes: string | undefined, block: string) => classes === `${block}--no-border`

/** React writes a `style` attribute without the spaces upstream has, so a value with one is given as it stands. */
const value = (o: Options) =>
  o.html?.includes('style=') ? (
    <SummaryListValue dangerouslySetInnerHTML={{ __html: o.html }} />
  ) : (
    part(SummaryListValue, o)
  )

const row = (o: Options) => {
  const plain = borderless(o.classes, 'govuk-summary-list__row')
  return (
    <SummaryListRow
      term={part(SummaryListTerm, o.key)}
      actions={actions(o.actions, SummaryListActions)}
      borderless={plain}
      className={plain ? undefined : o.classes}
    >
      {value(o.value)}
    </SummaryListRow>
  )
}

const list = (o: Options) => {
  const plain = borderless(o.classes, 'govuk-summary-list')
  return (
    <SummaryList borderless={plain} className={plain ? undefined : o.classes} {...attributes(o.attributes)}>
      {o.rows.map(
        (each: Options | null | false | '', index: number) => each && <Fragment key={index}>{row(each)}</Fragment>,
      )}
    </SummaryList>
  )
}

export const parity: Parity = {
  component: 'summary-list',
  render: (o) =>
    o.card ? (
      <SummaryCard
        title={content(o.card.title)}
        headingLevel={o.card.title?.headingLevel}
        actions={actions(o.card.actions, SummaryCardActions)}
        className={o.card.classes}
        {...attributes(o.card.attributes)}
      >
        {list(o)}
      </SummaryCard>
    ) : (
      list(o)
    ),
}
