import type { Meta, StoryObj } from '@storybook/react-vite'
import { type SubmitEvent, useState } from 'react'
import { Button } from '../../form/button/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { NotificationBanner, NotificationBannerHeading, NotificationBannerLink } from './index.js'

export default {
  title: 'Content/Notification banner',
  component: NotificationBanner,
} satisfies Meta<typeof NotificationBanner>
type Story = StoryObj<typeof NotificationBanner>

export const Default: Story = {
  args: { children: 'This service will be closed on Sunday 6 June 2027, from 8am to midday.' },
}

export const WithALink: Story = {
  render: () => (
    <>
      <NotificationBanner>
        You have 7 days left to send your application.{' '}
        <NotificationBannerLink href="/permit/check-answers">View your application</NotificationBannerLink>
      </NotificationBanner>
      <h1 className="govuk-heading-l">Your parking permits</h1>
    </>
  ),
}

export const WithMoreToSay: Story = {
  render: () => (
    <NotificationBanner>
      <NotificationBannerHeading>It is taking us longer to answer</NotificationBannerHeading>
      <p className="govuk-body">Many people are asking for help with their heating this winter. You may wait:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>up to 3 weeks for a decision</li>
        <li>up to 40 minutes on the phone</li>
      </ul>
      <p className="govuk-body">
        If you have no heating now,{' '}
        <NotificationBannerLink href="/heating/emergency">ask for help today</NotificationBannerLink>.
      </p>
    </NotificationBanner>
  ),
}

export const Success: Story = {
  render: () => (
    <>
      <NotificationBanner variant="success">
        <NotificationBannerHeading>You have removed Sam Adeyemi from your permit</NotificationBannerHeading>
        <p className="govuk-body">
          <NotificationBannerLink href="/permit/drivers/add">Add another driver</NotificationBannerLink> if they should
          still be able to park.
        </p>
      </NotificationBanner>
      <h1 className="govuk-heading-l">Drivers on your permit</h1>
    </>
  ),
}

function EmailPage() {
  const [saved, setSaved] = useState('')

  function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    setSaved(String(new FormData(event.currentTarget).get('email')))
  }

  return (
    <>
      {saved && <NotificationBanner variant="success">We will now write to {saved}</NotificationBanner>}
      <h1 className="govuk-heading-l">Your account</h1>
      <form method="post" action="/account/email" onSubmit={save}>
        <TextInput name="email" label="Email address" type="email" autoComplete="email" spellCheck={false} />
        <Button>Save</Button>
      </form>
    </>
  )
}

export const OnceAFormIsSent: Story = {
  render: () => <EmailPage />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Email address'), 'sam@example.com')
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }))
  },
}

export const WithoutTakingTheFocus: Story = {
  render: () => (
    <NotificationBanner variant="success" autoFocus={false}>
      We have saved your answers so far
    </NotificationBanner>
  ),
}

export const WithATitleOfItsOwn: Story = {
  render: () => (
    <NotificationBanner title="Your appointment" titleId="appointment-banner-title">
      We have moved your appointment to 9:30am on Tuesday 8 June 2027.
    </NotificationBanner>
  ),
}

export const WithLongText: Story = {
  render: () => (
    <NotificationBanner>
      The office at Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch is closed until 19 June 2027, because the
      road to it is under water. Phone 01632 960 001 to get help with your form.
    </NotificationBanner>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <NotificationBanner>Ar gau ar ddydd Sadwrn, Sul a Gwyliau Banc</NotificationBanner>,
}

export const InWelshWithSuccess: Story = {
  globals: { language: 'cy' },
  render: () => <NotificationBanner variant="success">Mae eich ffurflen wedi'i chyflwyno</NotificationBanner>,
}
