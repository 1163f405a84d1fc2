import type { Words } from './words.js'

export interface OfferWords {
  notLegalAdvice: string
}

export const strings: Words<OfferWords> = {
  en: { notLegalAdvice: 'We cannot give you legal advice.' },
  cy: { notLegalAdvice: 'Ni allwn roi cyngor cyfreithiol i chi.' },
  draft: ['notLegalAdvice'],
}
