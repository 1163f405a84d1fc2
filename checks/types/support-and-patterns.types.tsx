// Wrong uses that must not compile. `tsc` fails on a directive under which nothing is wrong, so each line is a test.
// editor.test.ts sees that every component is here, and that each fault is about a prop.
import {
  Appointment,
  AppointmentRequest,
  type AppointmentProps,
  type AppointmentRequestProps,
  CallBackConfirmation,
  type CallBackConfirmationProps,
  CallBackRequest,
  type CallBackRequestProps,
  CheckAnswers,
  ContactChannels,
  ContactLink,
  type ContactChannelsProps,
  HelpWithQuestion,
  OpeningHours,
  type OpeningHoursProps,
  QuestionPage,
} from '@handrail/react'

declare const directory: ContactChannelsProps['directory']
declare const hours: OpeningHoursProps['hours']
declare const calls: CallBackRequestProps['offered']
declare const appointments: AppointmentRequestProps['offered']
declare const request: CallBackConfirmationProps['request']
declare const place: NonNullable<AppointmentProps['place']>
const now = new Date()

export const support = (
  <>
    {/* @ts-expect-error whether someone is there depends on the time, and the server's clock says it */}
    <ContactChannels directory={directory} />
    {/* @ts-expect-error there are four nations */}
    <ContactChannels directory={directory} at={now} nation="cornwall" />
    {/* @ts-expect-error below the heading of the page, above small print */}
    <ContactChannels directory={directory} at={now} headingLevel={1} />
    {/* @ts-expect-error open when? */}
    <OpeningHours hours={hours} />
    {/* @ts-expect-error hours have a division, for its bank holidays */}
    <OpeningHours hours={{ id: 'phone', alwaysOpen: true }} at={now} />
    {/* @ts-expect-error which channel? */}
    <ContactLink language="en" />
    {/* @ts-expect-error help for more than this question is one link away */}
    <HelpWithQuestion directory={directory} at={now} />
    {/* @ts-expect-error it is about a question or the whole form */}
    <HelpWithQuestion directory={directory} at={now} href="/help" about="page" />
  </>
)

export const requests = (
  <>
    {/* @ts-expect-error people must know what happens if they miss the call before they ask for it */}
    <CallBackRequest name="call" offered={calls} message="It is Alex" />
    {/* @ts-expect-error nobody can say whether a message is safe who does not know what it says */}
    <CallBackRequest name="call" offered={calls} ifMissed="We try again." />
    {/* @ts-expect-error the hint of a question that is not asked */}
    <CallBackRequest name="call" offered={calls} message="It is Alex" ifMissed="We try again." referenceHint="MS" />
    {/* @ts-expect-error no way to change or cancel the call */}
    <CallBackConfirmation request={request} callsFrom="withheld" message="It is Alex" ifMissed="We try again." />
    {/* @ts-expect-error a number in another form than E.164 */}
    <CallBackConfirmation request={request} callsFrom="01632" message="A" ifMissed="B" changeHref="/change" />
    {/* @ts-expect-error people must know when they hear from you */}
    <AppointmentRequest name="meet" offered={appointments} />
    {/* @ts-expect-error at a place or by video, not both */}
    <Appointment
      starts="2026-12-03T10:00"
      minutes={9}
      place={place}
      videoHref="/a"
      withWhom="A"
      ifLate="B"
      changeHref="/"
    />
    {/* @ts-expect-error a day without a time */}
    <Appointment starts="2026-12-03" minutes={9} place={place} withWhom="A" ifLate="B" changeHref="/" />
    {/* @ts-expect-error what if they are late? */}
    <Appointment starts="2026-12-03T10:00" minutes={9} place={place} withWhom="A" changeHref="/" />
  </>
)

export const patterns = (
  <>
    {/* @ts-expect-error the title of the page ends with the service */}
    <QuestionPage title="Name" />
    {/* @ts-expect-error the title stands in the tab too, so it is text */}
    <QuestionPage title={<b>Name</b>} service="Apply for a permit" />
    {/* @ts-expect-error each error says what went wrong */}
    <QuestionPage title="Name" service="Apply for a permit" errors={[{ href: '#name' }]} />
    {/* @ts-expect-error which answers? */}
    <CheckAnswers service="Apply for a permit" />
    {/* @ts-expect-error "Change" alone does not say what: WCAG 2.4.4 */}
    <CheckAnswers service="Apply for a permit" answers={[{ question: 'Name', answer: 'Siân' }]} />
  </>
)
