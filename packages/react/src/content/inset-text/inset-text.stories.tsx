import type { Meta, StoryObj } from '@storybook/react-vite'
import { InsetText } from './inset-text.js'

export default { title: 'Content/Inset text', component: InsetText } satisfies Meta<typeof InsetText>
type Story = StoryObj<typeof InsetText>

export const Default: Story = {
  args: { children: 'It can take up to 8 weeks to hear from us.' },
}

export const AnExample: Story = {
  render: () => (
    <>
      <p className="govuk-body">Tell us in your own words how your health makes daily life harder.</p>
      <InsetText>
        <h2 className="govuk-heading-s">Example</h2>
        <p className="govuk-body">“I can cook for myself, but I need to sit down after 5 minutes.”</p>
      </InsetText>
    </>
  ),
}

export const WithSeveralParagraphs: Story = {
  render: () => (
    <InsetText>
      <p className="govuk-body">If you leave now, we keep your answers for 30 days.</p>
      <p className="govuk-body">
        To send the form on paper,{' '}
        <a className="govuk-link" href="/permit/paper-form">
          download the paper form
        </a>
        .
      </p>
    </InsetText>
  ),
}

export const WithLongText: Story = {
  render: () => (
    <InsetText>
      Your letter is from the office at Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch. It has a reference
      number at the top, such as HR-4827-5519-0036-2210-9944-7718-0023-4471-5502-8846.
    </InsetText>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <InsetText>Mae cymorth ar gael dros y ffôn os oes arnoch angen help i ddefnyddio'r gwasanaeth hwn.</InsetText>
  ),
}
