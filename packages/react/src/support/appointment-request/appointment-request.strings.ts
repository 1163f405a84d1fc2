/** What a request for an appointment says by itself. What is promised to people, the service says. */
export interface AppointmentRequestWords {
  /** How to meet. */
  wayLegend: string
  /** Where there are several places. */
  inPerson: string
  /** The same where there is one place. */
  inPersonAt: string
  /** By video call. */
  video: string
  /** What a video call needs. */
  videoHint: string
  /** By phone. */
  phone: string
  /** Where to meet. */
  placeLegend: string
  /** When. */
  whenLegend: string
  /** That several can be selected. */
  whenHint: string
  /** Before the choice of any time. */
  or: string
  /** The choice of any time. */
  anyTime: string
  /** What people need there. */
  needsLegend: string
  /** That several can be selected. */
  needsHint: string
  /** A way in without steps. */
  stepFree: string
  /** A loop for hearing aids. */
  hearingLoop: string
  /** An interpreter. */
  interpreter: string
  /** The question that it reveals. */
  interpreterLabel: string
  /** That signed languages count. */
  interpreterHint: string
  /** Room for someone else. */
  bringSomeone: string
  /** A room where nobody else hears. */
  privateRoom: string
  /** What no list has. */
  other: string
  /** The question that it reveals. */
  otherLabel: string
  /** How they can be told when it is. */
  reachLegend: string
  /** That only safe ways count. */
  reachHint: string
  /** A call. */
  byPhone: string
  /** The question that it reveals. */
  phoneLabel: string
  /** A text message. */
  byText: string
  /** The question that it reveals. */
  textLabel: string
  /** That one number is enough for both. */
  textHint: string
  /** An email. */
  byEmail: string
  /** The question that it reveals. */
  emailLabel: string
  /** A letter. */
  byPost: string
  /** The question that it reveals. */
  addressLabel: string
  /** Above what happens once it is sent. */
  nextHeading: string
  /** Before the reason, when there are no appointments. */
  notOffered: string
  /** No time can be chosen. */
  nothingFree: string
  /** Above the other ways to get help. */
  otherWays: string
}

/** English. */
export const en: AppointmentRequestWords = {
  wayLegend: 'How do you want to meet?',
  inPerson: 'At a place near you',
  inPersonAt: 'At %{place}',
  video: 'By video call',
  videoHint: 'On a phone, tablet or computer with a camera',
  phone: 'By phone',
  placeLegend: 'Where do you want to meet?',
  whenLegend: 'When suits you?',
  whenHint: 'Select all the times that suit you',
  or: 'or',
  anyTime: 'Any of these times',
  needsLegend: 'What would help you at the appointment? (optional)',
  needsHint: 'Select all that you need',
  stepFree: 'A way in without steps',
  hearingLoop: 'A hearing loop',
  interpreter: 'An interpreter',
  interpreterLabel: 'Which language do you need an interpreter for?',
  interpreterHint: 'It can be British Sign Language (BSL)',
  bringSomeone: 'To bring someone with you',
  privateRoom: 'A private room',
  other: 'Something else',
  otherLabel: 'What else do you need?',
  reachLegend: 'How can we reach you?',
  reachHint: 'Only select ways that are safe for you',
  byPhone: 'Phone call',
  phoneLabel: 'What number should we call?',
  byText: 'Text message',
  textLabel: 'What number should we text?',
  textHint: 'Leave this empty if it is the number we should call',
  byEmail: 'Email',
  emailLabel: 'What is your email address?',
  byPost: 'Letter',
  addressLabel: 'What is your address?',
  nextHeading: 'What happens next',
  notOffered: 'We do not offer appointments.',
  nothingFree: 'There is no free appointment at the moment.',
  otherWays: 'Other ways to get help',
}

/** Welsh: the heading about what happens next, email and "(dewisol)" are published. The rest is a draft. */
export const cy: AppointmentRequestWords = {
  wayLegend: 'Sut yr ydych am gwrdd?',
  inPerson: 'Mewn lle yn agos atoch chi',
  inPersonAt: 'Yn y lle hwn: %{place}',
  video: 'Drwy alwad fideo',
  videoHint: 'Ar ffôn, llechen neu gyfrifiadur â chamera',
  phone: 'Dros y ffôn',
  placeLegend: 'Ble yr ydych am gwrdd?',
  whenLegend: 'Pryd sy’n gyfleus i chi?',
  whenHint: 'Dewiswch bob amser sy’n gyfleus i chi',
  or: 'neu',
  anyTime: 'Unrhyw un o’r amseroedd hyn',
  needsLegend: 'Beth fyddai’n eich helpu yn yr apwyntiad? (dewisol)',
  needsHint: 'Dewiswch bopeth sydd ei angen arnoch',
  stepFree: 'Ffordd i mewn heb risiau',
  hearingLoop: 'Dolen glyw',
  interpreter: 'Dehonglydd',
  interpreterLabel: 'Ar gyfer pa iaith y mae angen dehonglydd arnoch?',
  interpreterHint: 'Gall fod yn Iaith Arwyddion Prydain (BSL)',
  bringSomeone: 'Dod â rhywun gyda chi',
  privateRoom: 'Ystafell breifat',
  other: 'Rhywbeth arall',
  otherLabel: 'Beth arall sydd ei angen arnoch?',
  reachLegend: 'Sut y gallwn gysylltu â chi?',
  reachHint: 'Dewiswch ffyrdd sy’n ddiogel i chi yn unig',
  byPhone: 'Galwad ffôn',
  phoneLabel: 'Pa rif y dylem ei ffonio?',
  byText: 'Neges destun',
  textLabel: 'I ba rif y dylem anfon neges destun?',
  textHint: 'Gadewch hwn yn wag os mai dyma’r rhif y dylem ei ffonio',
  byEmail: 'E-bost',
  emailLabel: 'Beth yw eich cyfeiriad e-bost?',
  byPost: 'Llythyr',
  addressLabel: 'Beth yw eich cyfeiriad?',
  nextHeading: 'Beth sy’n digwydd nesaf',
  notOffered: 'Nid ydym yn cynnig apwyntiadau.',
  nothingFree: 'Nid oes apwyntiad rhydd ar hyn o bryd.',
  otherWays: 'Ffyrdd eraill o gael cymorth',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof AppointmentRequestWords)[] = [
  'wayLegend',
  'inPerson',
  'inPersonAt',
  'video',
  'videoHint',
  'placeLegend',
  'whenLegend',
  'whenHint',
  'or',
  'anyTime',
  'needsLegend',
  'needsHint',
  'stepFree',
  'hearingLoop',
  'interpreter',
  'interpreterLabel',
  'interpreterHint',
  'bringSomeone',
  'privateRoom',
  'other',
  'otherLabel',
  'reachLegend',
  'reachHint',
  'byPhone',
  'phoneLabel',
  'byText',
  'textLabel',
  'textHint',
  'emailLabel',
  'byPost',
  'addressLabel',
  'notOffered',
  'nothingFree',
  'otherWays',
]
