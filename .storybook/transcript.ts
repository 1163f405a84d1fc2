// Tells the "Screen reader" panel what would be said for the story on show, when the panel asks.
import { transcript } from '@handrail/testing'
import { addons } from 'storybook/preview-api'
import { events } from './events.js'

const channel = addons.getChannel()

channel.on(events.ask, async () => {
  const root = document.querySelector('#storybook-root')
  if (!root) return
  try {
    channel.emit(events.answer, { phrases: await transcript(root) })
  } catch (error) {
    channel.emit(events.answer, { phrases: [], problem: String(error) })
  }
})
