import { createElement } from 'react'
import { addons, types } from 'storybook/manager-api'
import { create } from 'storybook/theming'
import { ScreenReaderPanel } from './screen-reader-panel.js'

/** Storybook starts every word of a story's name with a capital. We write in sentences. */
const inSentenceCase = (name: string): string => name.charAt(0) + name.slice(1).toLowerCase().replace('welsh', 'Welsh')

addons.setConfig({
  sidebar: { renderLabel: ({ name, type }) => (type === 'story' ? inSentenceCase(name) : name) },
  theme: create({
    base: 'light',
    brandTitle: 'Handrail: components and patterns',
    brandUrl: '../',
    colorPrimary: '#0b4f55',
    colorSecondary: '#0b4f55',
  }),
})

addons.register('handrail/screen-reader', () => {
  addons.add('handrail/screen-reader/panel', {
    type: types.PANEL,
    title: 'Screen reader',
    render: ({ active }) => createElement(ScreenReaderPanel, { active: Boolean(active) }),
  })
})
