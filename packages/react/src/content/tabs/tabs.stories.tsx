import type { Meta, StoryObj } from '@storybook/react-vite'
import { Tab, TabPanel, Tabs } from './index.js'

export default { title: 'Content/Tabs', component: Tabs } satisfies Meta<typeof Tabs>
type Story = StoryObj<typeof Tabs>

export const Default: Story = {
  args: {
    children: (
      <>
        <Tab id="england" label="England">
          <h2 className="govuk-heading-m">England</h2>
          <p className="govuk-body">You can get free prescriptions if you are over 60 or under 16.</p>
        </Tab>
        <Tab id="scotland" label="Scotland">
          <h2 className="govuk-heading-m">Scotland</h2>
          <p className="govuk-body">Prescriptions are free for everyone.</p>
        </Tab>
        <Tab id="wales" label="Wales">
          <h2 className="govuk-heading-m">Wales</h2>
          <p className="govuk-body">Prescriptions are free for everyone.</p>
        </Tab>
      </>
    ),
  },
}

export const WithAnotherTabSelected: Story = {
  render: () => (
    <Tabs>
      <Tab id="fees-now" label="This year">
        <h2 className="govuk-heading-m">Fees this year</h2>
        <p className="govuk-body">A licence for 12 months costs £36.</p>
      </Tab>
      <Tab id="fees-next" label="Next year">
        <h2 className="govuk-heading-m">Fees next year</h2>
        <p className="govuk-body">A licence for 12 months costs £38 from 1 April 2027.</p>
      </Tab>
    </Tabs>
  ),
  play: async ({ canvas, userEvent }) => {
    // On a narrow screen it is a link.
    await userEvent.click(canvas.getByText('Next year'))
  },
}

export const WithTables: Story = {
  render: () => (
    <Tabs>
      <Tab id="past-day" label="Past day">
        <table className="govuk-table">
          <caption className="govuk-table__caption govuk-table__caption--m">Calls in the past day</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              <th scope="col" className="govuk-table__header">
                Team
              </th>
              <th scope="col" className="govuk-table__header govuk-table__header--numeric">
                Answered
              </th>
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            <tr className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                Permits
              </th>
              <td className="govuk-table__cell govuk-table__cell--numeric">24</td>
            </tr>
          </tbody>
        </table>
      </Tab>
      <Tab id="past-week" label="Past week">
        There are no calls for this week yet.
      </Tab>
    </Tabs>
  ),
}

export const WithALinkToAnotherPanel: Story = {
  render: () => (
    <Tabs>
      <Tab id="renew" label="Renew">
        <h2 className="govuk-heading-m">Renew your permit</h2>
        <p className="govuk-body">
          If your car is not the same, you need to{' '}
          <a className="govuk-link" href="#change-car">
            change the car on your permit
          </a>{' '}
          first.
        </p>
      </Tab>
      <Tab id="change" label="Change">
        <h2 className="govuk-heading-m">Change your permit</h2>
        <h3 className="govuk-heading-s" id="change-car">
          Your car
        </h3>
        <p className="govuk-body">Send us the number plate of your new car.</p>
      </Tab>
    </Tabs>
  ),
}

export const WithATitleOfYourOwn: Story = {
  render: () => (
    <Tabs title="Ways to pay">
      <Tab id="pay-online" label="Pay online">
        <h2 className="govuk-heading-m">Pay online</h2>
        <p className="govuk-body">You can pay with any bank card.</p>
      </Tab>
      <Tab id="pay-by-phone" label="Pay by phone">
        <h2 className="govuk-heading-m">Pay by phone</h2>
        <p className="govuk-body">Call 01632 960 456, Monday to Friday, 9am to 5pm.</p>
      </Tab>
    </Tabs>
  ),
}

export const WithAPanelOfYourOwn: Story = {
  render: () => (
    <Tabs>
      <Tab id="open-cases" label="Open">
        <TabPanel data-testid="open-cases-panel">
          <h2 className="govuk-heading-m">Open cases</h2>
          <p className="govuk-body">There are 3 open cases.</p>
        </TabPanel>
      </Tab>
      <Tab id="closed-cases" label="Closed">
        <TabPanel data-testid="closed-cases-panel">
          <h2 className="govuk-heading-m">Closed cases</h2>
          <p className="govuk-body">There are 12 closed cases.</p>
        </TabPanel>
      </Tab>
    </Tabs>
  ),
}

export const WithLongWords: Story = {
  render: () => (
    <Tabs>
      <Tab id="rent-council" label="If you rent your home from the council or a housing association">
        <h2 className="govuk-heading-m">Renting from the council or a housing association</h2>
        <p className="govuk-body">Tell us within 21 days if someone moves in with you or moves out.</p>
      </Tab>
      <Tab id="rent-private" label="If you rent your home from someone else, such as an agency or a friend">
        <h2 className="govuk-heading-m">Renting from someone else</h2>
        <p className="govuk-body">Send us a copy of your agreement. A photo of each page is enough.</p>
      </Tab>
    </Tabs>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <Tabs>
      <Tab id="ffon" label="Ffôn">
        <h2 className="govuk-heading-m">Ffôn</h2>
        <p className="govuk-body">Mae cymorth ar gael dros y ffôn.</p>
      </Tab>
      <Tab id="oriau-agor" label="Oriau agor">
        <h2 className="govuk-heading-m">Oriau agor</h2>
        <p className="govuk-body">Dydd Llun i ddydd Gwener, 9am i 4pm.</p>
      </Tab>
    </Tabs>
  ),
}
