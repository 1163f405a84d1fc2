import { axeOptions } from '@handrail/testing'
import type { Preview } from '@storybook/react-vite'
import { onStory, withStyles } from './stage.js'
import './transcript.js'

/** A component alone is no page: the service gives the page its heading. Whole pages are held to this rule too. */
const notForOneComponent = ['page-has-heading-one']

export default {
  tags: ['autodocs'],
  loaders: [withStyles],
  decorators: [onStory],
  initialGlobals: { language: 'en', brand: 'neutral', scripts: 'on', medium: 'screen' },
  globalTypes: {
    language: {
      description: 'Language and direction',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'cy', title: 'Cymraeg' },
          { value: 'ar', title: 'Right to left', right: 'sample' },
        ],
      },
    },
    brand: {
      description: 'Brand',
      toolbar: {
        title: 'Brand',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'neutral', title: 'Neutral brand' },
          { value: 'govuk', title: 'GOV.UK brand', right: 'gov.uk domain only' },
        ],
      },
    },
    scripts: {
      description: 'JavaScript',
      toolbar: {
        title: 'JavaScript',
        icon: 'lightning',
        dynamicTitle: true,
        items: [
          { value: 'on', title: 'JavaScript on' },
          { value: 'off', title: 'No JavaScript', right: "the server's HTML" },
        ],
      },
    },
    medium: {
      description: 'Screen or paper',
      toolbar: {
        title: 'Medium',
        icon: 'print',
        dynamicTitle: true,
        items: [
          { value: 'screen', title: 'On the screen' },
          { value: 'paper', title: 'Printed' },
        ],
      },
    },
  },
  parameters: {
    layout: 'padded',
    docs: { codePanel: true, source: { type: 'auto' } },
    options: {
      storySort: { order: ['Patterns', 'Form', 'Help', 'Support', 'Page', 'Content', 'Parts'] },
    },
    a11y: {
      test: 'error',
      options: axeOptions,
      config: { rules: notForOneComponent.map((id) => ({ id, enabled: false })) },
    },
  },
} satisfies Preview
