import type { Language } from '../words'

/** The little that an error page of Next's says. Every page carries it, so the rest of the words stay on the server. */
export const failedWords: Record<Language, Record<'heading' | 'answers' | 'start' | 'support', string>> = {
  en: {
    heading: 'There is a problem with the service',
    answers: 'Answers from earlier pages are safe for 24 hours. We have not saved an answer from the page you were on.',
    start: 'Go to the start of the service',
    support: 'See all the ways to get help',
  },
  // Drafts, all of them.
  cy: {
    heading: 'Mae problem gyda’r gwasanaeth',
    answers:
      'Mae atebion o dudalennau cynharach yn ddiogel am 24 awr. Nid ydym wedi cadw ateb o’r dudalen roeddech arni.',
    start: 'Mynd i ddechrau’r gwasanaeth',
    support: 'Gweld pob ffordd o gael help',
  },
}
