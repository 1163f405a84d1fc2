import type { Meta, StoryObj } from '@storybook/react-vite'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { QuestionPage } from '../question-page/index.js'
import { Address, AddressAbroad } from './index.js'

export default { title: 'Patterns/Address', component: Address } satisfies Meta<typeof Address>
type Story = StoryObj<typeof Address>

export const Default: Story = {
  args: { name: 'address' },
}

export const ForPeopleWithoutAFixedAddress: Story = {
  render: () => <Address name="address" noFixedAddress />,
}

export const AskingWhereTheyAre: Story = {
  render: () => (
    <QuestionPage
      title="What is your address?"
      service="Register to vote in Sampletown"
      help={<HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />}
    >
      <Address
        name="address"
        legendIsPageHeading
        noFixedAddress
        askWhere
        defaultValue={{ 'no-fixed-address': 'yes', where: 'The day centre in Example Street' }}
      />
    </QuestionPage>
  ),
}

export const WithAnswers: Story = {
  render: () => (
    <Address
      name="landlord"
      legend="What is your landlord’s address?"
      autoComplete="off"
      hint="It is on your rent book"
      defaultValue={{ 'line-1': 'Flat 2', 'line-2': '14 Example Street', town: 'Sampletown', postcode: 'SW1A 2AA' }}
    />
  ),
}

export const WithErrorsInItsParts: Story = {
  render: () => (
    <QuestionPage
      title="What is your address?"
      service="Apply for a market stall permit"
      errors={[
        { href: '#address-line-1', message: 'Enter address line 1, typically the building and street' },
        { href: '#address-postcode', message: 'Enter a full UK postcode' },
      ]}
    >
      <Address
        name="address"
        legendIsPageHeading
        defaultValue={{ town: 'Sampletown', postcode: 'SW1A' }}
        errors={{
          'line-1': 'Enter address line 1, typically the building and street',
          postcode: 'Enter a full UK postcode',
        }}
      />
    </QuestionPage>
  ),
}

export const WithError: Story = {
  render: () => (
    <Address
      name="address"
      noFixedAddress
      askWhere
      error="Enter an address, or select that you have no fixed address"
    />
  ),
}

export const WithErrorAboutWhereTheyAre: Story = {
  render: () => (
    <Address
      name="address"
      noFixedAddress
      askWhere
      defaultValue={{ 'no-fixed-address': 'yes' }}
      errors={{ where: 'Enter where you spend most of your time' }}
    />
  ),
}

export const Abroad: Story = {
  render: () => <AddressAbroad name="address" legend="What is your address outside the UK?" />,
}

export const AbroadInOneOfSeveralCountries: Story = {
  render: () => (
    <AddressAbroad
      name="address"
      legend="What is your address in the EU?"
      defaultValue={{ 'line-1': '12 rue de l’Exemple', town: 'Exempleville', country: 'France' }}
    >
      <option>Austria</option>
      <option>France</option>
      <option>Ireland</option>
    </AddressAbroad>
  ),
}

export const AbroadWithErrors: Story = {
  render: () => (
    <AddressAbroad
      name="address"
      legend="What is your address outside the UK?"
      defaultValue={{ 'line-1': '12 rue de l’Exemple' }}
      errors={{ town: 'Enter a town or city', country: 'Select a country' }}
    >
      <option>France</option>
      <option>Ireland</option>
    </AddressAbroad>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <Address name="address" noFixedAddress askWhere errors={{ postcode: 'Rhowch y cod post' }} />,
}

export const AbroadInWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <AddressAbroad name="address">
      <option value="FR">Ffrainc</option>
      <option value="IE">Iwerddon</option>
    </AddressAbroad>
  ),
}
