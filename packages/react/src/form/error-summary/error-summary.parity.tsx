import { attributes, content, html, textOf, type Options, type Parity } from '../../../parity/upstream.js'
import { ErrorSummary } from './error-summary.js'

export const parity: Parity = {
  component: 'error-summary',
  render: (o) => (
    <ErrorSummary
      className={o.classes}
      title={o.titleHtml ? html(o.titleHtml) : textOf(o.titleText)}
      description={o.descriptionHtml ? html(o.descriptionHtml) : textOf(o.descriptionText)}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- a prop of the summary, not the attribute: it tells of errors
      autoFocus={o.disableAutoFocus === undefined ? undefined : !o.disableAutoFocus}
      errors={o.errorList?.map((item: Options) => ({
        href: item.href,
        message: content(item),
        ...attributes(item.attributes),
      }))}
      {...attributes(o.attributes)}
    />
  ),
}
