import type { LanguageFit, SupportMode } from '@handrail/support'

/** What "get support" says besides what is in the directory. */
export interface GetSupportWords {
  /** The question. */
  question: string
  /** Its hint. */
  questionHint: string
  /** The question about nations. */
  nation: string
  /** The question about languages. */
  helpLanguage: string
  /** The choice of no language. */
  anyLanguage: string
  /** The button. */
  find: string
  /** The heading of the help, before anything is chosen. */
  all: string
  /** The heading of the help that fits what was chosen. */
  fitting: string
  /** The heading above the question, once it was answered. */
  again: string
  /** Who gives it. %{provider} is their name. */
  from: string
  /** Before what the person said. */
  because: string
  /** Above the first ways to get help, before anything is chosen. */
  ask: string
  /** How the help is given. */
  modes: Record<SupportMode | 'both', string>
  /** What it costs: nothing. */
  free: string
  /** What it costs. %{pounds} has the sign. */
  costs: string
  /** What it costs and what for. */
  costsFor: string
  /** %{age} is in years. */
  fromAge: string
  /** %{age} is in years. */
  upToAge: string
  /** Whether it can be had in the language that was asked for. %{language} is its own name. */
  languages: Record<Exclude<LanguageFit, 'spoken'>, string>
  /** After the line that we cannot give legal advice. */
  legal: string
  /** The heading of what cannot be had. */
  notOffered: string
  /** Before needs that nothing is made for. */
  unmet: string
  /** The heading of the ways to reach someone, after the rest. */
  next: string
  /** Under it. */
  nextText: string
  /** The link from a place in a list to all about the places. */
  places: string
  /** The heading of the panel. */
  panel: string
  /** The link from the panel. */
  choose: string
}

/** English. */
export const en: GetSupportWords = {
  question: 'What makes it hard? (optional)',
  questionHint: 'Select all that are true for you',
  nation: 'Where do you live? (optional)',
  helpLanguage: 'Which language do you want help in? (optional)',
  anyLanguage: 'Any language',
  find: 'Find help that fits',
  all: 'All the help there is',
  fitting: 'Help that fits',
  again: 'Choose again',
  from: 'From %{provider}.',
  because: 'This fits because you said:',
  ask: 'You do not have to choose anything. You can ask us now.',
  modes: {
    'helps-you': 'They help you to do it.',
    'does-it-for-you': 'They can do it for you.',
    both: 'They can help you to do it, or do it for you.',
  },
  free: 'It is free.',
  costs: 'It costs %{pounds}.',
  costsFor: 'It costs %{pounds} (%{what}).',
  fromAge: 'It is for people aged %{age} or over.',
  upToAge: 'It is for people aged %{age} or under.',
  languages: {
    interpreter: 'You can ask for an interpreter. Say that you speak %{language}.',
    'not-offered': 'It is not offered in %{language}. Someone who speaks English or Welsh can ask for you.',
  },
  legal: 'These people can tell you where to get it.',
  notOffered: 'What we do not have',
  unmet: 'We have nothing made for this, but ask us. We look for a way with you:',
  next: 'If none of this fits',
  nextText: 'Tell us what you need. You do not have to explain why.',
  places: 'See all about the places',
  panel: 'Get support',
  choose: 'Choose the help that fits you',
}

/** Welsh: drafts. */
export const cy: GetSupportWords = {
  question: 'Beth sy’n ei gwneud yn anodd? (dewisol)',
  questionHint: 'Dewiswch bob un sy’n wir i chi',
  nation: 'Ble rydych yn byw? (dewisol)',
  helpLanguage: 'Ym mha iaith hoffech gael help? (dewisol)',
  anyLanguage: 'Unrhyw iaith',
  find: 'Dod o hyd i help sy’n addas',
  all: 'Yr holl help sydd ar gael',
  fitting: 'Help sy’n addas',
  again: 'Dewis eto',
  from: 'Gan %{provider}.',
  because: 'Mae hyn yn addas oherwydd i chi ddweud:',
  ask: 'Nid oes rhaid i chi ddewis dim. Gallwch ofyn i ni nawr.',
  modes: {
    'helps-you': 'Maent yn eich helpu i’w wneud.',
    'does-it-for-you': 'Gallant ei wneud ar eich rhan.',
    both: 'Gallant eich helpu i’w wneud, neu ei wneud ar eich rhan.',
  },
  free: 'Mae am ddim.',
  costs: 'Mae’n costio %{pounds}.',
  costsFor: 'Mae’n costio %{pounds} (%{what}).',
  fromAge: 'Mae ar gyfer pobl %{age} oed neu hŷn.',
  upToAge: 'Mae ar gyfer pobl %{age} oed neu iau.',
  languages: {
    interpreter: 'Gallwch ofyn am ddehonglydd. Dywedwch eich bod yn siarad %{language}.',
    'not-offered': 'Nid yw ar gael yn %{language}. Gall rhywun sy’n siarad Cymraeg neu Saesneg ofyn ar eich rhan.',
  },
  legal: 'Gall y bobl hyn ddweud wrthych ble i’w gael.',
  notOffered: 'Yr hyn nad oes gennym',
  unmet:
    'Nid oes gennym ddim sydd wedi’i wneud ar gyfer hyn, ond gofynnwch i ni. Byddwn yn chwilio am ffordd gyda chi:',
  next: 'Os nad oes dim o hyn yn addas',
  nextText: 'Dywedwch wrthym beth sydd ei angen arnoch. Nid oes rhaid i chi esbonio pam.',
  places: 'Gweld popeth am y lleoedd',
  panel: 'Cael cymorth',
  choose: 'Dewis yr help sy’n addas i chi',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof GetSupportWords)[] = [
  'question',
  'questionHint',
  'nation',
  'helpLanguage',
  'anyLanguage',
  'find',
  'all',
  'fitting',
  'again',
  'from',
  'because',
  'ask',
  'modes',
  'free',
  'costs',
  'costsFor',
  'fromAge',
  'upToAge',
  'languages',
  'legal',
  'notOffered',
  'unmet',
  'next',
  'nextText',
  'places',
  'panel',
  'choose',
]
