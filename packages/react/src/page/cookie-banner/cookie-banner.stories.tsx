import type { Meta, StoryObj } from '@storybook/react-vite'
import { type SubmitEvent, useState } from 'react'
import { Button } from '../../form/button/index.js'
import { CookieBanner, CookieBannerMessage } from './index.js'

export default {
  title: 'Page/Cookie banner',
  component: CookieBanner,
  parameters: { layout: 'fullscreen', landmark: false },
} satisfies Meta<typeof CookieBanner>
type Story = StoryObj<typeof CookieBanner>

export const Default: Story = {
  args: {
    'aria-label': 'Cookies on Apply for a parking permit',
    children: (
      <CookieBannerMessage
        heading="Cookies on Apply for a parking permit"
        actions={
          <>
            <Button name="cookies" value="accept">
              Accept analytics cookies
            </Button>
            <Button name="cookies" value="reject">
              Reject analytics cookies
            </Button>
            <a className="govuk-link" href="/cookies">
              View cookies
            </a>
          </>
        }
      >
        <p className="govuk-body">We use some cookies to make this service work.</p>
        <p className="govuk-body">We would like to set more, to see how people use this service and make it better.</p>
      </CookieBannerMessage>
    ),
  },
  render: (args) => (
    <form method="post" action="/cookies">
      <CookieBanner {...args} />
    </form>
  ),
}

export const AfterAccepting: Story = {
  render: () => (
    <form method="post" action="/cookies">
      <CookieBanner aria-label="Cookies on Apply for a parking permit">
        <CookieBannerMessage
          role="alert"
          actions={
            <Button name="cookies" value="hide">
              Hide this message
            </Button>
          }
        >
          You have accepted analytics cookies. You can{' '}
          <a className="govuk-link" href="/cookies">
            change your cookie settings
          </a>{' '}
          at any time.
        </CookieBannerMessage>
      </CookieBanner>
    </form>
  ),
}

export const AfterRejecting: Story = {
  render: () => (
    <form method="post" action="/cookies">
      <CookieBanner aria-label="Cookies on Apply for a parking permit">
        <CookieBannerMessage
          role="alert"
          actions={
            <Button name="cookies" value="hide">
              Hide this message
            </Button>
          }
        >
          You have rejected analytics cookies. You can{' '}
          <a className="govuk-link" href="/cookies">
            change your cookie settings
          </a>{' '}
          at any time.
        </CookieBannerMessage>
      </CookieBanner>
    </form>
  ),
}

function CookieQuestion() {
  const [cookies, setCookies] = useState('')

  function keepAnswer(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const answers = new FormData(event.currentTarget, event.nativeEvent.submitter)
    setCookies(String(answers.get('cookies')))
  }

  const hide = (
    <Button name="cookies" value="hide">
      Hide this message
    </Button>
  )
  return (
    <form method="post" action="/cookies" onSubmit={keepAnswer}>
      <CookieBanner aria-label="Cookies on Apply for a parking permit" hidden={cookies === 'hide'}>
        <CookieBannerMessage
          heading="Cookies on Apply for a parking permit"
          hidden={cookies !== ''}
          actions={
            <>
              <Button name="cookies" value="accept">
                Accept analytics cookies
              </Button>
              <Button name="cookies" value="reject">
                Reject analytics cookies
              </Button>
            </>
          }
        >
          We would like to set cookies, to see how people use this service and make it better.
        </CookieBannerMessage>
        <CookieBannerMessage role="alert" hidden={cookies !== 'accept'} actions={hide}>
          You have accepted analytics cookies.
        </CookieBannerMessage>
        <CookieBannerMessage role="alert" hidden={cookies !== 'reject'} actions={hide}>
          You have rejected analytics cookies.
        </CookieBannerMessage>
      </CookieBanner>
    </form>
  )
}

export const WithoutLoadingThePageAgain: Story = {
  render: () => <CookieQuestion />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Accept analytics cookies' }))
  },
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <form method="post" action="/cwcis">
      <CookieBanner aria-label="Cwcis ar Gwneud cais am drwydded barcio">
        <CookieBannerMessage
          heading="Cwcis ar Gwneud cais am drwydded barcio"
          actions={
            <>
              <Button name="cookies" value="accept">
                Derbyn cwcis ychwanegol
              </Button>
              <Button name="cookies" value="reject">
                Gwrthod cwcis ychwanegol
              </Button>
              <a className="govuk-link" href="/cwcis">
                Bwrw golwg dros y cwcis
              </a>
            </>
          }
        >
          Rydym yn defnyddio rhai cwcis hanfodol i wneud i’n gwasanaethau weithio.
        </CookieBannerMessage>
      </CookieBanner>
    </form>
  ),
}
