// Wrong uses that must not compile. `tsc` fails on a directive under which nothing is wrong, so each line is a test.
// editor.test.ts sees that every component is here, and that each fault is about a prop.
import { actingForSomeone, defineForm } from '@handrail/forms'
import { ActingForSomeone, type ActingForSomeoneProps, AdviserBanner, ConsentStatement } from '@handrail/react'
import { actingRecord } from '@handrail/support'

export const acting = (
  <>
    {/* @ts-expect-error without a name the answers are not sent */}
    <ActingForSomeone />
    {/* @ts-expect-error there is no such question */}
    <ActingForSomeone name="acting" asks={['age']} />
    {/* @ts-expect-error which of the two questions is it the legend of? */}
    <ActingForSomeone name="acting" asks={['who', 'role']} legend="Who is the permit for?" />
    {/* @ts-expect-error seven questions are no heading */}
    <ActingForSomeone name="acting" legendIsPageHeading />
    {/* @ts-expect-error an agent is a professional */}
    <ActingForSomeone name="acting" actingAs="agent" />
    {/* @ts-expect-error there is no such part */}
    <ActingForSomeone name="acting" errors={{ age: 'Enter an age' }} />
    {/* @ts-expect-error a list has 2 statements at least */}
    <ConsentStatement name="consent" statements={['Jo fills in this form for you']} />
    {/* @ts-expect-error without a name the answer is not sent */}
    <ConsentStatement person="Sam Example" />
    {/* @ts-expect-error whose form is it? */}
    <AdviserBanner helper="Jo Adviser" stopHref="/stop" />
    {/* @ts-expect-error there is always a way to stop */}
    <AdviserBanner person="Sam Example" helper="Jo Adviser" />
  </>
)

/** What the field reads is what the record is made of, though neither package knows the other. */
export async function recorded(props: ActingForSomeoneProps): Promise<string | undefined> {
  const { values } = await defineForm({ acting: actingForSomeone(props) }).check({})
  return values && actingRecord(values.acting, { onBehalfOf: 'Sam Example' })?.completedBy
}
