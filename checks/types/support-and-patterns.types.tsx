// Wrong uses that must not compile. `tsc` fails on a directive under which nothing is wrong, so each line is a test.
// editor.test.ts sees that every component is here, and that each fault is about a prop.
import {
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
