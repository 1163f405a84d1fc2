// Wrong uses that must not compile. `tsc` fails on a directive under which nothing is wrong, so each line is a test.
// editor.test.ts sees that every component is here, and that each fault is about a prop.
import {
  SummaryCard,
  SummaryCardActions,
  SummaryList,
  SummaryListAction,
  SummaryListActions,
  SummaryListRow,
  SummaryListTerm,
  SummaryListValue,
  Table,
  TableBody,
  TableCaption,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  TaskList,
  TaskListItem,
  TaskListStatus,
  TaskListTitle,
} from '@handrail/react'

export const summaries = (
  <>
    {/* @ts-expect-error rows are children */}
    <SummaryList rows={[]} />
    {/* @ts-expect-error what is it the answer to? */}
    <SummaryListRow>Siân</SummaryListRow>
    {/* @ts-expect-error "Change" alone does not say what: WCAG 2.4.4 */}
    <SummaryListAction href="/name" />
    {/* @ts-expect-error a link has to lead somewhere */}
    <SummaryListAction hiddenText="name" />
    {/* @ts-expect-error HTML has six levels */}
    <SummaryCard title="Lead tenant" headingLevel={7} />
    {/* @ts-expect-error it is not a link */}
    <SummaryListTerm href="/name">Name</SummaryListTerm>
    {/* @ts-expect-error it is not an input */}
    <SummaryListValue value="Siân" />
    {/* @ts-expect-error actions are children */}
    <SummaryListActions items={[]} />
    {/* @ts-expect-error actions are children */}
    <SummaryCardActions items={[]} />
  </>
)

export const tables = (
  <>
    {/* @ts-expect-error the size of what? There is no caption */}
    <Table captionSize="m" />
    {/* @ts-expect-error sizes are s, m, l and xl */}
    <Table caption="Dates" captionSize="large" />
    {/* @ts-expect-error sizes are s, m, l and xl */}
    <TableCaption size="large">Dates</TableCaption>
    {/* @ts-expect-error it is one of four scopes, for screen readers */}
    <TableHeader scope="column">Date</TableHeader>
    {/* @ts-expect-error numbers stand on the right, or not */}
    <TableCell numeric="right">£85</TableCell>
    {/* @ts-expect-error cells are children */}
    <TableRow cells={[]} />
    {/* @ts-expect-error rows are children */}
    <TableBody rows={[]} />
    {/* @ts-expect-error columns are children */}
    <TableHead columns={[]} />
  </>
)

export const tasks = (
  <>
    {/* @ts-expect-error tasks are children */}
    <TaskList items={[]} />
    {/* @ts-expect-error which task? */}
    <TaskListItem status="Completed" />
    {/* @ts-expect-error what is there to do? */}
    <TaskListItem title="Your name" href="/name" />
    {/* @ts-expect-error it can be started, or not */}
    <TaskListStatus cannotStartYet="later">Later</TaskListStatus>
    {/* @ts-expect-error the status stands beside it */}
    <TaskListTitle status="Completed">Your name</TaskListTitle>
  </>
)
