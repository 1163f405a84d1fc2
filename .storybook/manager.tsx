import { createElement } from 'react'
import { addons, types } from 'storybook/manager-api'
import { create } from 'storybook/theming'
import { ScreenReaderPanel } from './screen-reader-panel.js'

addons.setConfig({
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
