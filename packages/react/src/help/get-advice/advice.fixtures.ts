import { parseDirectory, type SupportDirectory, type SupportOffer } from '@handrail/support'
import { directory } from '../../support/directory.fixtures.js'

// Made up, as all of the directory of the stories is. The Welsh is a draft that needs a translator's check.

/** A law centre that can be called, for people of some ages in one nation, for a price, and checked by somebody. */
export const lawCentre: SupportOffer = {
  id: 'law-centre',
  name: { en: 'A meeting about your rights', cy: 'Cyfarfod am eich hawliau' },
  description: {
    en: 'A lawyer looks at your papers with you and says what you can do.',
    cy: 'Mae cyfreithiwr yn edrych ar eich papurau gyda chi ac yn dweud beth allwch chi ei wneud.',
  },
  provider: { name: { en: 'Example Law Centre', cy: 'Canolfan y Gyfraith Enghreifftiol' }, kind: 'legal' },
  kinds: ['legal-signpost'],
  modes: ['helps-you'],
  scope: 'one-task',
  ageMin: 18,
  nations: ['england', 'wales'],
  eligibility: { en: 'People who have had a letter that says no', cy: 'Pobl sydd wedi cael llythyr yn gwrthod' },
  cost: {
    pounds: 1250,
    description: { en: 'The first 30 minutes are free.', cy: 'Mae’r 30 munud cyntaf am ddim.' },
  },
  channels: ['law-centre'],
  assurance: {
    by: { en: 'Example Quality Office', cy: 'Swyddfa Ansawdd Enghreifftiol' },
    on: '2026-06-01',
    until: '2028-05-31',
    scheme: { en: 'Example Advice Mark', cy: 'Nod Cyngor Enghreifftiol' },
  },
}

/** An advice line that is closed for now. */
export const closedLine: SupportOffer = {
  id: 'advice-line',
  name: { en: 'Advice on the phone', cy: 'Cyngor ar y ffôn' },
  provider: { name: { en: 'Example Rights', cy: 'Hawliau Enghreifftiol' }, kind: 'charity' },
  kinds: ['legal-signpost', 'emotional'],
  modes: ['helps-you'],
  scope: 'one-task',
  availability: 'suspended',
  because: {
    en: 'The line opens again on 1 February 2027. Until then, email them at help@example.com.',
    cy: 'Bydd y llinell yn agor eto ar 1 Chwefror 2027. Tan hynny, anfonwch e-bost at help@example.com.',
  },
}

/** The directory of the stories with these offers in place of its own. */
export function withOffers(...offers: SupportOffer[]): SupportDirectory {
  return parseDirectory({
    ...directory,
    channels: [
      ...directory.channels,
      { id: 'law-centre', kind: 'phone', availability: 'available', telephone: '+448081570007', hours: 'helpline' },
    ],
    offers,
  })
}

/** The offer of free advice that the directory of the stories has. */
export const freeAdvice: SupportOffer = directory.offers!.find(({ id }) => id === 'advice')!
