import type { HelpGiven, SurveyAsked } from './survey-answer.js'
import type { Words } from './words.js'

/** What a survey of what made it hard calls its answers, and the table of them its columns. */
export interface SurveyStrings {
  /** The answer for people for whom nothing was hard. */
  nothing: string
  /** How people got help, as they say it. */
  helpedBy: Record<HelpGiven, string>
  /** How they were asked. */
  askedBy: Record<SurveyAsked, string>
  /** The columns of a table of answers. */
  asked: string
  madeItHard: string
  madeItHardOther: string
  satisfaction: string
  helped: string
  comment: string
  /** The columns of a table of what people said, added up. */
  question: string
  answer: string
  people: string
  percent: string
  /** A row with how many people answered a question. */
  answered: string
  /** The middle of all satisfaction numbers. */
  median: string
  /** In place of a small number. */
  fewerThan: (number: number) => string
  /** In place of a number from which a small one could be worked out. */
  hidden: string
  /** Why the numbers of a question with several answers add up to more than 100%. */
  severalAnswers: string
  /** Why some numbers are not there. */
  whyHidden: (number: number) => string
}

export const strings: Words<SurveyStrings> = {
  en: {
    nothing: 'Nothing made it hard',
    helpedBy: {
      phone: 'On the phone',
      textphone: 'By textphone',
      relay: 'With Relay UK',
      sms: 'By text message',
      callback: 'Someone called me back',
      webchat: 'By webchat',
      video: 'By video call',
      'bsl-video-relay': 'In British Sign Language, by video',
      email: 'By email',
      'contact-form': 'With a message I sent online',
      'in-person': 'In person',
      'home-visit': 'Someone came to my home',
      post: 'By post',
      'paper-form': 'With a paper form',
      social: 'On social media',
      'someone-you-know': 'From a friend, a relative or a carer',
      'not-needed': 'I did not need help',
      'not-given': 'I needed help but did not get it',
    },
    askedBy: {
      online: 'Online',
      'on-paper': 'On paper',
      'by-phone': 'By phone',
      'face-to-face': 'Face to face',
    },
    asked: 'How they were asked',
    madeItHard: 'What made it hard',
    madeItHardOther: 'Something else that made it hard',
    satisfaction: 'Satisfaction, from 0 to 10',
    helped: 'How they got help',
    comment: 'What we could do better',
    question: 'Question',
    answer: 'Answer',
    people: 'People',
    percent: 'Percent of those who answered',
    answered: 'Answered this question',
    median: 'Median: half gave this number or less',
    fewerThan: (number) => `fewer than ${number}`,
    hidden: 'not shown',
    severalAnswers: 'People can give several answers, so the numbers add up to more than 100%.',
    whyHidden: (number) =>
      `Numbers under ${number} are not shown, so that nobody can be picked out. Nor are those that would give them away.`,
  },
  cy: {
    nothing: 'Nid oedd dim yn ei gwneud yn anodd',
    helpedBy: {
      phone: 'Dros y ffôn',
      textphone: 'Drwy ffôn testun',
      relay: 'Gyda Relay UK',
      sms: 'Drwy neges destun',
      callback: 'Ffoniodd rhywun fi yn ôl',
      webchat: 'Drwy sgwrs dros y we',
      video: 'Drwy alwad fideo',
      'bsl-video-relay': 'Yn Iaith Arwyddion Prydain, drwy fideo',
      email: 'Drwy e-bost',
      'contact-form': 'Gyda neges a anfonais ar-lein',
      'in-person': 'Wyneb yn wyneb',
      'home-visit': 'Daeth rhywun i’m cartref',
      post: 'Drwy’r post',
      'paper-form': 'Gyda ffurflen bapur',
      social: 'Ar gyfryngau cymdeithasol',
      'someone-you-know': 'Gan ffrind, perthynas neu ofalwr',
      'not-needed': 'Nid oedd angen help arnaf',
      'not-given': 'Roedd angen help arnaf ond ni chefais help',
    },
    askedBy: {
      online: 'Ar-lein',
      'on-paper': 'Ar bapur',
      'by-phone': 'Dros y ffôn',
      'face-to-face': 'Wyneb yn wyneb',
    },
    asked: 'Sut y gofynnwyd iddynt',
    madeItHard: 'Beth oedd yn ei gwneud yn anodd',
    madeItHardOther: 'Rhywbeth arall oedd yn ei gwneud yn anodd',
    satisfaction: 'Boddhad, o 0 i 10',
    helped: 'Sut y cawsant help',
    comment: 'Beth y gallem ei wneud yn well',
    question: 'Cwestiwn',
    answer: 'Ateb',
    people: 'Pobl',
    percent: 'Canran o’r rhai a atebodd',
    answered: 'Wedi ateb y cwestiwn hwn',
    median: 'Canolrif: rhoddodd hanner y rhif hwn neu lai',
    fewerThan: (number) => `llai na ${number}`,
    hidden: 'heb ei ddangos',
    severalAnswers: 'Gall pobl roi sawl ateb, felly mae’r rhifau’n dod i fwy na 100%.',
    whyHidden: (number) =>
      `Ni ddangosir rhifau o dan ${number}, fel na ellir adnabod neb. Ni ddangosir chwaith rifau a fyddai’n eu datgelu.`,
  },
  draft: [
    'nothing',
    'helpedBy',
    'askedBy',
    'asked',
    'madeItHard',
    'madeItHardOther',
    'satisfaction',
    'helped',
    'comment',
    'question',
    'answer',
    'people',
    'percent',
    'answered',
    'median',
    'fewerThan',
    'hidden',
    'severalAnswers',
    'whyHidden',
  ],
}
