import { newCopy } from '@handrail/forms'
import type { CallBackAnswers } from '@handrail/forms/requests'
import { CallBackRequest } from '@handrail/react'
import { type CallBackOffered, channelsInOrder, type ContactChannel } from '@handrail/support'
import { askForCall } from '../actions/call-back'
import { directoryIn, now } from '../directory'
import { callBackForm, callBackNow } from '../requests/call-back'
import type { Visit } from '../visit'
import { CallBackFormPage } from './call-back-form-page'
import { CallBackSent, type CallBackSentProps } from './call-back-sent'
import { Help } from './help'
import { Layout } from './layout'
import type { NextPage } from './page'
import { ReadingPage } from './reading-page'
import { requestPage, sentWords } from './request-page'

/** Asks when to call whom. Where nobody can be called, it has no form, and says what else there is. */
export const callBackPage: NextPage = requestPage('call-back', (visit, request, copy) => {
  const { language, words } = visit
  const { callBack, kept, notKept } = words.requests
  const { heading, paragraphs, button, message, ifMissed } = callBack
  const directory = directoryIn(language)
  const offered = callBackNow(directory, now())
  const sent = sentProps(visit)
  if (request)
    return (
      <Layout visit={visit} page="call-back">
        <CallBackSent copy={copy} request={request as typeof request & { content: CallBackAnswers }} {...sent} />
      </Layout>
    )
  if (offered.times.length === 0)
    return (
      <ReadingPage visit={visit} page="call-back" heading={heading} paragraphs={[]} help={null}>
        <CallBackRequest name="call-back" offered={offered} message={message} ifMissed={ifMissed} />
      </ReadingPage>
    )
  return (
    <Layout visit={visit} page="call-back">
      <CallBackFormPage
        title={heading}
        service={words.service}
        button={button}
        paragraphs={[...paragraphs, kept]}
        help={sent.help}
        away={notKept.away}
        offered={withoutTheRest(offered)}
        sent={sent}
        initial={{ ...callBackForm(directory).show(), copy: newCopy() }}
        action={askForCall.bind(null, language)}
      />
    </Layout>
  )
})

function sentProps(visit: Visit): CallBackSentProps {
  const { language, words } = visit
  const { message, ifMissed, help, sent } = words.requests.callBack
  const directory = directoryIn(language)
  const line = channelsInOrder(directory).find(({ kind, telephone }) => kind === 'phone' && telephone)
  return {
    service: words.service,
    words: sentWords(visit, 'call-back', sent),
    message,
    ifMissed,
    callsFrom: (line?.telephone as `+${number}` | undefined) ?? 'withheld',
    // The directory names at least one for questions.
    contacts: channelsInOrder(directory, { on: 'question' }) as [ContactChannel, ...ContactChannel[]],
    help: (
      <Help language={language} about="form">
        {help}
      </Help>
    ),
  }
}

/** The browser needs the whole directory only where nobody can be called, and that page is made here. */
const withoutTheRest = (offered: CallBackOffered): CallBackOffered => ({
  ...offered,
  directory: { ...offered.directory, hours: [], channels: [], offers: [], places: [] },
})
