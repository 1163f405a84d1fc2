import type { Meta, StoryObj } from '@storybook/react-vite'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { DateOfBirth } from '../date-of-birth/index.js'
import { ComeBack, SaveAndReturn } from './index.js'

export default { title: 'Patterns/Save and return', component: SaveAndReturn } satisfies Meta<typeof SaveAndReturn>
type Story = StoryObj<typeof SaveAndReturn>

const service = 'Apply for a market stall permit'
const help = (
  <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" about="form">
    If you lose the code, call us. We ask you some questions, and then we can give you a new one.
  </HelpWithQuestion>
)

export const Default: Story = {
  render: () => (
    <SaveAndReturn
      service={service}
      code="4F7K 9WXM 3H2Y"
      keptUntil="4 June 2027"
      address="example.com/permit/return"
      alsoAsksFor="your date of birth"
      help={help}
    >
      <p className="govuk-body">
        <a className="govuk-link" href="/permit/insurance">
          Go on with the form
        </a>
      </p>
    </SaveAndReturn>
  ),
}

export const OnASharedComputer: Story = {
  render: () => (
    <SaveAndReturn
      title="We have saved what you told us so far"
      service={service}
      code="39MX 49QY 6FQ8"
      keptUntil="4 June 2027"
      address="example.com/permit/return"
      alsoAsksFor="your date of birth and your postcode"
      help={help}
    >
      <p className="govuk-body">If others use this computer, leave the form before you go.</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/permit/leave">
          Leave the form
        </a>
      </p>
    </SaveAndReturn>
  ),
}

export const ComingBack: Story = {
  render: () => (
    <ComeBack name="code" service={service} hiddenFields={{ csrf: '4f1c' }} help={help}>
      <DateOfBirth name="date-of-birth" legendSize="s" />
    </ComeBack>
  ),
}

export const WithErrorInTheCode: Story = {
  render: () => (
    <ComeBack
      name="code"
      service={service}
      errors={[{ href: '#code', message: 'Check each letter and number of the code. One of them is different' }]}
      error="Check each letter and number of the code. One of them is different"
      defaultValue="4f7k9wxm3h2x"
      help={help}
    >
      <DateOfBirth name="date-of-birth" legendSize="s" defaultValue={{ day: '27', month: '3', year: '1987' }} />
    </ComeBack>
  ),
}

export const WithError: Story = {
  render: () => (
    <ComeBack
      name="code"
      service={service}
      errors={[{ href: '#code', message: 'Check the code and the date of birth, as we have no answers with both' }]}
      error="Check the code and the date of birth, as we have no answers with both"
      defaultValue="4F7K 9WXM 3H2Y"
      help={help}
    >
      <DateOfBirth name="date-of-birth" legendSize="s" defaultValue={{ day: '27', month: '3', year: '1978' }} />
    </ComeBack>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <SaveAndReturn
      service="Gwneud cais am drwydded stondin farchnad"
      code="4F7K 9WXM 3H2Y"
      keptUntil="4 Mehefin 2027"
      address="example.com/trwydded/dychwelyd"
      alsoAsksFor="eich dyddiad geni"
      help={<HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" about="form" />}
    />
  ),
}

export const ComingBackInWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <ComeBack
      name="code"
      service="Gwneud cais am drwydded stondin farchnad"
      help={<HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" about="form" />}
    >
      <DateOfBirth name="date-of-birth" legendSize="s" />
    </ComeBack>
  ),
}
