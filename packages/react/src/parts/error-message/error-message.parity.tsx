import { attributes, content, part, type Options, type Parity } from '../../../parity/upstream.js'
import { ErrorMessage } from './error-message.js'

const hiddenText = (o: Options) =>
  o.visuallyHiddenText === false ? '' : o.visuallyHiddenText && `${o.visuallyHiddenText}:`

/** Upstream's `errorMessage` option, for the components that have one. */
export const errorPart = (o: Options | undefined) =>
  part(ErrorMessage, o, o?.visuallyHiddenText === undefined ? undefined : { visuallyHiddenText: hiddenText(o) })

export const parity: Parity = {
  component: 'error-message',
  render: (o) => (
    <ErrorMessage
      className={o.classes}
      visuallyHiddenText={hiddenText(o)}
      {...attributes(o.attributes)}
      {...(o.id && { id: o.id })}
    >
      {content(o)}
    </ErrorMessage>
  ),
}
