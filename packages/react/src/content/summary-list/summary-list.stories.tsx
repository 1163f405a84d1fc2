import type { Meta, StoryObj } from '@storybook/react-vite'
import { SummaryCard, SummaryList, SummaryListAction, SummaryListRow } from './index.js'

export default { title: 'Content/Summary list', component: SummaryList } satisfies Meta<typeof SummaryList>
type Story = StoryObj<typeof SummaryList>

export const Default: Story = {
  args: {
    children: (
      <>
        <SummaryListRow term="Name" actions={<SummaryListAction href="/permit/name" hiddenText="name" />}>
          Siân O’Neill-Afolabi
        </SummaryListRow>
        <SummaryListRow
          term="Date of birth"
          actions={<SummaryListAction href="/permit/date-of-birth" hiddenText="date of birth" />}
        >
          4 June 1987
        </SummaryListRow>
        <SummaryListRow
          term="Phone number"
          actions={<SummaryListAction href="/permit/phone" hiddenText="phone number" />}
        >
          07700 900 982
        </SummaryListRow>
      </>
    ),
  },
}

export const WithoutActions: Story = {
  render: () => (
    <SummaryList>
      <SummaryListRow term="Reference">HR 4827</SummaryListRow>
      <SummaryListRow term="Permit starts">1 September 2026</SummaryListRow>
      <SummaryListRow term="Vehicle">EX26 MPL</SummaryListRow>
    </SummaryList>
  ),
}

export const WithSomeActions: Story = {
  render: () => (
    <SummaryList>
      <SummaryListRow term="Reference">HR 4827</SummaryListRow>
      <SummaryListRow term="Name" actions={<SummaryListAction href="/permit/name" hiddenText="name" />}>
        Siân O’Neill-Afolabi
      </SummaryListRow>
      <SummaryListRow
        term="Letter from your landlord"
        actions={
          <>
            <SummaryListAction href="/permit/letter" hiddenText="letter from your landlord" />
            <SummaryListAction href="/permit/letter/remove" hiddenText="letter from your landlord">
              Remove
            </SummaryListAction>
          </>
        }
      >
        letter.pdf
      </SummaryListRow>
    </SummaryList>
  ),
}

export const WithSomethingMissing: Story = {
  render: () => (
    <SummaryList>
      <SummaryListRow
        term="Email address"
        actions={<SummaryListAction href="/permit/email" hiddenText="email address" />}
      >
        Not given
      </SummaryListRow>
      <SummaryListRow term="Home address">
        <a className="govuk-link" href="/permit/address">
          Enter your home address
        </a>
      </SummaryListRow>
    </SummaryList>
  ),
}

export const WithLongText: Story = {
  render: () => (
    <SummaryList>
      <SummaryListRow
        term="How your health condition or disability changes what you can do each day"
        actions={<SummaryListAction href="/claim/daily-life" hiddenText="how your condition changes your day" />}
      >
        <p className="govuk-body">I can walk for about 5 minutes. Then I need to sit down.</p>
        <p className="govuk-body">
          My neighbour does my shopping at Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch.
        </p>
      </SummaryListRow>
      <SummaryListRow
        term="Email address"
        actions={<SummaryListAction href="/claim/email" hiddenText="email address" />}
      >
        a-very-long-address-that-is-hard-to-break-on-a-small-screen@department-of-examples.example.com
      </SummaryListRow>
    </SummaryList>
  ),
}

export const WithoutLines: Story = {
  render: () => (
    <SummaryList borderless>
      <SummaryListRow term="Office">Example Town Library</SummaryListRow>
      <SummaryListRow term="Date">4 June 2027</SummaryListRow>
      <SummaryListRow term="Time">9am</SummaryListRow>
    </SummaryList>
  ),
}

export const AsCards: Story = {
  render: () => (
    <>
      <h1 className="govuk-heading-l">People who live with you</h1>
      <SummaryCard
        title="Rhys Example"
        actions={<SummaryListAction href="/people/1/remove">Remove this person</SummaryListAction>}
      >
        <SummaryList>
          <SummaryListRow
            term="Date of birth"
            actions={<SummaryListAction href="/people/1/date-of-birth" hiddenText="date of birth" />}
          >
            27 March 2012
          </SummaryListRow>
        </SummaryList>
      </SummaryCard>
      <SummaryCard
        title="Amina Sample"
        actions={<SummaryListAction href="/people/2/remove">Remove this person</SummaryListAction>}
      >
        <SummaryList>
          <SummaryListRow
            term="Date of birth"
            actions={<SummaryListAction href="/people/2/date-of-birth" hiddenText="date of birth" />}
          >
            9 November 1951
          </SummaryListRow>
        </SummaryList>
      </SummaryCard>
    </>
  ),
}

export const AsACardUnderASmallerHeading: Story = {
  render: () => (
    <>
      <h2 className="govuk-heading-m">Your vehicles</h2>
      <SummaryCard
        title="EX26 MPL"
        headingLevel={3}
        actions={
          <>
            <SummaryListAction href="/vehicles/1">Change this vehicle</SummaryListAction>
            <SummaryListAction href="/vehicles/1/remove">Remove this vehicle</SummaryListAction>
          </>
        }
      >
        <SummaryList>
          <SummaryListRow term="Make">Example Motors</SummaryListRow>
          <SummaryListRow term="Colour">Green</SummaryListRow>
        </SummaryList>
      </SummaryCard>
    </>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <SummaryList>
      <SummaryListRow term="Enw llawn" actions={<SummaryListAction href="/trwydded/enw" hiddenText="enw llawn" />}>
        Siân O’Neill-Afolabi
      </SummaryListRow>
      <SummaryListRow term="Rhif ffôn" actions={<SummaryListAction href="/trwydded/ffon" hiddenText="rhif ffôn" />}>
        07700 900 982
      </SummaryListRow>
    </SummaryList>
  ),
}
