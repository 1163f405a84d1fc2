// What @handrail/forms reads is what the components of @handrail/react send, and each error leads to a control that is there.
import {
  actingForSomeone,
  addressAbroad,
  alternativeFormats,
  askFrom,
  bankDetails,
  choice,
  choices,
  confirm,
  date,
  defineForm,
  emailAddress,
  en,
  type AnyField,
  type AskedOf,
  files,
  howYouReachUs,
  languageNeeds,
  nameInParts,
  nationalInsuranceNumber,
  oneTimeCode,
  orCannotGive,
  type Posted,
  problemReport,
  reasonableAdjustments,
  supportSurvey,
  text,
  ukAddress,
} from '@handrail/forms'
import { cy } from '@handrail/forms/cy'
import { phoneNumber } from '@handrail/forms/phone'
import { appointmentRequest, callBackRequest } from '@handrail/forms/requests'
import {
  ActingForSomeone,
  Address,
  AddressAbroad,
  AlternativeFormats,
  AppointmentRequest,
  BankDetails,
  CallBackRequest,
  CannotGiveThis,
  CharacterCount,
  Checkbox,
  Checkboxes,
  ConfirmByCode,
  DateInput,
  DateOfBirth,
  Declaration,
  EmailAddress,
  FileUpload,
  FullName,
  HowYouReachUs,
  LanguageNeeds,
  NationalInsuranceNumber,
  PhoneNumber,
  Radio,
  Radios,
  ReportAProblemForm,
  ReasonableAdjustments,
  Select,
  SupportSurvey,
  Textarea,
  TextInput,
  YesNo,
} from '@handrail/react'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { requests } from '../packages/react/src/support/requests.fixtures.js'
import { cy as welshPage } from '@handrail/react/cy'
import { allBarriers, appointmentsOffered, callBackOffered, helpChannels, summariseSurvey } from '@handrail/support'
import { directory } from '../packages/react/src/support/directory.fixtures.js'

interface Case {
  kind: string
  /** The HTML of the component, and what the field is asked for. Each case keeps its types to itself. */
  check: () => Promise<void>
}

/** Something wrong for every text there is: too long for a name, no number, no date. */
const wrongText = '?'.repeat(600)

/** What the check must know of a field that takes no answer at all. */
interface PairOptions {
  /** Nobody has to answer, so nothing is wrong with an empty form. */
  optional?: boolean
  /** What is sent besides, so that the texts count: the choice that reveals one of them. */
  sent?: Record<string, string | string[]>
}

function pair<F extends AnyField>(
  kind: string,
  field: F,
  draw: (asked: AskedOf<F>) => ReactElement,
  { optional = false, sent: besides = {} }: PairOptions = {},
): Case {
  const form = defineForm({ question: field })
  const html = (state: ReturnType<typeof form.show>): Document =>
    new DOMParser().parseFromString(renderToStaticMarkup(draw(askFrom(state)('question'))), 'text/html')
  const controls = (page: Document) => [...page.querySelectorAll<HTMLInputElement>('input, textarea, select')]

  return {
    kind,
    check: async () => {
      const read = new Set<string>()
      field.read({ getAll: (name: string) => (read.add(name), []) } as unknown as Posted, 'question')
      const page = html(form.show())
      const sent = [...controls(page), ...page.querySelectorAll<HTMLButtonElement>('button[name]')].map(
        ({ name }) => name,
      )
      expect([...new Set(sent)].toSorted(), 'the names it sends').toEqual([...read].toSorted())

      const texts = controls(html(form.show())).filter(({ type }) =>
        ['text', 'email', 'tel', 'textarea'].includes(type),
      )
      for (const typed of ['', wrongText]) {
        const state = await form.check({ ...besides, ...Object.fromEntries(texts.map(({ name }) => [name, typed])) })
        if (typed === '' ? !optional : texts.length > 0)
          expect(state.errors.length, `errors after "${typed}"`).toBeGreaterThan(0)
        const page = html(state)
        for (const { href, message } of state.errors) {
          expect(page.querySelector(`[id="${href.slice(1)}"]`), `what ${href} leads to`).toBeInstanceOf(HTMLElement)
          expect(page.body.textContent).toContain(message)
        }
        const shown = controls(page).filter(({ name }) => texts.some((each) => each.name === name))
        expect(
          shown.map(({ value, type, textContent }) => (type === 'textarea' ? textContent!.replace(/^\n/, '') : value)),
        ).toEqual(shown.map(() => typed))
      }
    },
  }
}

const thing = 'the answer'
const missing = 'Select the answer'

const now = new Date('2026-11-23T10:00:00Z')
const callBack = callBackOffered(requests, now)
const appointments = appointmentsOffered(requests, 'meet-an-adviser', now)

const pairs: Case[] = [
  pair('text in a TextInput', text({ thing }), (asked) => <TextInput label="Question" {...asked} />),
  pair('text in a Textarea', text({ thing }), (asked) => <Textarea label="Question" {...asked} />),
  pair('text in a CharacterCount', text({ thing, most: 100 }), (asked) => (
    <CharacterCount label="Question" limit={100} {...asked} />
  )),
  pair('a date', date({ thing }), (asked) => <DateInput legend="Question" {...asked} />),
  pair('a date of birth', date({ thing, mustBe: 'past' }), (asked) => <DateOfBirth {...asked} />),
  pair('a choice by Radios', choice({ values: ['a', 'b'], missing }), (asked) => (
    <Radios legend="Question" {...asked}>
      <Radio value="a">A</Radio>
      <Radio value="b">B</Radio>
    </Radios>
  )),
  pair('a choice by Select', choice({ values: ['a', 'b'], missing }), (asked) => (
    <Select label="Question" {...asked}>
      <option value="a">A</option>
    </Select>
  )),
  pair('yes or no', choice({ values: ['yes', 'no'], missing }), (asked) => <YesNo legend="Question" {...asked} />),
  pair('choices', choices({ values: ['a', 'b'], missing }), (asked) => (
    <Checkboxes legend="Question" {...asked}>
      <Checkbox value="a">A</Checkbox>
      <Checkbox value="b">B</Checkbox>
    </Checkboxes>
  )),
  pair('files', files({ thing: 'a photo' }), (asked) => <FileUpload label="Question" {...asked} />),
  pair('an email address', emailAddress(), (asked) => <EmailAddress offer="name@example.com" {...asked} />),
  pair('a phone number', phoneNumber(), (asked) => <PhoneNumber {...asked} />),
  pair('a National Insurance number', nationalInsuranceNumber(), (asked) => <NationalInsuranceNumber {...asked} />),
  pair('a name', text({ thing: 'your full name' }), (asked) => <FullName {...asked} />),
  pair('a name in two fields', nameInParts(), (asked) => <FullName parts {...asked} />),
  pair('an address', ukAddress(), (asked) => <Address {...asked} />),
  pair('an address that people may not have', ukAddress({ noFixedAddress: true }), (asked) => (
    <Address noFixedAddress askWhere {...asked} />
  )),
  pair('an address abroad', addressAbroad(), (asked) => <AddressAbroad {...asked} />),
  pair('bank details', bankDetails(), (asked) => <BankDetails {...asked} />),
  pair('a code', oneTimeCode({ numbers: 5 }), (asked) => (
    <ConfirmByCode sentTo="07700 ••• 982" resendHref="/code" {...asked} />
  )),
  pair('a declaration', confirm({ what: 'agree' }), (asked) => (
    <Declaration {...asked} checkbox confirms={['this is true', 'that is true']} />
  )),
  pair('formats', alternativeFormats(), (asked) => <AlternativeFormats workingDays={10} {...asked} />),
  pair('fewer formats', alternativeFormats({ notOffered: ['braille'] }), (asked) => (
    <AlternativeFormats workingDays={10} notOffered={{ braille: 'we can read it out to you.' }} {...asked} />
  )),
  pair('what people need to get in touch', howYouReachUs(), (asked) => <HowYouReachUs {...asked} />),
  pair('fewer ways to get in touch', howYouReachUs({ notOffered: ['interpreter'] }), (asked) => (
    <HowYouReachUs notOffered={{ interpreter: 'we can talk with a friend of yours.' }} {...asked} />
  )),
  pair('adjustments', reasonableAdjustments(), (asked) => <ReasonableAdjustments workingDays={5} {...asked} />),
  pair('adjustments of one group', reasonableAdjustments({ groups: ['forms'] }), (asked) => (
    <ReasonableAdjustments workingDays={5} groups={['forms']} {...asked} />
  )),
  pair('languages', languageNeeds(), (asked) => <LanguageNeeds {...asked} />),
  pair('one question about languages', languageNeeds({ languages: ['en', 'cy'], questions: ['read'] }), (asked) => (
    <LanguageNeeds languages={['en', 'cy']} questions={['read']} {...asked} />
  )),
  pair('someone acting for another', actingForSomeone(), (asked) => <ActingForSomeone {...asked} />),
  pair('one question about someone acting for another', actingForSomeone({ asks: ['helper'] }), (asked) => (
    <ActingForSomeone asks={['helper']} {...asked} />
  )),
  pair(
    'what shows that an attorney can act',
    actingForSomeone({ asks: ['authority'], actingAs: 'attorney' }),
    (asked) => <ActingForSomeone asks={['authority']} actingAs="attorney" {...asked} />,
  ),
  pair('a request to be called', callBackRequest(callBack), (asked) => (
    <CallBackRequest offered={callBack} message="It is Alex" ifMissed="We try again." askReference {...asked} />
  )),
  pair('a request for an appointment', appointmentRequest(appointments), (asked) => (
    <AppointmentRequest offered={appointments} whatNext="We tell you the time." {...asked} />
  )),
  pair('an answer that people cannot give', orCannotGive(text({ thing }), { thing }), ({ question, cannotGive }) => (
    <CannotGiveThis {...cannotGive}>
      <TextInput label="Question" {...question} />
    </CannotGiveThis>
  )),
  pair('a date that people cannot give', orCannotGive(date({ thing }), { thing }), ({ question, cannotGive }) => (
    <CannotGiveThis {...cannotGive}>
      <DateOfBirth {...question} />
    </CannotGiveThis>
  )),
  pair('a report of a problem', problemReport(), (asked) => <ReportAProblemForm helpHref="/get-support" {...asked} />),
  pair(
    'a survey',
    supportSurvey({ barriers: ['skills', 'literacy'], channels: ['phone'], most: 500 }),
    (asked) => <SupportSurvey {...asked} barriers={['skills', 'literacy']} channels={['phone']} />,
    { optional: true, sent: { 'question-made-it-hard': 'something-else' } },
  ),
]

it('the survey calls the answers that stand alone as its error messages do, in both languages', async () => {
  const form = defineForm({ survey: supportSurvey({ barriers: ['skills'], channels: ['phone'] }) })
  for (const [language, page] of [
    [en, 'en'],
    [cy, welshPage],
  ] as const)
    for (const none of ['not-needed', 'not-given']) {
      const posted = { 'survey-made-it-hard': ['skills', 'nothing'], 'survey-helped-by': ['phone', none] }
      const state = await form.check(posted, { language })
      const html = renderToStaticMarkup(
        <SupportSurvey {...askFrom(state)('survey')} channels={['phone']} language={page} />,
      )
      const labels = [
        ...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('.govuk-checkboxes__label'),
      ].map(({ textContent }) => textContent)
      expect(state.errors).toHaveLength(2)
      for (const { message } of state.errors) expect(labels).toContain(/‘(.*)’/.exec(message)?.[1])
    }
})

it('an answer to the survey can be added up as it is', async () => {
  const form = defineForm({ survey: supportSurvey({ barriers: allBarriers, channels: helpChannels(directory) }) })
  const { values } = await form.check({ 'survey-made-it-hard': ['skills', 'nowhere'], 'survey-satisfaction': '9' })
  const { madeItHard, satisfaction } = summariseSurvey([values!.survey ?? {}], { hideBelow: 1 })
  expect(madeItHard.counts.filter(({ people }) => people)).toEqual([{ choice: 'skills', people: 1, percent: 100 }])
  expect(satisfaction.median).toBe(9)
})

describe('the field and the component fit each other for', () => {
  it.each(pairs)('$kind', async ({ check }) => {
    await expect(check()).resolves.toBeUndefined()
  })
})
