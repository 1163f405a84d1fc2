import type { CallCost } from './call-cost.js'
import type { Words } from './words.js'

/** What a call costs, for the end of a line: no full stop. */
export type CallCostWords = Record<CallCost, string>

// Free since 1 July 2015, also from mobiles: GOV.UK, "Call charges". 03 numbers cost no more than 01 and 02, and count in
// the minutes of a plan. 084, 087, 09 and 118 have a charge for the number and one by the phone company.
export const strings: Words<CallCostWords> = {
  en: {
    free: 'Calls are free',
    'standard-rate': 'Calls cost no more than to a number that starts with 01 or 02',
    'mobile-rate': 'Calls cost the same as to any mobile phone',
    'higher-rate': 'Calls cost extra. You pay for the number, and you pay your phone company',
    international: 'This number is in another country, so calls can cost more',
  },
  cy: {
    free: 'Mae galwadau am ddim',
    'standard-rate': 'Nid yw galwadau’n costio mwy nag i rif sy’n dechrau gyda 01 neu 02',
    'mobile-rate': 'Mae galwadau’n costio’r un faint ag i unrhyw ffôn symudol',
    'higher-rate': 'Mae galwadau’n costio mwy. Rydych yn talu am y rhif, ac yn talu eich cwmni ffôn',
    international: 'Mae’r rhif hwn mewn gwlad arall, felly gall galwadau gostio mwy',
  },
  draft: ['free', 'standard-rate', 'mobile-rate', 'higher-rate', 'international'],
}
