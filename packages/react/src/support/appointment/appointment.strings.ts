import type { Plural } from '../../foundations/plural.js'

/** What the details of an appointment say by themselves. */
export interface AppointmentWords {
  /** Before the day and the time. */
  when: string
  /** The day and the time. */
  dayAndTime: string
  /** Before how long it takes. */
  duration: string
  /** Less than an hour. */
  minutes: Plural
  /** Whole hours. */
  hours: Plural
  /** Before the place. */
  where: string
  /** It is a video call. */
  video: string
  /** The link to the video call. */
  videoLink: string
  /** It is a call by phone. */
  phone: string
  /** The number the call comes from. */
  callsFrom: string
  /** The phone shows no number. */
  withheld: string
  /** How an extension is said. */
  extension: string
  /** Before the way there. */
  directions: string
  /** Before what to bring. */
  bring: string
  /** Before the person to meet. */
  withWhom: string
  /** Before what happens when they are late. */
  late: string
  /** Before how to change or cancel it. */
  change: string
  /** The link to change or cancel it. */
  changeLink: string
  /** Before the reference. */
  reference: string
}

/** English. */
export const en: AppointmentWords = {
  when: 'When',
  dayAndTime: '%{day} at %{time}',
  duration: 'How long it takes',
  minutes: { one: '%{count} minute', other: '%{count} minutes' },
  hours: { one: '%{count} hour', other: '%{count} hours' },
  where: 'Where',
  video: 'By video call',
  videoLink: 'Join the video call',
  phone: 'By phone. We will call %{number}',
  callsFrom: 'Number we call from',
  withheld: 'Your phone will show ‘withheld’, ‘private’ or ‘no caller ID’',
  extension: '%{number}, extension %{extension}',
  directions: 'How to get there',
  bring: 'What to bring',
  withWhom: 'Who you will talk to',
  late: 'If you are late',
  change: 'To change or cancel',
  changeLink: 'Change or cancel your appointment',
  reference: 'Your reference',
}

/** Welsh. */
export const cy: AppointmentWords = {
  when: 'Pryd',
  dayAndTime: '%{day} am %{time}',
  duration: 'Faint o amser mae’n ei gymryd',
  minutes: {
    zero: '%{count} munud',
    one: '%{count} funud',
    two: '%{count} funud',
    few: '%{count} munud',
    many: '%{count} munud',
    other: '%{count} munud',
  },
  hours: {
    zero: '%{count} awr',
    one: '%{count} awr',
    two: '%{count} awr',
    few: '%{count} awr',
    many: '%{count} awr',
    other: '%{count} awr',
  },
  where: 'Ble',
  video: 'Drwy alwad fideo',
  videoLink: 'Ymuno â’r alwad fideo',
  phone: 'Dros y ffôn. Byddwn yn ffonio %{number}',
  callsFrom: 'Y rhif y byddwn yn ffonio ohono',
  withheld: 'Bydd eich ffôn yn dangos ‘withheld’, ‘private’ neu ‘no caller ID’',
  extension: '%{number}, estyniad %{extension}',
  directions: 'Sut i gyrraedd yno',
  bring: 'Beth i ddod gyda chi',
  withWhom: 'Gyda phwy y byddwch yn siarad',
  late: 'Os byddwch yn hwyr',
  change: 'I newid neu ganslo',
  changeLink: 'Newid neu ganslo eich apwyntiad',
  reference: 'Eich cyfeirnod',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof AppointmentWords)[] = [
  'when',
  'dayAndTime',
  'duration',
  'minutes',
  'hours',
  'where',
  'video',
  'videoLink',
  'phone',
  'callsFrom',
  'withheld',
  'extension',
  'directions',
  'bring',
  'withWhom',
  'late',
  'change',
  'changeLink',
  'reference',
]
