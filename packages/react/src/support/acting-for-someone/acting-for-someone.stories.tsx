import type { Meta, StoryObj } from '@storybook/react-vite'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { QuestionPage } from '../../patterns/question-page/index.js'
import { directory, mondayAt10 } from '../directory.fixtures.js'
import { ActingForSomeone, ConsentStatement } from './index.js'

export default { title: 'Support/Acting for someone', component: ActingForSomeone } satisfies Meta<
  typeof ActingForSomeone
>
type Story = StoryObj<typeof ActingForSomeone>

const service = 'Apply for a market stall permit'
const help = <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />

export const Default: Story = { args: { name: 'acting' } }

export const WhoItIsFor: Story = {
  render: () => (
    <QuestionPage title="Who is the permit for?" service={service} help={help}>
      <ActingForSomeone
        name="acting"
        asks={['who']}
        legend="Who is the permit for?"
        legendIsPageHeading
        hint="The permit is for the person who runs the stall"
      />
    </QuestionPage>
  ),
}

export const WhoItIsForWithError: Story = {
  render: () => (
    <QuestionPage
      title="Who is this for?"
      service={service}
      errors={[{ href: '#acting-who', message: 'Select if this is for you or for someone else' }]}
    >
      <ActingForSomeone
        name="acting"
        asks={['who']}
        legendIsPageHeading
        errors={{ who: 'Select if this is for you or for someone else' }}
      />
    </QuestionPage>
  ),
}

export const TheRole: Story = {
  render: () => <ActingForSomeone name="acting" asks={['role']} defaultValue={{ role: 'adviser' }} />,
}

export const WhoFillsItIn: Story = {
  render: () => (
    <ActingForSomeone
      name="acting"
      asks={['helper']}
      defaultValue={{
        'helper-name': 'Jo Adviser',
        organisation: 'Sampletown Advice Centre',
        phone: '01632 960 001',
        email: 'jo.adviser@example.com',
      }}
    />
  ),
}

export const ShownByAnAppointee: Story = {
  render: () => <ActingForSomeone name="acting" asks={['authority']} actingAs="appointee" person="Sam Example" />,
}

export const ShownByAnAttorney: Story = {
  render: () => <ActingForSomeone name="acting" asks={['authority']} actingAs="attorney" person="Sam Example" />,
}

export const ShownByADeputy: Story = {
  render: () => <ActingForSomeone name="acting" asks={['authority']} actingAs="deputy" person="Sam Example" />,
}

export const ShownByAProfessional: Story = {
  render: () => (
    <ActingForSomeone
      name="acting"
      asks={['authority']}
      actingAs="professional"
      person="Sam Example"
      defaultValue={{ authority: 'something-else', 'authority-other': 'A contract with our firm' }}
    />
  ),
}

export const AskedAsFamily: Story = {
  render: () => (
    <ActingForSomeone
      name="acting"
      asks={['agreement', 'consent', 'presence']}
      actingAs="family"
      person="Sam Example"
      helper="Alex Example"
    />
  ),
}

export const AskedAsAFriend: Story = {
  render: () => (
    <ActingForSomeone name="acting" asks={['agreement']} actingAs="friend" defaultValue={{ agreement: 'agrees' }} />
  ),
}

export const AskedAsAnAdviser: Story = {
  render: () => (
    <ActingForSomeone
      name="acting"
      asks={['agreement']}
      actingAs="adviser"
      person="Sam Example"
      defaultValue={{ agreement: 'cannot-agree', 'agreement-why': 'Sam had a stroke and cannot speak yet.' }}
    />
  ),
}

export const AskedAsADeputy: Story = {
  render: () => <ActingForSomeone name="acting" asks={['agreement']} actingAs="deputy" person="Sam Example" />,
}

export const WhatIsReadOut: Story = {
  render: () => (
    <ConsentStatement
      name="acting-consent"
      person="Sam Example"
      helper="Jo Adviser"
      statements={[
        'Jo Adviser fills in this form for you',
        'Jo Adviser sees what you tell us',
        'Jo Adviser can call us about this form until we decide',
      ]}
      defaultValue="by-phone"
    />
  ),
}

export const WhatIsReadOutWithError: Story = {
  render: () => (
    <ConsentStatement
      name="acting-consent"
      person="Sam Example"
      helper="Jo Adviser"
      error="Select how Sam Example agreed"
    />
  ),
}

export const IsThePersonThere: Story = {
  render: () => <ActingForSomeone name="acting" asks={['presence']} person="Sam Example" />,
}

export const WithErrors: Story = {
  render: () => (
    <QuestionPage
      title="Who is filling this in?"
      service={service}
      errors={[
        { href: '#acting-role', message: 'Select your role' },
        { href: '#acting-helper-name', message: 'Enter your full name' },
        { href: '#acting-phone', message: 'Enter your phone number or your email address' },
        { href: '#acting-email', message: 'Enter an email address in the correct format, like name@example.com' },
        { href: '#acting-authority', message: 'Select what shows that you can act for Sam Example' },
        { href: '#acting-agreement', message: 'Select if Sam Example knows about this and agrees' },
        { href: '#acting-consent', message: 'Select how Sam Example agreed' },
        { href: '#acting-presence', message: 'Select if Sam Example is with you now' },
      ]}
    >
      <h1 className="govuk-heading-l">Who is filling this in?</h1>
      <ActingForSomeone
        name="acting"
        asks={['role', 'helper', 'authority', 'agreement', 'consent', 'presence']}
        person="Sam Example"
        errors={{
          role: 'Select your role',
          'helper-name': 'Enter your full name',
          phone: 'Enter your phone number or your email address',
          email: 'Enter an email address in the correct format, like name@example.com',
          authority: 'Select what shows that you can act for Sam Example',
          agreement: 'Select if Sam Example knows about this and agrees',
          consent: 'Select how Sam Example agreed',
          presence: 'Select if Sam Example is with you now',
        }}
      />
    </QuestionPage>
  ),
}

export const WithErrorsInWhatIsRevealed: Story = {
  render: () => (
    <ActingForSomeone
      name="acting"
      asks={['authority', 'agreement']}
      actingAs="attorney"
      person="Sam Example"
      defaultValue={{ authority: 'something-else', agreement: 'cannot-agree' }}
      errors={{
        'authority-other': 'Enter what shows it',
        'agreement-why': 'Enter why Sam Example cannot understand this',
      }}
    />
  ),
}

export const LongNames: Story = {
  render: () => (
    <ActingForSomeone
      name="acting"
      asks={['authority', 'agreement', 'presence']}
      actingAs="appointee"
      person="Siân Llinos Angharad O’Neill-Afolabi-Llewellyn-Featherstonehaugh"
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <ActingForSomeone
      name="acting"
      person="Sam Example"
      helper="Siân Cynghorydd"
      defaultValue={{ who: 'someone-else', role: 'adviser' }}
      errors={{ 'helper-name': 'Rhowch eich enw llawn' }}
    />
  ),
}

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  render: () => (
    <ActingForSomeone
      name="acting"
      asks={['presence']}
      person="سامي المثال"
      language={{
        tag: 'ar',
        words: {
          'acting-for-someone': {
            presenceLegend: 'هل %{person} معك الآن؟',
            withMe: 'نعم',
            onThePhone: 'عبر الهاتف أو الفيديو',
            notThere: 'لا',
          },
        },
      }}
    />
  ),
}
