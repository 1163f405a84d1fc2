// Wrong uses of patterns that must not compile. See support-and-patterns.types.tsx.
import {
  AddAnother,
  Address,
  AddressAbroad,
  AddressLookup,
  BankDetails,
  CannotGiveThis,
  ComeBack,
  ConfirmationPage,
  ConfirmByCode,
  DateOfBirth,
  Declaration,
  DeclarationPage,
  EmailAddress,
  EqualityQuestion,
  EqualityQuestions,
  FullName,
  LostConnection,
  NationalInsuranceNumber,
  NoneOfThese,
  PageNotFoundPage,
  PhoneNumber,
  ProblemPage,
  RemoveConfirmation,
  SameAnswer,
  SaveAndReturn,
  ServiceUnavailablePage,
  StartPage,
  TaskListPage,
  TimeoutWarning,
  UploadFiles,
  YesNo,
} from '@handrail/react'

const heading = { one: 'You have added %{count} person', other: 'You have added %{count} people' }
const adding = { service: 'Example', name: 'more', heading, items: [], question: 'Another?', yes: 'Yes', no: 'No' }
const photos = { title: 'Photos', service: 'Example', name: 'photos' }
const session = { minutes: 30, keepAliveHref: '/stay', timedOutHref: '/over', answersAreKept: true }

export const questions = (
  <>
    {/* @ts-expect-error where they are is only asked of people without an address */}
    <Address name="home" askWhere />
    {/* @ts-expect-error a country has no postcode, but a postal code */}
    <AddressAbroad name="home" errors={{ postcode: 'Enter a postcode' }} />
    {/* @ts-expect-error people who do not find their address need another way */}
    <AddressLookup name="home" service="Example" />
    {/* @ts-expect-error the lookup does not answer, or it found something */}
    <AddressLookup name="home" service="Example" byHandHref="/by-hand" away found={[]} postcodeHref="/postcode" />
    {/* @ts-expect-error there is no such part */}
    <BankDetails name="bank" defaultValue={{ iban: 'GB33' }} />
    {/* @ts-expect-error which question? */}
    <CannotGiveThis name="born" />
    {/* @ts-expect-error where did the code go? */}
    <ConfirmByCode name="code" resendHref="/again" />
    {/* @ts-expect-error an answer is kept by the browser or by code */}
    <DateOfBirth name="born" value={{ day: '1' }} defaultValue={{ day: '1' }} />
    {/* @ts-expect-error it stands alone in its row */}
    <EmailAddress name="email" prefix="mailto:" />
    {/* @ts-expect-error a question needs a name */}
    <EqualityQuestion legend="How old are you?" />
    {/* @ts-expect-error parts have errors only in two fields */}
    <FullName name="name" errors={{ 'first-name': 'Enter your first name' }} />
    {/* @ts-expect-error people type it, so it is text */}
    <NationalInsuranceNumber name="nino" type="checkbox" />
    {/* @ts-expect-error it is always the only one */}
    <NoneOfThese exclusive={false} />
    {/* @ts-expect-error a phone number needs a name */}
    <PhoneNumber international />
    {/* @ts-expect-error what is the other choice called? */}
    <SameAnswer name="address" legend="Where?" answers={[]} />
    {/* @ts-expect-error Welsh has no one word for yes */}
    <YesNo name="moved" legend="Symud?" language={{ tag: 'cy', words: {} }} />
  </>
)

export const pages = (
  <>
    {/* @ts-expect-error what happens when there are as many? */}
    <AddAnother {...adding} maximum={5} />
    {/* @ts-expect-error what is asked? */}
    <RemoveConfirmation service="Example" name="remove" yes="Yes" no="No" />
    {/* @ts-expect-error people would have to ask what happens next */}
    <ConfirmationPage title="Sent" service="Example" />
    {/* @ts-expect-error one statement is no list */}
    <Declaration confirms={['your answers are correct']} />
    {/* @ts-expect-error whose application is it? */}
    <DeclarationPage service="Example" confirms={['it is correct', 'they agree']} sentBy="Sam Example" />
    {/* @ts-expect-error what are the answers used for? */}
    <EqualityQuestions service="Example" />
    {/* @ts-expect-error how can people make contact? */}
    <PageNotFoundPage service="Example" />
    {/* @ts-expect-error what happened to the answers? */}
    <ProblemPage service="Example" contact="Call us" />
    {/* @ts-expect-error nothing was kept, so not until any day */}
    <ProblemPage service="Example" contact="Call us" answers="not-kept" keptUntil="Friday" />
    {/* @ts-expect-error from when, but until when? */}
    <ServiceUnavailablePage service="Example" contact="Call us" answers="none" from="9pm" />
    {/* @ts-expect-error what can people do who cannot do it online? */}
    <StartPage title="Apply" need={[]} time="5 minutes" cost="Free" saving="Yes" href="/start" />
    {/* @ts-expect-error what comes when all are completed? */}
    <TaskListPage title="Apply" service="Example" groups={[]} />
    {/* @ts-expect-error a file that is not there needs a reason */}
    <UploadFiles {...photos} files={[{ id: '1', name: 'a', size: 1, state: 'failed' }]} />
    {/* @ts-expect-error what else does the page ask for? */}
    <SaveAndReturn service="Example" code="4F7K" keptUntil="1 May 2027" address="example.com" />
    {/* @ts-expect-error the code alone must show nothing */}
    <ComeBack service="Example" name="code" />
    {/* @ts-expect-error where is what is typed sent to? */}
    <TimeoutWarning {...session} form="question" />
    {/* @ts-expect-error there is no such language */}
    <LostConnection language={5} />
  </>
)
