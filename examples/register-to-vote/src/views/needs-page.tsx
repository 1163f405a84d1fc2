import { newCopy } from '@handrail/forms'
import { Checkbox, Checkboxes, QuestionPage } from '@handrail/react'
import type { ReactElement, ReactNode } from 'react'
import { tellNeeds } from '../actions/needs'
import { addressOf } from '../addresses'
import { ABOUT_FIELD, STEP_FIELD } from '../hidden-fields'
import { aboutIn, type NeedsAnswers, needsForm, notOfferedIn } from '../requests/needs'
import { needsParts } from '../requests/needs-parts'
import type { Visit } from '../visit'
import { Help } from './help'
import { Layout } from './layout'
import { NeedsFormPage } from './needs-form-page'
import { NeedsSent, type NeedsSentProps } from './needs-sent'
import type { NextPage } from './page'
import { requestPage, sentWords } from './request-page'

/**
 * Asks first which lists to show, with a form of the browser's own. All of them are over 90 choices, a page that nobody on an
 * old phone gets to the end of, and most people need one.
 */
export const needsPage: NextPage = requestPage('needs', (visit, request, copy) => {
  const { language, words, plainForm, isSent } = visit
  const { needs, kept, notKept } = words.requests
  const about = aboutIn(plainForm.getAll(ABOUT_FIELD))
  const isChosen = plainForm.has(STEP_FIELD)
  const sent = sentProps(visit)
  if (request)
    return (
      <Frame visit={visit}>
        <NeedsSent copy={copy} request={request as typeof request & { content: NeedsAnswers }} {...sent} />
      </Frame>
    )
  // Without scripts, the state of the form comes from the action and says what it is about.
  if (about.length === 0 && (!isSent || isChosen || plainForm.size > 0))
    return (
      <Frame visit={visit}>
        <ChooseNeeds visit={visit} isMissing={isChosen} />
      </Frame>
    )
  return (
    <Frame visit={visit}>
      <NeedsFormPage
        title={needs.heading}
        service={words.service}
        button={needs.button}
        paragraphs={[...needs.paragraphs, kept]}
        words={{ next: needs.next, name: needs.name, contact: needs.contact }}
        notOffered={notOfferedIn(language)}
        help={sent.help}
        away={notKept.away}
        sent={sent}
        initial={{ ...needsForm(language, about).show(), about, copy: newCopy() }}
        action={tellNeeds.bind(null, language)}
      />
    </Frame>
  )
})

const Frame = ({ visit, children }: { visit: Visit; children: ReactNode }): ReactElement => (
  <Layout visit={visit} page="what-you-need">
    {children}
  </Layout>
)

function ChooseNeeds({ visit: { language, words }, isMissing }: { visit: Visit; isMissing: boolean }): ReactElement {
  const { question, hint, missing, choices, help } = words.requests.needs.choose
  return (
    <QuestionPage
      title={question}
      service={words.service}
      action={addressOf(language, 'what-you-need')}
      errors={isMissing ? [{ href: `#${ABOUT_FIELD}`, message: missing }] : []}
      hiddenFields={{ [STEP_FIELD]: 'chosen' }}
      help={
        <Help language={language} about="form">
          {help}
        </Help>
      }
    >
      <Checkboxes
        name={ABOUT_FIELD}
        legend={question}
        legendIsPageHeading
        legendSize="l"
        hint={hint}
        error={isMissing ? missing : undefined}
      >
        {needsParts.map((part) => (
          <Checkbox key={part} value={part}>
            {choices[part]}
          </Checkbox>
        ))}
      </Checkboxes>
    </QuestionPage>
  )
}

function sentProps(visit: Visit): NeedsSentProps {
  const { language, words } = visit
  const { sent, choose, help } = words.requests.needs
  return {
    service: words.service,
    words: sentWords(visit, 'needs', sent),
    asked: sent.asked,
    parts: choose.choices,
    help: (
      <Help language={language} about="form">
        {help}
      </Help>
    ),
  }
}
