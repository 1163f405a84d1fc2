// Wrong uses that must not compile. `tsc` fails on a directive under which nothing is wrong, so each line is a test.
// editor.test.ts sees that every component is here, and that each fault is about a prop.
import {
  GetAdvice,
  QuestionPage,
  Reassurance,
  ReportAProblem,
  ReportAProblemForm,
  StillStuck,
  type StillStuckProps,
  TrustPanel,
} from '@handrail/react'

declare const directory: StillStuckProps['directory']
const now = new Date()
const where = { directory, at: now, href: '/help' }

export const stillStuck = (
  <>
    {/* @ts-expect-error people who stop have to know what happens to their answers */}
    <StillStuck tries={3} {...where} />
    {/* @ts-expect-error what is not kept is not kept until a day */}
    <StillStuck tries={3} {...where} answers="not-kept" keptUntil="4 June 2027" />
    {/* @ts-expect-error there may be none, but someone has to count */}
    <StillStuck {...where} answers="kept" />
    {/* @ts-expect-error whether someone is there depends on the time, and the server's clock says it */}
    <StillStuck tries={3} answers="kept" directory={directory} href="/help" />
    {/* @ts-expect-error a way that leads nowhere is none */}
    <StillStuck tries={3} {...where} answers="kept" otherWays={[{ text: 'Apply on paper' }]} />
    {/* @ts-expect-error its words are its own, so that none of them puts blame on people */}
    <StillStuck tries={3} {...where} answers="kept" heading="You got this wrong 3 times" />
    {/* @ts-expect-error the count is for StillStuck, which the page is given */}
    <QuestionPage title="Name" service="Apply for a permit" tries={3} />
  </>
)

export const getAdvice = (
  <>
    {/* @ts-expect-error whether someone is there depends on the time, and the server's clock says it */}
    <GetAdvice directory={directory} />
    {/* @ts-expect-error no prop takes away that we cannot give legal advice */}
    <GetAdvice directory={directory} at={now} notLegalAdvice="" />
    {/* @ts-expect-error there are four nations */}
    <GetAdvice directory={directory} at={now} nation="cornwall" />
    {/* @ts-expect-error below the heading of the page, with a level left for each offer */}
    <GetAdvice directory={directory} at={now} headingLevel={4} />
  </>
)

export const panels = (
  <>
    {/* @ts-expect-error the order is the same everywhere, so the answers are props and no list */}
    <TrustPanel answers={[{ term: 'Who sees it', answer: 'Only we do' }]} />
    {/* @ts-expect-error it stands below the heading of the page */}
    <TrustPanel seenBy="Only we do" headingLevel={1} />
    {/* @ts-expect-error the button stands inside a sentence, so its words are text */}
    <Reassurance sendButton={<b>Accept and send</b>} />
    {/* @ts-expect-error what happens if something is wrong is called ifWrong */}
    <Reassurance mistakes="We ask you about it" />
  </>
)

export const reports = (
  <>
    {/* @ts-expect-error a link that leads nowhere is none */}
    <ReportAProblem page="/permit/name" />
    {/* @ts-expect-error help has a place and words of its own */}
    <ReportAProblem href="/report">Contact us for help</ReportAProblem>
    {/* @ts-expect-error people who need help come here too */}
    <ReportAProblemForm name="report" />
    {/* @ts-expect-error a report has no answers in it */}
    <ReportAProblemForm name="report" helpHref="/help" answers={{ name: 'Siân' }} />
    {/* @ts-expect-error nobody replies, so there is no email address to be wrong */}
    <ReportAProblemForm name="report" helpHref="/help" errors={{ email: 'Enter an email address' }} />
  </>
)
