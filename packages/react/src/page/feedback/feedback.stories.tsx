import type { Meta, StoryObj } from '@storybook/react-vite'
import { Footer, FooterLink, FooterLinks } from '../footer/index.js'
import { Feedback } from './feedback.js'

export default {
  title: 'Page/Feedback',
  component: Feedback,
  parameters: { layout: 'fullscreen', landmark: false },
} satisfies Meta<typeof Feedback>
type Story = StoryObj<typeof Feedback>

export const Default: Story = {
  args: {
    title: 'Help us improve this service',
    children: (
      <>
        Tell us what works for you and what does not. It takes about 2 minutes.{' '}
        <a className="govuk-link" href="/feedback">
          Give feedback
        </a>
      </>
    ),
  },
  render: (args) => (
    <footer className="govuk-template__footer">
      <Feedback {...args} />
    </footer>
  ),
}

export const AboveTheFooter: Story = {
  render: () => (
    <footer className="govuk-template__footer">
      <Feedback title="Help us improve this service">
        Tell us what works for you and what does not. It takes about 2 minutes.{' '}
        <a className="govuk-link" href="/feedback">
          Give feedback
        </a>
      </Feedback>
      <Footer>
        <FooterLinks>
          <FooterLink href="/help">Get help with this form</FooterLink>
          <FooterLink href="/accessibility">Accessibility statement</FooterLink>
        </FooterLinks>
      </Footer>
    </footer>
  ),
}

export const WithHelpNextToIt: Story = {
  render: () => (
    <footer className="govuk-template__footer">
      <Feedback title="Help us improve this service">
        <p className="govuk-body">
          We read what you write each week, and use it to make this service easier.{' '}
          <a className="govuk-link" href="/feedback">
            Give feedback
          </a>
        </p>
        <p className="govuk-body">
          We cannot answer questions there. To get an answer,{' '}
          <a className="govuk-link" href="/help">
            get help with this form
          </a>
          .
        </p>
      </Feedback>
    </footer>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <footer className="govuk-template__footer">
      <Feedback title="Helpwch ni i wella'r gwasanaeth hwn">
        Mae eich adborth yn ein helpu i wella’r gwasanaeth i eraill.{' '}
        <a className="govuk-link" href="/cy/adborth">
          Rhoi adborth
        </a>
      </Feedback>
    </footer>
  ),
}
