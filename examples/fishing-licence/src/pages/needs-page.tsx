import { askFrom, emailAttributes, phoneAttributes } from '@handrail/forms'
import {
  AlternativeFormats,
  Checkbox,
  Checkboxes,
  HowYouReachUs,
  LanguageNeeds,
  QuestionPage,
  Radio,
  Radios,
  ReasonableAdjustments,
  Textarea,
  TextInput,
} from '@handrail/react'
import type { ReactElement } from 'react'
import { adjustmentGroups, ANSWER_DAYS, contactWays, needsParts, waysNotOffered } from '../requests/kinds.js'
import { STEP_FIELD } from '../token-field.js'
import { requestWords } from '../words/requests.js'
import { useFrame } from './frame.js'
import { Help } from './help.js'
import { Paragraphs } from './reading-page.js'
import type { RequestContent } from './request-data.js'
import { NameInput, ReferenceInput, RequestForm } from './request-form.js'

/**
 * Asks which lists to show. All of them together are over 90 choices, which on an old phone is a page nobody gets to the end
 * of, and most people need one list.
 */
export function ChooseNeedsPage({ isMissing }: { isMissing: boolean }): ReactElement {
  const { words, language } = useFrame()
  const { question, hint, missing, choices, help } = requestWords(language).needs.choose
  return (
    <QuestionPage
      title={question}
      service={words.service}
      errors={isMissing ? [{ href: '#about', message: missing }] : []}
      help={<Help about="form">{help}</Help>}
    >
      <Checkboxes
        name="about"
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

/** The lists that were chosen, who asks, and how to tell them what we can do. */
export function NeedsPage({ about, state, copy, notKept }: Extract<RequestContent, { page: 'needs' }>): ReactElement {
  const { language, directory } = useFrame()
  const { needs, kept } = requestWords(language)
  const { heading, paragraphs, button, next, help } = needs
  const ask = askFrom(state)
  return (
    <RequestForm
      title={heading}
      button={button}
      help={help}
      state={state}
      copy={copy}
      notKept={notKept}
      hiddenFields={{ [STEP_FIELD]: 'send', about: about.join(' ') }}
    >
      <h1 className="govuk-heading-l">{heading}</h1>
      <Paragraphs>{[...paragraphs, kept]}</Paragraphs>
      {about.includes('adjustments') && (
        <ReasonableAdjustments groups={adjustmentGroups} workingDays={ANSWER_DAYS.needs} {...ask('adjustments')}>
          {next}
        </ReasonableAdjustments>
      )}
      {about.includes('formats') && (
        <AlternativeFormats workingDays={ANSWER_DAYS.formats} legendSize="m" {...ask('formats')} />
      )}
      {about.includes('reach') && (
        <HowYouReachUs notOffered={waysNotOffered(directory, language)} legendSize="m" {...ask('reach')} />
      )}
      {about.includes('languages') && <LanguageNeeds {...ask('languages')} />}
      <NameInput state={state} />
      <ContactRadios state={state} />
      <ReferenceInput state={state} />
    </RequestForm>
  )
}

function ContactRadios({ state }: Pick<Extract<RequestContent, { page: 'needs' }>, 'state'>): ReactElement {
  const { question, hint, choices, details } = requestWords(useFrame().language).contact
  const { name, defaultValue, errors } = askFrom(state)('contact')
  const detail = (which: keyof typeof details) => ({
    label: details[which].label,
    name: `${name}-${which}`,
    defaultValue: defaultValue[which],
    error: errors?.[which],
  })
  const inputs = {
    phone: <TextInput {...phoneAttributes} {...detail('phone')} />,
    text: <TextInput {...phoneAttributes} {...detail('text')} />,
    email: <TextInput {...emailAttributes} {...detail('email')} />,
    post: <Textarea autoComplete="street-address" spellCheck={false} rows={5} {...detail('post')} />,
  }
  return (
    <Radios
      legend={question}
      legendSize="m"
      hint={hint}
      name={`${name}-which`}
      defaultValue={defaultValue['which']}
      error={errors?.['which']}
    >
      {contactWays.map((way) => (
        <Radio key={way} value={way} conditional={inputs[way]}>
          {choices[way]}
        </Radio>
      ))}
    </Radios>
  )
}
