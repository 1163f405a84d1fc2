import type { Meta, StoryObj } from '@storybook/react-vite'
import { Tag } from './tag.js'

export default { title: 'Content/Tag', component: Tag } satisfies Meta<typeof Tag>
type Story = StoryObj<typeof Tag>

export const Default: Story = {
  args: { children: 'In progress' },
}

export const Colours: Story = {
  render: () => (
    <ul className="govuk-list govuk-list--spaced">
      <li>
        <Tag>New</Tag>
      </li>
      <li>
        <Tag colour="green">Active</Tag>
      </li>
      <li>
        <Tag colour="teal">Received</Tag>
      </li>
      <li>
        <Tag colour="purple">In review</Tag>
      </li>
      <li>
        <Tag colour="magenta">Sent</Tag>
      </li>
      <li>
        <Tag colour="red">Urgent</Tag>
      </li>
      <li>
        <Tag colour="orange">Delayed</Tag>
      </li>
      <li>
        <Tag colour="yellow">Pending</Tag>
      </li>
      <li>
        <Tag colour="grey">Inactive</Tag>
      </li>
    </ul>
  ),
}

export const InATable: Story = {
  render: () => (
    <table className="govuk-table">
      <caption className="govuk-table__caption govuk-table__caption--m">Your permits</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          <th scope="col" className="govuk-table__header">
            Car
          </th>
          <th scope="col" className="govuk-table__header">
            Status
          </th>
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        <tr className="govuk-table__row">
          <th scope="row" className="govuk-table__header">
            EX26 MPL
          </th>
          <td className="govuk-table__cell">
            <Tag colour="green">Active</Tag>
          </td>
        </tr>
        <tr className="govuk-table__row">
          <th scope="row" className="govuk-table__header">
            EX19 SMP
          </th>
          <td className="govuk-table__cell">
            <Tag colour="grey">Inactive</Tag>
          </td>
        </tr>
      </tbody>
    </table>
  ),
}

export const WithLongWords: Story = {
  render: () => <Tag colour="yellow">Waiting for the doctor who knows you best to answer our letter</Tag>,
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <Tag colour="grey">Heb ei gwblhau</Tag>,
}
