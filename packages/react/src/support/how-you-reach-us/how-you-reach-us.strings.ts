import type { ReachWay } from '@handrail/forms/lists'
import type { Plural } from '../../foundations/plural.js'

/** What the question says by itself that asks what people need when they contact a service. */
export interface HowYouReachUsWords {
  /** The question. */
  legend: string
  hint: string
  /** Each way. */
  ways: Record<ReachWay, string>
  /** What a way is, where its name does not say it. */
  hints: Partial<Record<ReachWay, string>>
  languageLabel: string
  somethingElseLabel: string
  /** How long it takes to arrange one. */
  takes: Plural
  or: string
  /** The choice of people who need none. */
  none: string
  /** Leads into the ways that are not there. */
  notOffered: string
}

/** English. */
export const en: HowYouReachUsWords = {
  legend: 'What do you need when you contact us?',
  hint: 'Select all that you need',
  ways: {
    relay: 'Relay UK',
    webchat: 'Webchat',
    'bsl-video-relay': 'British Sign Language (BSL) video relay',
    interpreter: 'An interpreter for another language',
    lipspeaker: 'A lipspeaker',
    'deafblind-manual': 'Someone who knows Deafblind Manual',
    'something-else': 'Something else',
  },
  hints: {
    relay: 'You type, and someone reads it out to us on the phone',
    webchat: 'You and we type to each other online',
    'bsl-video-relay': 'You sign on a video call, and someone speaks to us for you',
    lipspeaker: 'Someone who repeats what we say, for you to lip-read',
    'deafblind-manual': 'They spell words out on your hand',
  },
  languageLabel: 'Which language do you need?',
  somethingElseLabel: 'What do you need?',
  takes: {
    one: 'We need %{count} working day to arrange this',
    other: 'We need %{count} working days to arrange this',
  },
  or: 'or',
  none: 'I do not need any of these',
  notOffered: 'We do not have these:',
}

/** Welsh: the name of webchat is published, the rest are drafts. */
export const cy: HowYouReachUsWords = {
  legend: 'Beth sydd ei angen arnoch wrth gysylltu â ni?',
  hint: 'Dewiswch bopeth sydd ei angen arnoch',
  ways: {
    relay: 'Relay UK',
    webchat: 'Sgwrsio dros y we',
    'bsl-video-relay': 'Cyfnewid fideo Iaith Arwyddion Prydain (BSL)',
    interpreter: 'Cyfieithydd ar y pryd ar gyfer iaith arall',
    lipspeaker: 'Siaradwr gwefusau',
    'deafblind-manual': 'Rhywun sy’n gwybod yr Wyddor Fyddarddall',
    'something-else': 'Rhywbeth arall',
  },
  hints: {
    relay: 'Rydych chi’n teipio, ac mae rhywun yn ei ddarllen i ni ar y ffôn',
    webchat: 'Rydych chi a ni yn teipio at ein gilydd ar-lein',
    'bsl-video-relay': 'Rydych yn arwyddo ar alwad fideo, ac mae rhywun yn siarad â ni drosoch',
    lipspeaker: 'Rhywun sy’n ailadrodd yr hyn a ddywedwn, i chi ddarllen gwefusau',
    'deafblind-manual': 'Maent yn sillafu geiriau ar eich llaw',
  },
  languageLabel: 'Pa iaith sydd ei hangen arnoch?',
  somethingElseLabel: 'Beth sydd ei angen arnoch?',
  takes: {
    zero: 'Mae angen %{count} diwrnod gwaith arnom i drefnu hyn',
    one: 'Mae angen %{count} diwrnod gwaith arnom i drefnu hyn',
    two: 'Mae angen %{count} ddiwrnod gwaith arnom i drefnu hyn',
    few: 'Mae angen %{count} diwrnod gwaith arnom i drefnu hyn',
    many: 'Mae angen %{count} diwrnod gwaith arnom i drefnu hyn',
    other: 'Mae angen %{count} diwrnod gwaith arnom i drefnu hyn',
  },
  or: 'neu',
  none: 'Nid oes angen yr un o’r rhain arnaf',
  notOffered: 'Nid oes gennym y rhain:',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof HowYouReachUsWords)[] = [
  'legend',
  'hint',
  'ways',
  'hints',
  'languageLabel',
  'somethingElseLabel',
  'takes',
  'or',
  'none',
  'notOffered',
]
