/** What a request to be called says by itself. What is promised to people, the service says. */
export interface CallBackRequestWords {
  /** The number to call. */
  phoneLabel: string
  /** Which number to give: one that is safe. */
  phoneHint: string
  /** When to call. */
  whenLegend: string
  /** That several can be selected. */
  whenHint: string
  /** Before the choice of any time. */
  or: string
  /** The choice of any time. */
  anyTime: string
  /** Who to ask for. */
  askForLabel: string
  /** Which name to give. */
  askForHint: string
  /** Whether a message is safe. */
  messageLegend: string
  /** What it would say, in the words of the service. */
  messageHint: string
  /** It is safe. */
  messageYes: string
  /** It is not. */
  messageNo: string
  /** How to talk. The choices are the languages in their own names, and these. */
  talkLegend: string
  /** Who Relay UK is for. */
  relayHint: string
  /** The choice for languages that are not in the list. */
  interpreter: string
  /** The question that it reveals. */
  languageLabel: string
  /** A reference, for services that ask for one. */
  referenceLabel: string
  /** Above what happens if they miss the call. */
  missedHeading: string
  /** No time can be chosen. */
  nothingFree: string
  /** Before the reason, when nobody can be called. */
  notOffered: string
  /** Above the other ways to get help. */
  otherWays: string
}

/** English. */
export const en: CallBackRequestWords = {
  phoneLabel: 'What number should we call?',
  phoneHint: 'Choose a number that is safe for us to call',
  whenLegend: 'When can we call you?',
  whenHint: 'Select all the times that suit you',
  or: 'or',
  anyTime: 'Any of these times',
  askForLabel: 'Who should we ask for?',
  askForHint: 'Give the name that you want us to use',
  messageLegend: 'Is it safe for us to leave a message?',
  messageHint: 'If you do not answer, we would only say: ‘%{message}’',
  messageYes: 'Yes, you can leave a message',
  messageNo: 'No, do not leave a message',
  talkLegend: 'How do you want to talk on the call?',
  relayHint: 'If you cannot hear or speak on the phone',
  interpreter: 'Another language, with an interpreter',
  languageLabel: 'Which language do you want to speak?',
  referenceLabel: 'What is your reference? (optional)',
  missedHeading: 'If you miss our call',
  nothingFree: 'There is no free time for a call at the moment.',
  notOffered: 'We do not offer calls back.',
  otherWays: 'Other ways to get help',
}

/** Welsh. */
export const cy: CallBackRequestWords = {
  phoneLabel: 'Pa rif y dylem ei ffonio?',
  phoneHint: 'Dewiswch rif sy’n ddiogel i ni ei ffonio',
  whenLegend: 'Pryd y gallwn eich ffonio?',
  whenHint: 'Dewiswch bob amser sy’n gyfleus i chi',
  or: 'neu',
  anyTime: 'Unrhyw un o’r amseroedd hyn',
  askForLabel: 'Am bwy y dylem ofyn?',
  askForHint: 'Rhowch yr enw yr hoffech i ni ei ddefnyddio',
  messageLegend: 'A yw’n ddiogel i ni adael neges?',
  messageHint: 'Os na fyddwch yn ateb, dim ond hyn y byddem yn ei ddweud: ‘%{message}’',
  messageYes: 'Ydy, gallwch adael neges',
  messageNo: 'Nac ydy, peidiwch â gadael neges',
  talkLegend: 'Sut yr ydych am siarad ar yr alwad?',
  relayHint: 'Os na allwch glywed neu siarad ar y ffôn',
  interpreter: 'Iaith arall, gyda dehonglydd',
  languageLabel: 'Pa iaith yr ydych am ei siarad?',
  referenceLabel: 'Beth yw eich cyfeirnod? (dewisol)',
  missedHeading: 'Os byddwch yn colli ein galwad',
  nothingFree: 'Nid oes amser rhydd ar gyfer galwad ar hyn o bryd.',
  notOffered: 'Nid ydym yn cynnig galwadau yn ôl.',
  otherWays: 'Ffyrdd eraill o gael cymorth',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof CallBackRequestWords)[] = [
  'phoneLabel',
  'phoneHint',
  'whenLegend',
  'whenHint',
  'or',
  'anyTime',
  'askForLabel',
  'askForHint',
  'messageLegend',
  'messageHint',
  'messageYes',
  'messageNo',
  'talkLegend',
  'relayHint',
  'interpreter',
  'languageLabel',
  'referenceLabel',
  'missedHeading',
  'nothingFree',
  'notOffered',
  'otherWays',
]
