import type { Localised } from '@handrail/support'

// Made up, as the directory of the stories is. The Welsh is a draft that needs a translator's check.

/** What a market stall permit is for. */
export const aboutThePermit: Localised = {
  en: 'You need a permit to sell at a market in Example Town.',
  cy: 'Mae angen trwydded arnoch i werthu mewn marchnad yn Example Town.',
}

/** What people need to apply for it. */
export const needForThePermit: readonly Localised[] = [
  { en: 'your name and address', cy: 'eich enw a’ch cyfeiriad' },
  { en: 'what you want to sell', cy: 'yr hyn rydych am ei werthu' },
  { en: 'the days you want to come', cy: 'y diwrnodau rydych am ddod' },
]
