import { attributes, content, type Parity } from '../../../parity/upstream.js'
import { ExitThisPage } from './index.js'

export const parity: Parity = {
  component: 'exit-this-page',
  render: (o) => (
    <ExitThisPage
      id={o.id ?? undefined}
      className={o.classes}
      href={o.redirectUrl}
      words={{
        activated: o.activatedText,
        timedOut: o.timedOutText,
        pressTwoMoreTimes: o.pressTwoMoreTimesText,
        pressOneMoreTime: o.pressOneMoreTimeText,
      }}
      {...attributes(o.attributes)}
    >
      {content(o)}
    </ExitThisPage>
  ),
}
