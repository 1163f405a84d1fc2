'use client'
import { askFrom } from '@handrail/forms'
import { emailAttributes, phoneAttributes } from '@handrail/forms/attributes'
import {
  AlternativeFormats,
  HowYouReachUs,
  LanguageNeeds,
  Radio,
  Radios,
  ReasonableAdjustments,
  Textarea,
  TextInput,
} from '@handrail/react'
import type { ReactElement } from 'react'
import type { KeptRequest } from '../database/requests'
import { ABOUT_FIELD } from '../hidden-fields'
import { ANSWER_DAYS } from '../requests/kinds'
import type { NeedsAnswers, NeedsFields } from '../requests/needs'
import { adjustmentGroups, contactWays, type NeedsPart, type NotOffered } from '../requests/needs-parts'
import type { RequestState } from '../requests/request-state'
import type { Words } from '../words'
import { NeedsSent, type NeedsSentProps } from './needs-sent'
import { Paragraphs } from './paragraphs'
import { RequestFormPage, type RequestFormProps } from './request-form-page'

/** What the page shows where people say what they need. */
export interface NeedsState extends RequestState<NeedsFields, KeptRequest<NeedsAnswers>> {
  /** What the person chose to tell us about. */
  about: readonly NeedsPart[]
}

interface NeedsFormPageProps extends RequestFormProps<NeedsState> {
  paragraphs: readonly string[]
  words: Pick<Words['requests']['needs'], 'next' | 'name' | 'contact'>
  notOffered: NotOffered
  sent: NeedsSentProps
}

/** The lists that were chosen, what to call the person, and how to tell them what we can do. */
export function NeedsFormPage({
  paragraphs,
  words: { next, name, contact },
  notOffered,
  sent,
  ...page
}: NeedsFormPageProps): ReactElement {
  return (
    <RequestFormPage
      {...page}
      hiddenFields={({ about }) => ({ [ABOUT_FIELD]: about.join(' ') })}
      asked={({ about, typed, problems }) => {
        const ask = askFrom<NeedsFields>({ typed, problems, errors: [] })
        return (
          <>
            <h1 className="govuk-heading-l">{page.title}</h1>
            <Paragraphs>{paragraphs}</Paragraphs>
            {about.includes('adjustments') && (
              <ReasonableAdjustments groups={adjustmentGroups} workingDays={ANSWER_DAYS.needs} {...ask('adjustments')}>
                {next}
              </ReasonableAdjustments>
            )}
            {about.includes('formats') && (
              <AlternativeFormats workingDays={ANSWER_DAYS.formats} legendSize="m" {...ask('formats')} />
            )}
            {about.includes('reach') && <HowYouReachUs notOffered={notOffered} legendSize="m" {...ask('reach')} />}
            {about.includes('languages') && <LanguageNeeds {...ask('languages')} />}
            <TextInput
              label={name.label}
              labelSize="m"
              hint={name.hint}
              autoComplete="name"
              spellCheck={false}
              {...ask('name')}
            />
            <Contact words={contact} asked={ask('contact')} />
          </>
        )
      }}
      sent={({ copy, sent: request }) => <NeedsSent copy={copy} request={request!} {...sent} />}
    />
  )
}

interface ContactProps {
  words: Words['requests']['needs']['contact']
  asked: ReturnType<ReturnType<typeof askFrom<NeedsFields>>>
}

function Contact({
  words: { question, hint, choices, details },
  asked: { name, defaultValue, errors },
}: ContactProps): ReactElement {
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
      name={`${name}-which`}
      legend={question}
      legendSize="m"
      hint={hint}
      error={errors?.['which']}
      defaultValue={defaultValue['which']}
    >
      {contactWays.map((way) => (
        <Radio key={way} value={way} conditional={inputs[way]}>
          {choices[way]}
        </Radio>
      ))}
    </Radios>
  )
}
