import type { Meta, StoryObj } from '@storybook/react-vite'
import { SkipLink } from '../skip-link/index.js'
import { ExitThisPage, ExitThisPageSkipLink } from './index.js'

export default {
  title: 'Page/Exit this page',
  component: ExitThisPage,
  parameters: { layout: 'fullscreen', landmark: false },
} satisfies Meta<typeof ExitThisPage>
type Story = StoryObj<typeof ExitThisPage>

export const Default: Story = {
  args: { href: 'https://www.bbc.co.uk/weather' },
  render: (args) => (
    <main className="govuk-width-container govuk-main-wrapper">
      <ExitThisPage {...args} />
      <h1 className="govuk-heading-l">Get help if you are afraid of someone at home</h1>
      <p className="govuk-body">You can tell us what is happening without giving your name.</p>
    </main>
  ),
}

export const PressedTwice: Story = {
  render: () => (
    <main className="govuk-width-container govuk-main-wrapper">
      <ExitThisPage />
      <h1 className="govuk-heading-l">Where do you want to live?</h1>
      <p className="govuk-body">We never show this answer to the person you are leaving.</p>
    </main>
  ),
  play: async ({ userEvent }) => {
    await userEvent.keyboard('{Shift}{Shift}')
  },
}

export const TooLate: Story = {
  render: () => (
    <main className="govuk-width-container govuk-main-wrapper">
      <ExitThisPage />
      <h1 className="govuk-heading-l">Where do you want to live?</h1>
      <label className="govuk-label" htmlFor="town">
        Town or city
      </label>
      <input className="govuk-input" id="town" name="town" />
    </main>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('textbox'))
    await userEvent.keyboard('{Shift}a')
  },
}

export const WithASkipLink: Story = {
  render: () => (
    <>
      <nav aria-label="Shortcuts">
        <SkipLink href="#safety" />
        <ExitThisPageSkipLink />
      </nav>
      <main className="govuk-width-container govuk-main-wrapper" id="safety">
        <ExitThisPage />
        <h1 className="govuk-heading-l">Make a safety plan</h1>
        <p className="govuk-body">Press the Tab key to see the links at the top.</p>
      </main>
    </>
  ),
}

export const WithWordsOfYourOwn: Story = {
  render: () => (
    <main className="govuk-width-container govuk-main-wrapper">
      <ExitThisPage href="https://www.metoffice.gov.uk">Leave this website</ExitThisPage>
      <h1 className="govuk-heading-l">Make a safety plan</h1>
    </main>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <main className="govuk-width-container govuk-main-wrapper">
      <ExitThisPage />
      <h1 className="govuk-heading-l">Ble ydych chi eisiau byw?</h1>
    </main>
  ),
}
