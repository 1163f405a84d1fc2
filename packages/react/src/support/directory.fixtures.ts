import { type Hours, parseDirectory, type SupportDirectory } from '@handrail/support'
import { offers, places } from './offers.fixtures.js'

// A service that does not exist, for stories and tests. Its numbers are Ofcom's for drama: nobody has them. The Welsh is a
// draft that needs a translator's check.
const everyWeekday = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']

/** Every fact about getting help with a market stall permit, once. */
export const directory: SupportDirectory = parseDirectory({
  service: {
    id: 'market-stall-permit',
    name: { en: 'Apply for a market stall permit', cy: 'Gwneud cais am drwydded stondin farchnad' },
  },
  languages: ['en', 'cy'],
  nations: ['england', 'wales', 'scotland'],
  hours: [
    {
      id: 'helpline',
      division: 'england-and-wales',
      weekly: [{ days: everyWeekday, spans: [{ opens: '09:00', closes: '17:00' }] }],
      bankHolidays: 'closed',
      exceptions: [
        { from: '2026-11-25', closed: true, reason: { en: 'staff training', cy: 'hyfforddiant staff' } },
        {
          from: '2026-12-24',
          spans: [{ opens: '09:00', closes: '12:00' }],
          reason: { en: 'Christmas Eve', cy: 'Noswyl Nadolig' },
        },
      ],
    },
    {
      id: 'office',
      division: 'england-and-wales',
      weekly: [
        {
          days: ['monday', 'tuesday', 'wednesday', 'thursday'],
          spans: [
            { opens: '09:30', closes: '12:00' },
            { opens: '13:00', closes: '16:30' },
          ],
        },
        { days: ['saturday'], spans: [{ opens: '10:00', closes: '12:00' }] },
      ],
      bankHolidays: { spans: [{ opens: '10:00', closes: '12:00' }] },
      exceptions: [{ from: '2026-12-29', to: '2026-12-31', closed: true, reason: { en: 'repairs', cy: 'atgyweirio' } }],
    },
    {
      id: 'scotland',
      division: 'scotland',
      weekly: [{ days: everyWeekday, spans: [{ opens: '10:00', closes: '16:00' }] }],
      bankHolidays: 'closed',
    },
    {
      id: 'night-market',
      division: 'england-and-wales',
      weekly: [{ days: ['friday', 'saturday'], spans: [{ opens: '18:00', closes: '02:00', overnight: true }] }],
      bankHolidays: 'open',
    },
    { id: 'every-hour', division: 'england-and-wales', alwaysOpen: true },
  ],
  channels: [
    {
      id: 'helpline',
      kind: 'phone',
      availability: 'available',
      telephone: '+441632960001',
      hours: 'helpline',
      languages: ['en', 'cy', 'pl', 'ur', 'so'],
      interpreter: 'on-request',
      description: {
        en: 'An adviser can fill in the form with you.',
        cy: 'Gall cynghorydd lenwi’r ffurflen gyda chi.',
      },
    },
    { id: 'relay', kind: 'relay', availability: 'available', relayOf: 'helpline' },
    {
      id: 'sign-language',
      kind: 'bsl-video-relay',
      availability: 'available',
      url: 'https://bsl.example.com/market-stalls',
      hours: 'helpline',
      languages: ['bfi'],
    },
    {
      id: 'scotland',
      kind: 'phone',
      availability: 'available',
      name: { en: 'Phone line for Scotland', cy: 'Llinell ffôn yr Alban' },
      telephone: '+441632960002',
      hours: 'scotland',
      languages: ['en'],
      nations: ['scotland'],
    },
    {
      id: 'night-market',
      kind: 'phone',
      availability: 'available',
      name: { en: 'Night market line', cy: 'Llinell y farchnad nos' },
      telephone: '+448081570001',
      hours: 'night-market',
    },
    {
      id: 'webchat',
      kind: 'webchat',
      availability: 'not-offered',
      because: {
        en: 'Our advisers are on the phone.',
        cy: 'Mae ein cynghorwyr ar y ffôn.',
      },
    },
    {
      id: 'call-back',
      kind: 'callback',
      availability: 'suspended',
      url: '/get-support/call-back',
      because: {
        en: 'We can call you back again from 1 December 2026.',
        cy: 'Gallwn eich ffonio yn ôl eto o 1 Rhagfyr 2026.',
      },
    },
    {
      id: 'email',
      kind: 'email',
      availability: 'available',
      email: 'market.stalls@example.com',
      responseTime: { amount: 2, unit: 'working-day' },
    },
    {
      id: 'office',
      kind: 'in-person',
      availability: 'available',
      address: ['Example Town Library', '1 Example Street', 'Example Town', 'EX1 1EX'],
      hours: 'office',
      description: {
        en: 'You do not need to make an appointment. You can use our computers.',
        cy: 'Nid oes angen apwyntiad arnoch. Gallwch ddefnyddio ein cyfrifiaduron.',
      },
    },
    {
      id: 'social',
      kind: 'social',
      availability: 'available',
      url: 'https://social.example.com/market-stalls',
    },
    {
      id: 'post',
      kind: 'post',
      availability: 'available',
      address: ['Market Stall Permits', 'PO Box 1', 'Example Town', 'EX1 1EX'],
      responseTime: { amount: 10, unit: 'working-day' },
    },
    {
      id: 'paper-form',
      kind: 'paper-form',
      availability: 'available',
      telephone: '+441632960003',
      url: 'https://forms.example.com/market-stall-permit',
    },
  ],
  questionHelp: {
    text: { en: 'We can fill in this form with you.', cy: 'Gallwn lenwi’r ffurflen hon gyda chi.' },
    channels: ['helpline', 'relay'],
  },
  offers,
  places,
  reviewed: '2026-11-02',
  reviewBy: '2027-05-02',
})

/** The same service with a line for people who cannot wait. */
export const directoryWithUrgentLine: SupportDirectory = parseDirectory({
  ...directory,
  channels: [
    {
      id: 'emergencies',
      kind: 'phone',
      availability: 'available',
      urgent: true,
      name: { en: 'A stall that is not safe', cy: 'Stondin nad yw’n ddiogel' },
      telephone: '+448081570002',
      hours: 'every-hour',
    },
    ...directory.channels,
  ],
})

/** The opening hours with an id. */
export function hoursOf(id: string): Hours {
  const hours = directory.hours?.find((each) => each.id === id)
  if (!hours) throw new Error(`There are no hours "${id}" in the directory of the stories.`)
  return hours
}

// Moments to show. London time is UTC in winter.
export const mondayAt10 = '2026-11-23T10:00:00Z'
export const mondayJustBefore5 = '2026-11-23T16:50:00Z'
export const mondayAt8pm = '2026-11-23T20:00:00Z'
export const closedForTraining = '2026-11-25T10:00:00Z'
export const saturdayAt11 = '2026-11-28T11:00:00Z'
export const saturdayAt11pm = '2026-11-28T23:00:00Z'
export const christmasEveAt10 = '2026-12-24T10:00:00Z'
export const christmasDayAt10 = '2026-12-25T10:00:00Z'
