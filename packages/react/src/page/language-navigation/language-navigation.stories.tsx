import type { Meta, StoryObj } from '@storybook/react-vite'
import { LanguageNavigation, LanguageNavigationItem } from './index.js'

export default {
  title: 'Page/Language navigation',
  component: LanguageNavigation,
} satisfies Meta<typeof LanguageNavigation>
type Story = StoryObj<typeof LanguageNavigation>

export const Default: Story = {
  args: {
    children: (
      <>
        <LanguageNavigationItem lang="en" current />
        <LanguageNavigationItem lang="cy" href="/cy/trwydded-barcio/eich-enw" />
      </>
    ),
  },
}

export const WithSeveralLanguages: Story = {
  render: () => (
    <LanguageNavigation>
      <LanguageNavigationItem lang="en" current />
      <LanguageNavigationItem lang="cy" href="?lang=cy" />
      <LanguageNavigationItem lang="pl" href="?lang=pl">
        Polski
      </LanguageNavigationItem>
      <LanguageNavigationItem lang="pa" href="?lang=pa">
        ਪੰਜਾਬੀ
      </LanguageNavigationItem>
      <LanguageNavigationItem lang="ur" dir="rtl" href="?lang=ur">
        اردو
      </LanguageNavigationItem>
    </LanguageNavigation>
  ),
}

export const OnADarkBackground: Story = {
  render: () => (
    <div className="govuk-!-padding-4" style={{ background: '#0b0c0c' }}>
      <LanguageNavigation inverse className="govuk-!-margin-bottom-0">
        <LanguageNavigationItem lang="en" current />
        <LanguageNavigationItem lang="cy" href="?lang=cy" />
      </LanguageNavigation>
    </div>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <LanguageNavigation>
      <LanguageNavigationItem lang="en" href="/parking-permit/your-name" />
      <LanguageNavigationItem lang="cy" current />
    </LanguageNavigation>
  ),
}
