import type { Meta, StoryObj } from '@storybook/react-vite'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from './index.js'

export default { title: 'Content/Table', component: Table } satisfies Meta<typeof Table>
type Story = StoryObj<typeof Table>

export const Default: Story = {
  args: {
    caption: 'What a permit costs',
    captionSize: 'm',
    children: (
      <>
        <TableHead>
          <TableRow>
            <TableHeader>How long it lasts</TableHeader>
            <TableHeader>Who it is for</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          <TableRow header="1 day">
            <TableCell>Visitors</TableCell>
          </TableRow>
          <TableRow header="3 months">
            <TableCell>Carers</TableCell>
          </TableRow>
          <TableRow header="12 months">
            <TableCell>People who live in the street</TableCell>
          </TableRow>
        </TableBody>
      </>
    ),
  },
}

export const WithNumbers: Story = {
  render: () => (
    <Table caption="What you pay each month" captionSize="m">
      <TableHead>
        <TableRow>
          <TableHeader>Month you apply</TableHeader>
          <TableHeader numeric>Bicycles</TableHeader>
          <TableHeader numeric>Cars</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        <TableRow header="January">
          <TableCell numeric>£85</TableCell>
          <TableCell numeric>£95</TableCell>
        </TableRow>
        <TableRow header="February">
          <TableCell numeric>£75</TableCell>
          <TableCell numeric>£55</TableCell>
        </TableRow>
        <TableRow header="March">
          <TableCell numeric>£165</TableCell>
          <TableCell numeric>£125</TableCell>
        </TableRow>
      </TableBody>
    </Table>
  ),
}

const payments = [
  { date: '4 June 2026', what: 'Council Tax', amount: '£112.40' },
  { date: '4 July 2026', what: 'Council Tax', amount: '£112.40' },
  { date: '9 July 2026', what: 'Parking permit', amount: '£75.50' },
]

export const FromData: Story = {
  render: () => (
    <Table caption="Your payments">
      <TableHead>
        <TableRow>
          <TableHeader>Date</TableHeader>
          <TableHeader>What for</TableHeader>
          <TableHeader numeric>Amount</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {payments.map(({ date, what, amount }) => (
          <TableRow key={date} header={date}>
            <TableCell>{what}</TableCell>
            <TableCell numeric>{amount}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  ),
}

export const WithWidths: Story = {
  render: () => (
    <Table caption="Your appointments" captionSize="l">
      <TableHead>
        <TableRow>
          <TableHeader className="govuk-!-width-one-half">Place</TableHeader>
          <TableHeader className="govuk-!-width-one-quarter">Date</TableHeader>
          <TableHeader className="govuk-!-width-one-quarter">Time</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        <TableRow header="Example Town Library">
          <TableCell>4 June 2027</TableCell>
          <TableCell>9am</TableCell>
        </TableRow>
        <TableRow header="Fiction Road Advice Shop">
          <TableCell>11 June 2027</TableCell>
          <TableCell>midday</TableCell>
        </TableRow>
      </TableBody>
    </Table>
  ),
}

export const WithALotInIt: Story = {
  render: () => (
    <Table caption="Help you can get this week" captionSize="m" smallTextUntilTablet>
      <TableHead>
        <TableRow>
          <TableHeader>Place</TableHeader>
          <TableHeader>Day</TableHeader>
          <TableHeader>From</TableHeader>
          <TableHeader>To</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        <TableRow header="Library">
          <TableCell>Monday</TableCell>
          <TableCell>9am</TableCell>
          <TableCell>5pm</TableCell>
        </TableRow>
        <TableRow header="Advice shop">
          <TableCell>Tuesday</TableCell>
          <TableCell>10am</TableCell>
          <TableCell>midday</TableCell>
        </TableRow>
        <TableRow header="Town hall">
          <TableCell>Friday</TableCell>
          <TableCell>9am</TableCell>
          <TableCell>4pm</TableCell>
        </TableRow>
      </TableBody>
    </Table>
  ),
}

export const InGroups: Story = {
  render: () => (
    <Table caption="When libraries are open" captionSize="m">
      <TableHead>
        <TableRow>
          <TableHeader>Library</TableHeader>
          <TableHeader>Days</TableHeader>
          <TableHeader>Hours</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        <TableRow>
          <TableHeader scope="rowgroup" rowSpan={2}>
            Example Town
          </TableHeader>
          <TableCell>Monday to Friday</TableCell>
          <TableCell>9am to 5pm</TableCell>
        </TableRow>
        <TableRow>
          <TableCell>Saturday</TableCell>
          <TableCell>9am to midday</TableCell>
        </TableRow>
      </TableBody>
      <TableBody>
        <TableRow>
          <TableHeader scope="rowgroup">Sample Street</TableHeader>
          <TableCell>Tuesday</TableCell>
          <TableCell>10am to 4pm</TableCell>
        </TableRow>
      </TableBody>
    </Table>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <Table caption="Oriau agor" captionSize="m">
      <TableHead>
        <TableRow>
          <TableHeader>Diwrnod</TableHeader>
          <TableHeader>Oriau</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        <TableRow header="Dydd Llun i ddydd Gwener">
          <TableCell>9am i 4pm</TableCell>
        </TableRow>
      </TableBody>
    </Table>
  ),
}
