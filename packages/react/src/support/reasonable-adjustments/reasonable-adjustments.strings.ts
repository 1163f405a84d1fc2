import type { Adjustment, AdjustmentGroup, Format } from '@handrail/forms/lists'
import type { Plural } from '../../foundations/plural.js'

/** The adjustments that are no formats: those have the words of `AlternativeFormats`. */
export type OwnAdjustment = Exclude<Adjustment, Format>

/** What the question for reasonable adjustments says by itself. */
export interface ReasonableAdjustmentsWords {
  /** The question. */
  legend: string
  hint: string
  /** That to ask for something changes nothing else for the person. */
  noEffect: string
  /** What happens next. */
  next: Plural
  /** The legend of each group. */
  groups: Record<AdjustmentGroup, string>
  /** Each adjustment. */
  adjustments: Record<OwnAdjustment, string>
  /** What an adjustment is, where its name does not say it. */
  hints: Partial<Record<Adjustment, string>>
  signLanguageLabel: string
  languageLabel: string
  /** The legend of the last group: what no list has, and nothing at all. */
  anythingElse: string
  or: string
  /** The choice of people who need nothing. */
  none: string
}

/** English. */
export const en: ReasonableAdjustmentsWords = {
  legend: 'What do you need from us?',
  hint: 'Select all that you need',
  noEffect: 'Asking for something does not change our decision.',
  next: {
    one: 'We tell you within %{count} working day what we can do.',
    other: 'We tell you within %{count} working days what we can do.',
  },
  groups: {
    documents: 'Letters and documents',
    forms: 'Help with forms',
    buildings: 'Getting into our building and around it',
    'bring-someone': 'Bringing someone with you',
    comfort: 'Feeling comfortable when we meet',
    meeting: 'How we meet',
    communication: 'Talking and understanding',
  },
  adjustments: {
    'read-out': 'Someone to read documents out to me',
    'form-guidance': 'Someone to explain the form',
    'form-filling': 'Someone to fill in the form with me',
    'step-free': 'A way in without steps',
    wheelchair: 'A wheelchair that I can borrow',
    parking: 'A parking space close to the building',
    toilet: 'An accessible toilet',
    lift: 'Help with the lift',
    chair: 'A different kind of chair',
    guiding: 'Someone to guide me around the building',
    carer: 'I bring a carer or support worker',
    'friend-or-family': 'I bring a friend or someone from my family',
    'assistance-dog': 'I bring an assistance dog',
    'therapy-animal': 'I bring a therapy animal',
    lighting: 'Different lighting',
    breaks: 'Regular breaks',
    space: 'Space to get up and move around',
    'private-waiting': 'A private place to wait',
    'in-person': 'We meet in person',
    video: 'We meet on a video call',
    phone: 'We talk on the phone',
    'more-time': 'More time to think and explain',
    intermediary: 'Someone to help me understand and answer',
    'speech-to-text': 'Someone who types what is said',
    'sit-close': 'To be close to the person who is speaking',
    lipspeaker: 'A lipspeaker',
    'sign-language': 'A sign language interpreter',
    'language-interpreter': 'An interpreter for another language',
    'hearing-loop': 'A hearing loop',
    'infrared-receiver': 'An infrared receiver to help me hear',
    'induction-loop': 'An induction loop to help me hear',
    visit: 'To visit the place before the day',
    explanation: 'To know what the room is like and who will be there',
  },
  hints: {
    intermediary: 'Also called an intermediary',
    'speech-to-text': 'You read it on a screen',
    lipspeaker: 'Someone who repeats what is said, for you to lip-read',
  },
  signLanguageLabel: 'Which sign language do you use?',
  languageLabel: 'Which language do you speak?',
  anythingElse: 'Anything else',
  or: 'or',
  none: 'I do not need any of these',
}

/** Welsh: the words for help with forms are published, the rest are drafts. */
export const cy: ReasonableAdjustmentsWords = {
  legend: 'Beth sydd ei angen arnoch gennym ni?',
  hint: 'Dewiswch bopeth sydd ei angen arnoch',
  noEffect: 'Nid yw gofyn am rywbeth yn newid ein penderfyniad.',
  next: {
    zero: 'Byddwn yn dweud wrthych o fewn %{count} diwrnod gwaith beth y gallwn ei wneud.',
    one: 'Byddwn yn dweud wrthych o fewn %{count} diwrnod gwaith beth y gallwn ei wneud.',
    two: 'Byddwn yn dweud wrthych o fewn %{count} ddiwrnod gwaith beth y gallwn ei wneud.',
    few: 'Byddwn yn dweud wrthych o fewn %{count} diwrnod gwaith beth y gallwn ei wneud.',
    many: 'Byddwn yn dweud wrthych o fewn %{count} diwrnod gwaith beth y gallwn ei wneud.',
    other: 'Byddwn yn dweud wrthych o fewn %{count} diwrnod gwaith beth y gallwn ei wneud.',
  },
  groups: {
    documents: 'Llythyrau a dogfennau',
    forms: 'Cymorth i lenwi ffurflenni',
    buildings: 'Mynd i mewn i’n hadeilad ac o’i gwmpas',
    'bring-someone': 'Dod â rhywun gyda chi',
    comfort: 'Teimlo’n gyfforddus pan fyddwn yn cwrdd',
    meeting: 'Sut rydym yn cwrdd',
    communication: 'Siarad a deall',
  },
  adjustments: {
    'read-out': 'Rhywun i ddarllen dogfennau i mi',
    'form-guidance': 'Rhywun i esbonio’r ffurflen',
    'form-filling': 'Rhywun i lenwi’r ffurflen gyda mi',
    'step-free': 'Ffordd i mewn heb risiau',
    wheelchair: 'Cadair olwyn y gallaf ei benthyg',
    parking: 'Lle parcio yn agos at yr adeilad',
    toilet: 'Toiled hygyrch',
    lift: 'Help gyda’r lifft',
    chair: 'Math gwahanol o gadair',
    guiding: 'Rhywun i’m tywys o gwmpas yr adeilad',
    carer: 'Rwy’n dod â gofalwr neu weithiwr cymorth',
    'friend-or-family': 'Rwy’n dod â ffrind neu rywun o’m teulu',
    'assistance-dog': 'Rwy’n dod â chi cymorth',
    'therapy-animal': 'Rwy’n dod ag anifail therapi',
    lighting: 'Goleuadau gwahanol',
    breaks: 'Seibiannau rheolaidd',
    space: 'Lle i godi a symud o gwmpas',
    'private-waiting': 'Lle preifat i aros',
    'in-person': 'Rydym yn cwrdd wyneb yn wyneb',
    video: 'Rydym yn cwrdd ar alwad fideo',
    phone: 'Rydym yn siarad ar y ffôn',
    'more-time': 'Mwy o amser i feddwl ac esbonio',
    intermediary: 'Rhywun i’m helpu i ddeall ac ateb',
    'speech-to-text': 'Rhywun sy’n teipio’r hyn a ddywedir',
    'sit-close': 'Bod yn agos at y person sy’n siarad',
    lipspeaker: 'Siaradwr gwefusau',
    'sign-language': 'Dehonglydd iaith arwyddion',
    'language-interpreter': 'Cyfieithydd ar y pryd ar gyfer iaith arall',
    'hearing-loop': 'Dolen glyw',
    'infrared-receiver': 'Derbynnydd isgoch i’m helpu i glywed',
    'induction-loop': 'Dolen sain i’m helpu i glywed',
    visit: 'Ymweld â’r lle cyn y diwrnod',
    explanation: 'Gwybod sut ystafell yw hi a phwy fydd yno',
  },
  hints: {
    intermediary: 'Cyfryngwr yw enw arall arno',
    'speech-to-text': 'Rydych yn ei ddarllen ar sgrin',
    lipspeaker: 'Rhywun sy’n ailadrodd yr hyn a ddywedir, i chi ddarllen gwefusau',
  },
  signLanguageLabel: 'Pa iaith arwyddion ydych chi’n ei defnyddio?',
  languageLabel: 'Pa iaith ydych chi’n ei siarad?',
  anythingElse: 'Unrhyw beth arall',
  or: 'neu',
  none: 'Nid oes angen yr un o’r rhain arnaf',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof ReasonableAdjustmentsWords)[] = [
  'legend',
  'hint',
  'noEffect',
  'next',
  'groups',
  'adjustments',
  'hints',
  'signLanguageLabel',
  'languageLabel',
  'anythingElse',
  'or',
  'none',
]
