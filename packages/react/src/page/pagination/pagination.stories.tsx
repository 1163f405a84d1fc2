import type { Meta, StoryObj } from '@storybook/react-vite'
import { Pagination, paginationFor } from './index.js'

export default { title: 'Page/Pagination', component: Pagination } satisfies Meta<typeof Pagination>
type Story = StoryObj<typeof Pagination>

export const Default: Story = {
  args: {
    previous: { href: '/places?page=1' },
    items: [
      { number: 1, href: '/places?page=1' },
      { number: 2, href: '/places?page=2', current: true },
      { number: 3, href: '/places?page=3' },
    ],
    next: { href: '/places?page=3' },
  },
}

export const ThroughALongList: Story = {
  render: () => (
    <Pagination
      {...paginationFor({
        currentPage: 5,
        totalPages: 42,
        hrefOf: (page) => `/places?near=Example+Town&page=${page}`,
      })}
      aria-label="Places near you"
    />
  ),
}

export const OnTheFirstPage: Story = {
  render: () => <Pagination {...paginationFor({ currentPage: 1, totalPages: 3, hrefOf: (page) => `?page=${page}` })} />,
}

export const OnTheLastPage: Story = {
  render: () => (
    <Pagination {...paginationFor({ currentPage: 42, totalPages: 42, hrefOf: (page) => `?page=${page}` })} />
  ),
}

export const ThroughAGuide: Story = {
  render: () => (
    <Pagination
      aria-label="Parts of this guide"
      previous={{ href: '/parking-permit/who-can-apply', label: 'Who can apply' }}
      next={{ href: '/parking-permit/what-you-need', label: 'What you need before you start' }}
    />
  ),
}

export const WithoutLabels: Story = {
  render: () => (
    <Pagination previous={{ href: '/parking-permit/who-can-apply' }} next={{ href: '/parking-permit/what-you-need' }} />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <Pagination
      {...paginationFor({ currentPage: 5, totalPages: 42, hrefOf: (page) => `/cy/lleoedd?tudalen=${page}` })}
    />
  ),
}
