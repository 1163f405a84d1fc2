import type { Localised } from '../directory.js'
import type { Figure } from './figure.js'

const plan = 'Digital Inclusion Action Plan, United Kingdom government'
const planCaveat: Localised = {
  en: 'It is about everyone in the country, and not about the people who use your service. It has been rounded.',
  cy: 'Mae’n sôn am bawb yn y wlad, ac nid am y bobl sy’n defnyddio eich gwasanaeth chi. Mae wedi’i dalgrynnu.',
}
const everyone: Localised = {
  en: 'It is about adults in the whole country. The people who use your service may not be like them.',
  cy: 'Mae’n sôn am oedolion yn y wlad gyfan. Efallai nad yw’r bobl sy’n defnyddio eich gwasanaeth chi yn debyg iddynt.',
}

/** Figures about the whole country. */
export const nationalFigures: readonly Figure[] = [
  {
    id: 'offline-2013',
    says: {
      en: '18% of adults never or very rarely used the internet.',
      cy: 'Nid oedd 18% o oedolion byth, neu prin byth, yn defnyddio’r rhyngrwyd.',
    },
    value: 0.18,
    unit: 'share',
    mayStandFor: 'need-help',
    year: 2013,
    source: 'Government Digital Strategy, action 9, United Kingdom government',
    caveat: everyone,
  },
  {
    id: 'basic-digital-skills-2015',
    says: {
      en: '23% of adults did not have basic digital skills.',
      cy: 'Nid oedd gan 23% o oedolion sgiliau digidol sylfaenol.',
    },
    value: 0.23,
    unit: 'share',
    mayStandFor: 'need-help',
    year: 2015,
    source: 'Go ON UK',
    caveat: everyone,
  },
  {
    id: 'not-online-in-3-months-2015',
    says: {
      en: '11% of adults had not been online in the last 3 months.',
      cy: 'Nid oedd 11% o oedolion wedi bod ar-lein yn ystod y 3 mis diwethaf.',
    },
    value: 0.11,
    unit: 'share',
    mayStandFor: 'need-help',
    year: 2015,
    source: 'Office for National Statistics',
    caveat: everyone,
  },
  {
    id: 'house-of-lords-2023',
    says: {
      en: 'A report of the House of Lords on people who are left out of digital services has the figure 15%.',
      cy: 'Mae’r ffigur 15% mewn adroddiad gan Dŷ’r Arglwyddi am bobl sy’n cael eu gadael allan o wasanaethau digidol.',
    },
    value: 0.15,
    unit: 'share',
    year: 2023,
    source: 'House of Lords',
    caveat: {
      en: 'Our source does not say what it counts. Read the report before you use it.',
      cy: 'Nid yw ein ffynhonnell yn dweud beth mae’n ei gyfrif. Darllenwch yr adroddiad cyn ei ddefnyddio.',
    },
  },
  {
    id: 'largely-offline-2025',
    says: {
      en: '1.6 million people were largely offline.',
      cy: 'Roedd 1.6 miliwn o bobl all-lein gan mwyaf.',
    },
    value: 1_600_000,
    unit: 'people',
    year: 2025,
    published: '2025-02-26',
    source: plan,
    caveat: planCaveat,
  },
  {
    id: 'may-struggle-2025',
    says: {
      en: 'About a quarter of people may find online services hard to use.',
      cy: 'Gall tua chwarter y bobl ei chael hi’n anodd defnyddio gwasanaethau ar-lein.',
    },
    value: 0.25,
    unit: 'share',
    mayStandFor: 'need-help',
    year: 2025,
    published: '2025-02-26',
    source: plan,
    caveat: planCaveat,
  },
]
