import type { Plural } from '../../foundations/plural.js'

/** What a timeout warning says. `%{count}` is where a number goes. */
export interface TimeoutWarningWords {
  /** Always on the page: how long people have. */
  open: Plural
  /** After that, where answers are kept: what happens to people who take longer. */
  openKept: string
  /** After that, where answers are not kept. */
  openLost: string
  /** The heading of the warning. */
  heading: string
  /** How much time is left, until the last minute. It comes first in the title of the tab too. */
  minutesLeft: Plural
  /** How much time is left, in the last minute. */
  secondsLeft: Plural
  /** What happens to people who do nothing, where answers are kept. */
  kept: string
  /** What happens to people who do nothing, where answers are not kept. */
  lost: string
  /** The button that asks for more time. */
  stay: string
  /** The button or link that saves the answers and leaves. */
  save: string
  /** While the service is asked for more time. */
  asking: string
  /** The service could not be asked. */
  noConnection: string
  /** The service was asked, and could not do it. */
  notExtended: string
  /** Read out once there is more time. */
  extended: Plural
  /** The heading once the time has run out. */
  overHeading: string
  /** What happened, where answers are kept. */
  overKept: string
  /** What happened, where answers are not kept. */
  overLost: string
  /** The time has run out and there is no connection to go to another page. */
  overOffline: string
}

export const en: TimeoutWarningWords = {
  open: {
    one: 'You have %{count} minute to fill in each page.',
    other: 'You have %{count} minutes to fill in each page.',
  },
  openKept:
    'If you take longer, you will have to fill in that page again. Your answers from earlier pages will be saved.',
  openLost: 'If you take longer, we will delete all your answers and you will have to start again.',
  heading: 'Do you need more time?',
  minutesLeft: { one: 'You have less than %{count} minute left.', other: 'You have less than %{count} minutes left.' },
  secondsLeft: { one: 'You have less than %{count} second left.', other: 'You have less than %{count} seconds left.' },
  kept: 'If you do nothing, you will lose what you have typed on this page. Your answers from earlier pages will be saved.',
  lost: 'If you do nothing, we will delete all your answers and you will have to start again.',
  stay: 'Stay on this page',
  save: 'Save and come back later',
  asking: 'Wait while we ask for more time.',
  noConnection: 'We could not reach the service. Check that you are connected to the internet, then try again.',
  notExtended: 'Something went wrong and you do not have more time yet. Try again.',
  extended: {
    one: 'You now have %{count} minute to fill in this page.',
    other: 'You now have %{count} minutes to fill in this page.',
  },
  overHeading: 'Your time has run out',
  overKept: 'You will have to fill in this page again. Your answers from earlier pages are saved.',
  overLost: 'We have deleted your answers. You will have to start again.',
  overOffline: 'You are not connected to the internet. This page will close when you are.',
}

const SECONDS = 'Mae gennych lai na %{count} eiliad ar ôl.'

/**
 * Welsh: HMCTS for the heading, and HMRC for the words for minutes and seconds. After these numbers it says "munud" and
 * "eiliad", with the change that 1 and 2 make: HMRC has "2 funud".
 */
export const cy: TimeoutWarningWords = {
  open: {
    zero: 'Mae gennych %{count} munud i lenwi pob tudalen.',
    one: 'Mae gennych %{count} funud i lenwi pob tudalen.',
    two: 'Mae gennych %{count} funud i lenwi pob tudalen.',
    few: 'Mae gennych %{count} munud i lenwi pob tudalen.',
    many: 'Mae gennych %{count} munud i lenwi pob tudalen.',
    other: 'Mae gennych %{count} munud i lenwi pob tudalen.',
  },
  openKept:
    'Os cymerwch fwy o amser, bydd rhaid i chi lenwi’r dudalen honno eto. Bydd eich atebion o dudalennau cynharach yn cael eu cadw.',
  openLost: 'Os cymerwch fwy o amser, byddwn yn dileu eich atebion i gyd a bydd rhaid i chi ddechrau eto.',
  heading: 'Angen rhagor o amser i barhau?',
  minutesLeft: {
    zero: 'Mae gennych lai na %{count} munud ar ôl.',
    one: 'Mae gennych lai na %{count} funud ar ôl.',
    two: 'Mae gennych lai na %{count} funud ar ôl.',
    few: 'Mae gennych lai na %{count} munud ar ôl.',
    many: 'Mae gennych lai na %{count} munud ar ôl.',
    other: 'Mae gennych lai na %{count} munud ar ôl.',
  },
  secondsLeft: { zero: SECONDS, one: SECONDS, two: SECONDS, few: SECONDS, many: SECONDS, other: SECONDS },
  kept: 'Os na wnewch unrhyw beth, byddwch yn colli’r hyn rydych wedi’i deipio ar y dudalen hon. Bydd eich atebion o dudalennau cynharach yn cael eu cadw.',
  lost: 'Os na wnewch unrhyw beth, byddwn yn dileu eich atebion i gyd a bydd rhaid i chi ddechrau eto.',
  stay: 'Aros ar y dudalen hon',
  save: 'Cadw a dod yn ôl yn nes ymlaen',
  asking: 'Arhoswch tra byddwn yn gofyn am ragor o amser.',
  noConnection:
    'Ni allem gyrraedd y gwasanaeth. Gwnewch yn siŵr eich bod wedi’ch cysylltu â’r rhyngrwyd, yna rhowch gynnig arall arni.',
  notExtended: 'Aeth rhywbeth o’i le ac nid oes gennych ragor o amser eto. Rhowch gynnig arall arni.',
  extended: {
    zero: 'Nawr mae gennych %{count} munud i lenwi’r dudalen hon.',
    one: 'Nawr mae gennych %{count} funud i lenwi’r dudalen hon.',
    two: 'Nawr mae gennych %{count} funud i lenwi’r dudalen hon.',
    few: 'Nawr mae gennych %{count} munud i lenwi’r dudalen hon.',
    many: 'Nawr mae gennych %{count} munud i lenwi’r dudalen hon.',
    other: 'Nawr mae gennych %{count} munud i lenwi’r dudalen hon.',
  },
  overHeading: 'Mae eich amser wedi dod i ben',
  overKept: 'Bydd rhaid i chi lenwi’r dudalen hon eto. Mae eich atebion o dudalennau cynharach wedi’u cadw.',
  overLost: 'Rydym wedi dileu eich atebion. Bydd rhaid i chi ddechrau eto.',
  overOffline: 'Nid ydych wedi’ch cysylltu â’r rhyngrwyd. Bydd y dudalen hon yn cau pan fyddwch wedi’ch cysylltu.',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof TimeoutWarningWords)[] = [
  'open',
  'openKept',
  'openLost',
  'minutesLeft',
  'secondsLeft',
  'kept',
  'lost',
  'stay',
  'save',
  'asking',
  'noConnection',
  'notExtended',
  'extended',
  'overHeading',
  'overKept',
  'overLost',
  'overOffline',
]
