import type { Meta, StoryObj } from '@storybook/react-vite'
import { SkipLink } from './skip-link.js'

export default {
  title: 'Page/Skip link',
  component: SkipLink,
  parameters: { layout: 'fullscreen', landmark: false },
} satisfies Meta<typeof SkipLink>
type Story = StoryObj<typeof SkipLink>

export const Default: Story = {
  args: { href: '#main-content' },
  render: (args) => (
    <>
      <SkipLink {...args} />
      <main className="govuk-width-container govuk-main-wrapper" id="main-content">
        <h1 className="govuk-heading-l">Apply for a parking permit</h1>
        <p className="govuk-body">Press the Tab key to see the skip link.</p>
      </main>
    </>
  ),
}

export const ToAnotherPart: Story = {
  render: () => (
    <>
      <SkipLink href="#results">Skip to your search results</SkipLink>
      <main className="govuk-width-container govuk-main-wrapper" id="main-content">
        <h1 className="govuk-heading-l">Find a place that helps with forms</h1>
        <section id="results" aria-labelledby="results-heading">
          <h2 className="govuk-heading-m" id="results-heading">
            3 places near you
          </h2>
          <ul className="govuk-list govuk-list--bullet">
            <li>Example Town Library</li>
            <li>Sample Street Community Centre</li>
            <li>Fiction Road Advice Shop</li>
          </ul>
        </section>
      </main>
    </>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <>
      <SkipLink />
      <main className="govuk-width-container govuk-main-wrapper" id="main-content">
        <h1 className="govuk-heading-l">Gwneud cais am drwydded barcio</h1>
      </main>
    </>
  ),
}
