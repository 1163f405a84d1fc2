import type { InterpreterKind, KnownLanguage } from '@handrail/forms/lists'

/** What the questions for languages say by themselves. */
export interface LanguageNeedsWords {
  speakLegend: string
  readLegend: string
  interpreterLegend: string
  genderLegend: string
  /** Why it is asked whether the interpreter is a woman or a man. */
  genderHint: string
  /** Each language, for people who help and for screen readers that cannot say its own name. */
  languages: Record<KnownLanguage, string>
  /** Beside Welsh. Welsh Language Standards: that it causes no delay has to be said. */
  welshHint: string
  /** Before what is not in the list. */
  or: string
  /** A language that is not in the list. */
  other: string
  speakOtherLabel: string
  readOtherLabel: string
  signLanguageLabel: string
  readToMe: string
  noInterpreter: string
  interpreters: Record<InterpreterKind, string>
  anyGender: string
  woman: string
  man: string
  /** Before the language to talk in, where answers are shown. */
  talking: string
  /** Before the language to be written to in, where answers are shown. */
  writing: string
}

/** English. */
export const en: LanguageNeedsWords = {
  speakLegend: 'Which language do you want to use when we talk?',
  readLegend: 'Which language do you want us to write in?',
  interpreterLegend: 'Do you need an interpreter?',
  genderLegend: 'If you need an interpreter, does it matter if it is a woman or a man?',
  genderHint: 'We ask because some things are hard to talk about with a man or with a woman',
  languages: {
    en: 'English',
    cy: 'Welsh',
    ar: 'Arabic',
    bn: 'Bengali',
    bfi: 'British Sign Language (BSL)',
    zh: 'Chinese',
    gu: 'Gujarati',
    fa: 'Persian',
    pl: 'Polish',
    pt: 'Portuguese',
    pa: 'Punjabi',
    ro: 'Romanian',
    so: 'Somali',
    uk: 'Ukrainian',
    ur: 'Urdu',
  },
  welshHint: 'Choosing Welsh does not cause a delay',
  or: 'or',
  other: 'Another language',
  speakOtherLabel: 'Which language do you want to use?',
  readOtherLabel: 'Which language do you want to read?',
  signLanguageLabel: 'Which sign language do you use?',
  readToMe: 'I want someone to read it out to me',
  noInterpreter: 'I do not need an interpreter',
  interpreters: {
    spoken: 'I need an interpreter for a language that I speak',
    bsl: 'I need a British Sign Language (BSL) interpreter',
    'other-sign': 'I need an interpreter for another sign language',
  },
  anyGender: 'It does not matter',
  woman: 'I need a woman',
  man: 'I need a man',
  talking: 'When we talk',
  writing: 'When we write',
}

/** Welsh: drafts. */
export const cy: LanguageNeedsWords = {
  speakLegend: 'Pa iaith ydych chi am ei defnyddio wrth siarad â ni?',
  readLegend: 'Ym mha iaith ydych chi am i ni ysgrifennu?',
  interpreterLegend: 'A oes angen cyfieithydd ar y pryd arnoch?',
  genderLegend: 'Os oes angen cyfieithydd ar y pryd arnoch, a oes ots ai menyw neu ddyn ydyw?',
  genderHint: 'Rydym yn gofyn am fod rhai pethau’n anodd siarad amdanynt gyda dyn neu gyda menyw',
  languages: {
    en: 'Saesneg',
    cy: 'Cymraeg',
    ar: 'Arabeg',
    bn: 'Bengaleg',
    bfi: 'Iaith Arwyddion Prydain (BSL)',
    zh: 'Tsieinëeg',
    gu: 'Gwjarati',
    fa: 'Perseg',
    pl: 'Pwyleg',
    pt: 'Portiwgaleg',
    pa: 'Pwnjabeg',
    ro: 'Rwmaneg',
    so: 'Somaleg',
    uk: 'Wcreineg',
    ur: 'Wrdw',
  },
  welshHint: 'Nid yw dewis Cymraeg yn achosi oedi',
  or: 'neu',
  other: 'Iaith arall',
  speakOtherLabel: 'Pa iaith ydych chi am ei defnyddio?',
  readOtherLabel: 'Pa iaith ydych chi am ei darllen?',
  signLanguageLabel: 'Pa iaith arwyddion ydych chi’n ei defnyddio?',
  readToMe: 'Rwyf am i rywun ei ddarllen i mi',
  noInterpreter: 'Nid oes angen cyfieithydd ar y pryd arnaf',
  interpreters: {
    spoken: 'Mae angen cyfieithydd ar y pryd arnaf ar gyfer iaith rwy’n ei siarad',
    bsl: 'Mae angen dehonglydd Iaith Arwyddion Prydain (BSL) arnaf',
    'other-sign': 'Mae angen dehonglydd arnaf ar gyfer iaith arwyddion arall',
  },
  anyGender: 'Nid oes ots',
  woman: 'Mae angen menyw arnaf',
  man: 'Mae angen dyn arnaf',
  talking: 'Wrth siarad',
  writing: 'Wrth ysgrifennu',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof LanguageNeedsWords)[] = [
  'speakLegend',
  'readLegend',
  'interpreterLegend',
  'genderLegend',
  'genderHint',
  'languages',
  'welshHint',
  'or',
  'other',
  'speakOtherLabel',
  'readOtherLabel',
  'signLanguageLabel',
  'readToMe',
  'noInterpreter',
  'interpreters',
  'anyGender',
  'woman',
  'man',
  'talking',
  'writing',
]
