import type { Day } from './directory.js'
import type { Words } from './words.js'

/** A moment to come, already in words. `soon` is within the next 6 days, when the name of the day is enough. */
export interface Moment {
  when: 'today' | 'tomorrow' | 'soon' | 'later'
  day: Day
  date: string
  time: string
}

export interface HoursWords {
  /** At the start of a line. */
  days: Record<Day, string>
  months: readonly string[]
  midday: string
  midnight: string
  everyDay: string
  dayRange: (first: Day, last: Day) => string
  twoDays: (first: Day, second: Day) => string
  timeRange: (opens: string, closes: string) => string
  overnightRange: (opens: string, closes: string) => string
  wholeDay: string
  and: (before: string, last: string) => string
  /** Also between two dates. */
  dateRange: (first: string, last: string) => string
  alwaysOpen: string
  closedOnBankHolidays: string
  openOnBankHolidays: string
  bankHolidayHours: (times: string) => string
  exceptionClosed: (dates: string, reason: string) => string
  exceptionHours: (dates: string, times: string, reason: string) => string
  openNow: string
  openNowAlways: string
  openUntil: (until: Moment) => string
  closedNow: string
  closedForBankHoliday: (name: string) => string
  closedBecause: (reason: string) => string
  opensAt: (opens: Moment) => string
  opensAtMidnight: (opens: Moment) => string
  bankHolidaysUnknown: string
}

const days: Record<Day, string> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
}

const dyddiau: Record<Day, string> = {
  monday: 'Llun',
  tuesday: 'Mawrth',
  wednesday: 'Mercher',
  thursday: 'Iau',
  friday: 'Gwener',
  saturday: 'Sadwrn',
  sunday: 'Sul',
}

export const strings: Words<HoursWords> = {
  en: {
    days,
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    midday: 'midday',
    midnight: 'midnight',
    everyDay: 'Every day',
    dayRange: (first, last) => `${days[first]} to ${days[last]}`,
    twoDays: (first, second) => `${days[first]} and ${days[second]}`,
    timeRange: (opens, closes) => `${opens} to ${closes}`,
    overnightRange: (opens, closes) => `${opens} to ${closes} the next day`,
    wholeDay: '24 hours',
    and: (before, last) => `${before} and ${last}`,
    dateRange: (first, last) => `${first} to ${last}`,
    alwaysOpen: '24-hour service',
    closedOnBankHolidays: 'Closed on bank holidays',
    openOnBankHolidays: 'Open as usual on bank holidays',
    bankHolidayHours: (times) => `Bank holidays, ${times}`,
    exceptionClosed: (dates, reason) => `${dates}: closed (${reason})`,
    exceptionHours: (dates, times, reason) => `${dates}: ${times} (${reason})`,
    openNow: 'Open now',
    openNowAlways: 'Open now, 24 hours a day',
    openUntil: ({ when, day, date, time }) => {
      if (when === 'today') return `Open now, until ${time}`
      if (when === 'tomorrow') return `Open now, until ${time} tomorrow`
      return `Open now, until ${time} on ${when === 'soon' ? days[day] : `${days[day]} ${date}`}`
    },
    closedNow: 'Closed now',
    closedForBankHoliday: (name) =>
      name.endsWith('bank holiday') ? `Closed today for the ${name}` : `Closed today for the bank holiday, ${name}`,
    closedBecause: (reason) => `Closed today: ${reason}`,
    opensAt: ({ when, day, date, time }) => {
      if (when === 'today') return `Opens today at ${time}`
      if (when === 'tomorrow') return `Opens tomorrow at ${time}`
      return `Opens ${when === 'soon' ? days[day] : `${days[day]} ${date}`} at ${time}`
    },
    opensAtMidnight: ({ when, day, date }) => {
      if (when === 'today' || when === 'tomorrow') return 'Opens at midnight tonight'
      return `Opens at the start of ${when === 'soon' ? days[day] : `${days[day]} ${date}`}`
    },
    bankHolidaysUnknown: 'These hours may be different on a bank holiday',
  },
  cy: {
    days: {
      monday: 'Dydd Llun',
      tuesday: 'Dydd Mawrth',
      wednesday: 'Dydd Mercher',
      thursday: 'Dydd Iau',
      friday: 'Dydd Gwener',
      saturday: 'Dydd Sadwrn',
      sunday: 'Dydd Sul',
    },
    months: [
      'Ionawr',
      'Chwefror',
      'Mawrth',
      'Ebrill',
      'Mai',
      'Mehefin',
      'Gorffennaf',
      'Awst',
      'Medi',
      'Hydref',
      'Tachwedd',
      'Rhagfyr',
    ],
    midday: 'hanner dydd',
    midnight: 'hanner nos',
    everyDay: 'Bob dydd',
    // "Dydd Llun i ddydd Gwener, 9am i 4pm" is published: the second "dydd" takes a soft mutation after "i".
    dayRange: (first, last) => `Dydd ${dyddiau[first]} i ddydd ${dyddiau[last]}`,
    twoDays: (first, second) => `Dydd ${dyddiau[first]} a dydd ${dyddiau[second]}`,
    timeRange: (opens, closes) => `${opens} i ${closes}`,
    overnightRange: (opens, closes) => `${opens} tan ${closes} drannoeth`,
    wholeDay: '24 awr',
    // "ac" comes before a vowel sound: un, wyth, un ar ddeg.
    and: (before, last) => `${before} ${/^(1|8|11)(:|am|pm)/.test(last) ? 'ac' : 'a'} ${last}`,
    dateRange: (first, last) => `${first} i ${last}`,
    alwaysOpen: 'Gwasanaeth 24 awr',
    closedOnBankHolidays: 'Ar gau ar wyliau banc',
    openOnBankHolidays: 'Ar agor fel arfer ar wyliau banc',
    bankHolidayHours: (times) => `Gwyliau banc, ${times}`,
    exceptionClosed: (dates, reason) => `${dates}: ar gau (${reason})`,
    exceptionHours: (dates, times, reason) => `${dates}: ${times} (${reason})`,
    openNow: 'Ar agor nawr',
    openNowAlways: 'Ar agor nawr, 24 awr y dydd',
    openUntil: ({ when, day, date, time }) => {
      if (when === 'today') return `Ar agor nawr, tan ${time}`
      if (when === 'tomorrow') return `Ar agor nawr, tan ${time} yfory`
      return `Ar agor nawr, tan ${time} ddydd ${when === 'soon' ? dyddiau[day] : `${dyddiau[day]} ${date}`}`
    },
    closedNow: 'Ar gau nawr',
    closedForBankHoliday: (name) => `Ar gau heddiw oherwydd gŵyl banc (${name})`,
    closedBecause: (reason) => `Ar gau heddiw: ${reason}`,
    opensAt: ({ when, day, date, time }) => {
      if (when === 'today') return `Yn agor heddiw am ${time}`
      if (when === 'tomorrow') return `Yn agor yfory am ${time}`
      return `Yn agor ddydd ${when === 'soon' ? dyddiau[day] : `${dyddiau[day]} ${date}`} am ${time}`
    },
    opensAtMidnight: ({ when, day, date }) => {
      if (when === 'today' || when === 'tomorrow') return 'Yn agor am hanner nos heno'
      return `Yn agor ar ddechrau dydd ${when === 'soon' ? dyddiau[day] : `${dyddiau[day]} ${date}`}`
    },
    bankHolidaysUnknown: 'Gall yr oriau hyn fod yn wahanol ar ŵyl banc',
  },
  draft: [
    'everyDay',
    'twoDays',
    'overnightRange',
    'wholeDay',
    'and',
    'dateRange',
    'alwaysOpen',
    'closedOnBankHolidays',
    'openOnBankHolidays',
    'bankHolidayHours',
    'exceptionClosed',
    'exceptionHours',
    'openNow',
    'openNowAlways',
    'openUntil',
    'closedNow',
    'closedForBankHoliday',
    'closedBecause',
    'opensAt',
    'opensAtMidnight',
    'bankHolidaysUnknown',
  ],
}
