import type { SupportDirectory } from '@handrail/support'
import { directory } from '../../support/directory.fixtures.js'
import { offers } from '../../support/offers.fixtures.js'

// Made up, as all of the directory of the stories is. The Welsh is a draft that needs a translator's check.

/** Libraries of a partner do it for people too, and a visit at home costs something. */
export const withAPartner: SupportDirectory = {
  ...directory,
  offers: [
    ...offers.filter(({ id }) => id !== 'home-visit'),
    {
      id: 'typing',
      name: { en: 'Someone types for you', cy: 'Mae rhywun yn teipio i chi' },
      description: {
        en: 'You say your answers, and someone at the library types them.',
        cy: 'Rydych yn dweud eich atebion, ac mae rhywun yn y llyfrgell yn eu teipio.',
      },
      provider: { name: { en: 'Example Libraries', cy: 'Llyfrgelloedd Enghreifftiol' }, kind: 'partner' },
      kinds: ['digital'],
      modes: ['does-it-for-you'],
      scope: 'one-task',
      places: ['town-library', 'hill-post-office', 'advice-centre'],
    },
    {
      id: 'home-visit',
      name: { en: 'A visit at home', cy: 'Ymweliad gartref' },
      description: {
        en: 'Someone comes to you with a computer.',
        cy: 'Mae rhywun yn dod atoch gyda chyfrifiadur.',
      },
      provider: { name: { en: 'Example Neighbours', cy: 'Cymdogion Enghreifftiol' }, kind: 'charity' },
      kinds: ['digital', 'emotional'],
      modes: ['does-it-for-you'],
      scope: 'end-to-end',
      ageMin: 65,
      nations: ['wales'],
      cost: { pounds: 4.5, description: { en: 'This is for the bus.', cy: 'Mae hyn ar gyfer y bws.' } },
      channels: ['sign-language'],
    },
  ],
}

/** Nobody does it for people. */
export const onTheirOwn: SupportDirectory = { ...directory, offers: [] }

/** All other ways are off for now, and an email address is all that is left. */
export const allAway: SupportDirectory = {
  ...directory,
  offers: [],
  channels: [
    {
      id: 'helpline',
      kind: 'phone',
      availability: 'suspended',
      telephone: '+441632960001',
      because: { en: 'The line is back on 1 December 2026.', cy: 'Bydd y llinell yn ôl ar 1 Rhagfyr 2026.' },
    },
    ...directory.channels.filter(({ id }) => id === 'webchat' || id === 'email'),
  ],
}
