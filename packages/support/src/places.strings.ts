import type { Facility, PlaceKind } from './place.js'
import type { Words } from './words.js'

export interface PlaceWords {
  kinds: Record<PlaceKind, string>
  /** As a thing that is there: `a computer you can use`. */
  facilities: Record<Facility, string>
  appointment: Record<'needed' | 'drop-in' | 'both', string>
  lessThanAMile: string
  aMile: string
  miles: (count: number) => string
}

export const strings: Words<PlaceWords> = {
  en: {
    kinds: {
      library: 'Library',
      'post-office': 'Post Office',
      'advice-centre': 'Advice centre',
      'online-centre': 'Online centre',
      jobcentre: 'Jobcentre',
      'community-centre': 'Community centre',
      'law-centre': 'Law centre',
      'council-office': 'Council office',
      'health-centre': 'Health centre',
      court: 'Court',
      other: 'Other place',
    },
    facilities: {
      computer: 'a computer you can use',
      'wi-fi': 'free wi-fi',
      printer: 'a printer',
      scanner: 'a scanner',
      'step-free': 'a way in without steps',
      'accessible-toilet': 'an accessible toilet',
      'hearing-loop': 'a hearing loop',
      'private-room': 'a private room to talk in',
      'quiet-space': 'a quiet place to wait',
      parking: 'parking',
    },
    appointment: {
      needed: 'You need an appointment',
      'drop-in': 'You do not need an appointment',
      both: 'You can make an appointment, or come without one',
    },
    lessThanAMile: 'Less than 1 mile away in a straight line',
    aMile: 'About 1 mile away in a straight line',
    miles: (count) => `About ${count} miles away in a straight line`,
  },
  cy: {
    kinds: {
      library: 'Llyfrgell',
      'post-office': 'Swyddfa’r Post',
      'advice-centre': 'Canolfan gyngor',
      'online-centre': 'Canolfan ar-lein',
      jobcentre: 'Canolfan Byd Gwaith',
      'community-centre': 'Canolfan gymunedol',
      'law-centre': 'Canolfan y gyfraith',
      'council-office': 'Swyddfa’r cyngor',
      'health-centre': 'Canolfan iechyd',
      court: 'Llys',
      other: 'Lle arall',
    },
    facilities: {
      computer: 'cyfrifiadur y gallwch ei ddefnyddio',
      'wi-fi': 'wi-fi am ddim',
      printer: 'argraffydd',
      scanner: 'sganiwr',
      'step-free': 'ffordd i mewn heb risiau',
      'accessible-toilet': 'toiled hygyrch',
      'hearing-loop': 'dolen glyw',
      'private-room': 'ystafell breifat i siarad ynddi',
      'quiet-space': 'lle tawel i aros',
      parking: 'lle parcio',
    },
    appointment: {
      needed: 'Mae angen apwyntiad arnoch',
      'drop-in': 'Nid oes angen apwyntiad arnoch',
      both: 'Gallwch wneud apwyntiad, neu ddod heb un',
    },
    lessThanAMile: 'Llai nag 1 filltir i ffwrdd mewn llinell syth',
    aMile: 'Tua 1 filltir i ffwrdd mewn llinell syth',
    // The number takes the singular noun, as in the Welsh of "2 filltir".
    miles: (count) => `Tua ${count} ${count === 2 ? 'filltir' : 'milltir'} i ffwrdd mewn llinell syth`,
  },
  draft: ['kinds', 'facilities', 'appointment', 'lessThanAMile', 'aMile', 'miles'],
}
