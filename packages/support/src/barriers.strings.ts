import type { Need } from './offer.js'
import type { Words } from './words.js'

/** What makes a service hard, as people say it. */
export interface BarrierStrings {
  /** As a person says it of themselves. */
  yourself: Record<Need, string>
  /** As it is said of nobody: in a table, or above a list of ways to get help. */
  anyone: Record<Need, string>
}

/**
 * Short enough for a checkbox on a phone. None of them blames anyone or gives a group of people a name: each says what is
 * missing or in the way, so that the answer can be a way to get help.
 */
export const strings: Words<BarrierStrings> = {
  en: {
    yourself: {
      'access-device': 'I do not have a computer, phone or tablet',
      'access-internet': 'I do not have the internet, or it is too slow',
      'access-cost': 'I cannot pay for the internet or for calls',
      skills: 'I do not know how to do it online',
      confidence: 'I am worried about doing it online on my own',
      'trust-privacy': 'I am not sure that it is safe',
      motivation: 'I do not want to do it online',
      literacy: 'I find it hard to read or write',
      'english-or-welsh': 'I need a language that is not English or Welsh',
      'disability-or-health': 'A disability or a health condition makes it hard',
      'high-stakes': 'I want someone to check it, because a lot depends on it',
      'no-id-or-documents': 'I do not have the documents you ask for',
      'no-fixed-address': 'I do not have a fixed address',
      'time-or-place': 'I cannot do it at the times or in the places there are',
      'something-else': 'Something else',
    },
    anyone: {
      'access-device': 'No computer, phone or tablet',
      'access-internet': 'No internet, or it is too slow',
      'access-cost': 'The cost of the internet or of calls',
      skills: 'Not knowing how to do it online',
      confidence: 'Worry about doing it online alone',
      'trust-privacy': 'Not being sure that it is safe',
      motivation: 'Not wanting to do it online',
      literacy: 'Reading or writing is hard',
      'english-or-welsh': 'A language that is not English or Welsh',
      'disability-or-health': 'A disability or a health condition',
      'high-stakes': 'Wanting someone to check it, because a lot depends on it',
      'no-id-or-documents': 'Not having the documents that are asked for',
      'no-fixed-address': 'No fixed address',
      'time-or-place': 'The times or the places do not suit',
      'something-else': 'Something else',
    },
  },
  cy: {
    yourself: {
      'access-device': 'Nid oes gennyf gyfrifiadur, ffôn na llechen',
      'access-internet': 'Nid oes gennyf y rhyngrwyd, neu mae’n rhy araf',
      'access-cost': 'Ni allaf dalu am y rhyngrwyd nac am alwadau',
      skills: 'Nid wyf yn gwybod sut i’w wneud ar-lein',
      confidence: 'Rwy’n poeni am ei wneud ar-lein ar fy mhen fy hun',
      'trust-privacy': 'Nid wyf yn siŵr ei fod yn ddiogel',
      motivation: 'Nid wyf eisiau ei wneud ar-lein',
      literacy: 'Rwy’n ei chael yn anodd darllen neu ysgrifennu',
      'english-or-welsh': 'Mae arnaf angen iaith heblaw Cymraeg neu Saesneg',
      'disability-or-health': 'Mae anabledd neu gyflwr iechyd yn ei gwneud yn anodd',
      'high-stakes': 'Rwyf eisiau i rywun ei wirio, gan fod llawer yn dibynnu arno',
      'no-id-or-documents': 'Nid oes gennyf y dogfennau rydych yn gofyn amdanynt',
      'no-fixed-address': 'Nid oes gennyf gyfeiriad sefydlog',
      'time-or-place': 'Ni allaf ei wneud ar yr adegau nac yn y lleoedd sydd ar gael',
      'something-else': 'Rhywbeth arall',
    },
    anyone: {
      'access-device': 'Dim cyfrifiadur, ffôn na llechen',
      'access-internet': 'Dim rhyngrwyd, neu mae’n rhy araf',
      'access-cost': 'Cost y rhyngrwyd neu alwadau',
      skills: 'Ddim yn gwybod sut i’w wneud ar-lein',
      confidence: 'Pryder am ei wneud ar-lein heb neb arall',
      'trust-privacy': 'Ddim yn siŵr ei fod yn ddiogel',
      motivation: 'Ddim eisiau ei wneud ar-lein',
      literacy: 'Mae darllen neu ysgrifennu’n anodd',
      'english-or-welsh': 'Iaith heblaw Cymraeg neu Saesneg',
      'disability-or-health': 'Anabledd neu gyflwr iechyd',
      'high-stakes': 'Eisiau i rywun ei wirio, gan fod llawer yn dibynnu arno',
      'no-id-or-documents': 'Heb y dogfennau y gofynnir amdanynt',
      'no-fixed-address': 'Dim cyfeiriad sefydlog',
      'time-or-place': 'Nid yw’r adegau neu’r lleoedd yn addas',
      'something-else': 'Rhywbeth arall',
    },
  },
  draft: ['yourself', 'anyone'],
}
