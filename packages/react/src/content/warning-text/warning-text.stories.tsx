import type { Meta, StoryObj } from '@storybook/react-vite'
import { Button } from '../../form/button/index.js'
import { WarningText } from './warning-text.js'

export default { title: 'Content/Warning text', component: WarningText } satisfies Meta<typeof WarningText>
type Story = StoryObj<typeof WarningText>

export const Default: Story = {
  args: { children: 'You can be fined up to £1,000 if you fish without a licence.' },
}

export const BeforeAButton: Story = {
  render: () => (
    <>
      <h1 className="govuk-heading-l">Delete your application</h1>
      <WarningText>You cannot get your answers back once you have deleted them.</WarningText>
      <Button variant="warning">Delete this application</Button>
    </>
  ),
}

export const WithAnotherWord: Story = {
  render: () => (
    <WarningText words={{ warning: 'Danger' }}>Do not put your hand in the machine while it is on.</WarningText>
  ),
}

export const WithLongText: Story = {
  render: () => (
    <WarningText>
      Your money will stop if you do not tell us within 14 days that you have moved, started work, or had a child. You
      may have to pay some of it back. If you cannot tell us online,{' '}
      <a className="govuk-link" href="/help">
        get help with this form
      </a>
      .
    </WarningText>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <WarningText>Rydych ar fin cael eich allgofnodi</WarningText>,
}
