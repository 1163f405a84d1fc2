import type { Meta, StoryObj } from '@storybook/react-vite'
import { Details } from './details.js'

export default { title: 'Content/Details', component: Details } satisfies Meta<typeof Details>
type Story = StoryObj<typeof Details>

export const Default: Story = {
  args: {
    summary: 'Help with nationality',
    children: 'Your nationality decides which elections you can vote in. If you have two, tell us both.',
  },
}

export const Open: Story = {
  render: () => (
    <Details summary="What we do with your photo" open>
      <p className="govuk-body">We print it on your permit. We delete our copy when the permit ends.</p>
    </Details>
  ),
}

export const BelowTheHelpThatEveryoneSees: Story = {
  render: () => (
    <>
      <p className="govuk-body">Your National Insurance number is on your payslip, your P60 or letters about tax.</p>
      <Details summary="Other places to find your National Insurance number">
        <ul className="govuk-list govuk-list--bullet">
          <li>letters about your pension</li>
          <li>letters about benefits</li>
          <li>your personal tax account</li>
        </ul>
      </Details>
      <p className="govuk-body">
        Still cannot find it? Call 0808 157 0192. You can also{' '}
        <a className="govuk-link" href="/without-number">
          go on without it
        </a>
        .
      </p>
    </>
  ),
}

export const WithLongText: Story = {
  render: () => (
    <Details summary="How we work out how much help you can get with your Council Tax and your rent" open>
      <p className="govuk-body">First we add up the money that comes in to your home each week.</p>
      <p className="govuk-body">
        Then we take away what the law says you need to live on. It depends on your age and on who lives with you.
      </p>
      <p className="govuk-body">We compare what is left with your rent and your Council Tax.</p>
    </Details>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <Details summary="Cymorth i lenwi ffurflenni">
      Mae cymorth ar gael dros y ffôn os oes arnoch angen help i ddefnyddio'r gwasanaeth hwn.
    </Details>
  ),
}
