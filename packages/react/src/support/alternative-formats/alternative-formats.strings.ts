import type { BrailleKind, Format } from '@handrail/forms/lists'
import type { Plural } from '../../foundations/plural.js'

/** What the question for formats says by itself. */
export interface AlternativeFormatsWords {
  /** The question. */
  legend: string
  hint: string
  /** Each format. */
  formats: Record<Format, string>
  /** What a format is, where its name does not say it. */
  hints: Partial<Record<Format, string>>
  sizeLegend: string
  /** A size of print. */
  size: string
  /** For people who do not know the size they need. */
  sizeNotSure: string
  /** What they get. */
  sizeNotSureHint: string
  brailleLegend: string
  brailleKinds: Record<BrailleKind, string>
  brailleKindHints: Record<BrailleKind, string>
  colourLabel: string
  languageLabel: string
  somethingElseLabel: string
  /** How soon people get what they ask for. */
  within: Plural
  /** How long one format takes. */
  takes: Plural
  or: string
  /** The choice of people who need no other format. */
  none: string
  /** Leads into the formats that cannot be sent. */
  notOffered: string
}

/** English. */
export const en: AlternativeFormatsWords = {
  legend: 'How do you need us to write to you?',
  hint: 'Select all that you need',
  formats: {
    'large-print': 'Large print',
    'easy-read': 'Easy read',
    braille: 'Braille',
    'coloured-paper': 'Coloured paper',
    email: 'Email',
    'accessible-document': 'A document you can open on a screen',
    audio: 'Audio',
    'bsl-video': 'British Sign Language (BSL) video',
    'another-language': 'Another language',
    'something-else': 'Something else',
  },
  hints: {
    'easy-read': 'Short sentences with pictures',
    email: 'In place of a letter',
    'accessible-document': 'It works with a screen reader',
    audio: 'A recording you can listen to',
  },
  sizeLegend: 'What size of print do you need?',
  size: '%{size} point',
  sizeNotSure: 'I am not sure',
  sizeNotSureHint: 'We use 16 point',
  brailleLegend: 'What kind of braille do you read?',
  brailleKinds: { contracted: 'Contracted braille', uncontracted: 'Uncontracted braille' },
  brailleKindHints: { contracted: 'Also called grade 2', uncontracted: 'Also called grade 1' },
  colourLabel: 'What colour of paper do you need?',
  languageLabel: 'Which language do you need?',
  somethingElseLabel: 'What do you need?',
  within: {
    one: 'We send what you ask for within %{count} working day.',
    other: 'We send what you ask for within %{count} working days.',
  },
  takes: { one: 'This takes %{count} working day', other: 'This takes %{count} working days' },
  or: 'or',
  none: 'I do not need another format',
  notOffered: 'We cannot send these formats:',
}

/** Welsh: all of it is a draft. "O fewn 2 ddiwrnod gwaith" is published. */
export const cy: AlternativeFormatsWords = {
  legend: 'Sut mae angen i ni ysgrifennu atoch?',
  hint: 'Dewiswch bopeth sydd ei angen arnoch',
  formats: {
    'large-print': 'Print bras',
    'easy-read': 'Hawdd ei ddeall',
    braille: 'Braille',
    'coloured-paper': 'Papur lliw',
    email: 'E-bost',
    'accessible-document': 'Dogfen y gallwch ei hagor ar sgrin',
    audio: 'Sain',
    'bsl-video': 'Fideo Iaith Arwyddion Prydain (BSL)',
    'another-language': 'Iaith arall',
    'something-else': 'Rhywbeth arall',
  },
  hints: {
    'easy-read': 'Brawddegau byr gyda lluniau',
    email: 'Yn lle llythyr',
    'accessible-document': 'Mae’n gweithio gyda darllenydd sgrin',
    audio: 'Recordiad y gallwch wrando arno',
  },
  sizeLegend: 'Pa faint o brint sydd ei angen arnoch?',
  size: '%{size} pwynt',
  sizeNotSure: 'Nid wyf yn siŵr',
  sizeNotSureHint: 'Rydym yn defnyddio 16 pwynt',
  brailleLegend: 'Pa fath o braille ydych chi’n ei ddarllen?',
  brailleKinds: { contracted: 'Braille cywasgedig', uncontracted: 'Braille heb ei gywasgu' },
  brailleKindHints: { contracted: 'Gradd 2 yw enw arall arno', uncontracted: 'Gradd 1 yw enw arall arno' },
  colourLabel: 'Pa liw papur sydd ei angen arnoch?',
  languageLabel: 'Pa iaith sydd ei hangen arnoch?',
  somethingElseLabel: 'Beth sydd ei angen arnoch?',
  within: {
    zero: 'Byddwn yn anfon yr hyn rydych yn gofyn amdano o fewn %{count} diwrnod gwaith.',
    one: 'Byddwn yn anfon yr hyn rydych yn gofyn amdano o fewn %{count} diwrnod gwaith.',
    two: 'Byddwn yn anfon yr hyn rydych yn gofyn amdano o fewn %{count} ddiwrnod gwaith.',
    few: 'Byddwn yn anfon yr hyn rydych yn gofyn amdano o fewn %{count} diwrnod gwaith.',
    many: 'Byddwn yn anfon yr hyn rydych yn gofyn amdano o fewn %{count} diwrnod gwaith.',
    other: 'Byddwn yn anfon yr hyn rydych yn gofyn amdano o fewn %{count} diwrnod gwaith.',
  },
  takes: {
    zero: 'Mae hyn yn cymryd %{count} diwrnod gwaith',
    one: 'Mae hyn yn cymryd %{count} diwrnod gwaith',
    two: 'Mae hyn yn cymryd %{count} ddiwrnod gwaith',
    few: 'Mae hyn yn cymryd %{count} diwrnod gwaith',
    many: 'Mae hyn yn cymryd %{count} diwrnod gwaith',
    other: 'Mae hyn yn cymryd %{count} diwrnod gwaith',
  },
  or: 'neu',
  none: 'Nid oes angen fformat arall arnaf',
  notOffered: 'Ni allwn anfon y fformatau hyn:',
}

/** Welsh that a translator has yet to check: all of it. */
export const draft: readonly (keyof AlternativeFormatsWords)[] = [
  'legend',
  'hint',
  'formats',
  'hints',
  'sizeLegend',
  'size',
  'sizeNotSure',
  'sizeNotSureHint',
  'brailleLegend',
  'brailleKinds',
  'brailleKindHints',
  'colourLabel',
  'languageLabel',
  'somethingElseLabel',
  'within',
  'takes',
  'or',
  'none',
  'notOffered',
]
