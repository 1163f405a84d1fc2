import type {
  Channel,
  Day,
  Division,
  Hours,
  HoursException,
  Localised,
  Span,
  SupportDirectory,
  WeeklyHours,
} from './directory.js'
import type { Field, Fields, RecordField } from './shape.js'

const divisions: Record<Division, string> = {
  'england-and-wales': 'Bank holidays in England and Wales',
  scotland: 'Bank holidays in Scotland, such as 2 January and St Andrew’s Day',
  'northern-ireland': 'Bank holidays in Northern Ireland, such as St Patrick’s Day and 12 July',
}

const days: Record<Day, string> = {
  monday: 'Every Monday',
  tuesday: 'Every Tuesday',
  wednesday: 'Every Wednesday',
  thursday: 'Every Thursday',
  friday: 'Every Friday',
  saturday: 'Every Saturday',
  sunday: 'Every Sunday',
}

/** When the facts were checked: needed for the file as a whole. */
export const reviewDates: Fields<Pick<SupportDirectory, 'reviewed' | 'reviewBy'>> = {
  reviewed: {
    is: 'text',
    format: 'date',
    description: 'The day someone last checked these facts. Year, month, day.',
    examples: ['2026-11-02'],
  },
  reviewBy: {
    is: 'text',
    format: 'date',
    description: 'The day by which someone must check these facts again. Year, month, day.',
    examples: ['2027-05-02'],
  },
}

/** When and how the facts in one record were checked, if that is not as for the whole file. */
export const reviewedFields: Fields<Pick<Channel, 'reviewed' | 'reviewBy' | 'source'>> = {
  reviewed: { ...reviewDates.reviewed, optional: true },
  reviewBy: { ...reviewDates.reviewBy, optional: true },
  source: {
    is: 'text',
    format: 'words',
    description:
      'Where these facts came from, for the next person who checks them. People using the service do not see it.',
    examples: ['Confirmed by the contact centre manager'],
    optional: true,
  },
}

const span: Fields<Span> = {
  opens: {
    is: 'text',
    format: 'opening-time',
    description: 'When it opens, on the 24-hour clock. Midnight at the start of the day is 00:00.',
    examples: ['09:00', '08:30'],
  },
  closes: {
    is: 'text',
    format: 'closing-time',
    description: 'When it closes, on the 24-hour clock. Midnight at the end of the day is 24:00.',
    examples: ['17:00', '16:30'],
  },
  overnight: {
    is: 'true',
    description: 'Add this, as true, when it closes on the next day. For example, open at 18:00 and closed at 02:00.',
    examples: [true],
    optional: true,
  },
}

const spanRecord: RecordField<Span> = {
  is: 'record',
  description: 'A time when it is open, without a break.',
  examples: [{ opens: '09:00', closes: '17:00' }],
  fields: span,
}

const spans: Field<Span[]> = {
  is: 'list',
  least: 1,
  of: spanRecord,
  description: 'The times it is open. If it shuts for lunch, add a second time.',
  examples: [
    [{ opens: '09:00', closes: '17:00' }],
    [
      { opens: '09:00', closes: '12:00' },
      { opens: '14:00', closes: '16:30' },
    ],
  ],
}

const weekly: Fields<WeeklyHours> = {
  days: {
    is: 'list',
    least: 1,
    of: { is: 'choice', description: 'A day of the week.', examples: ['monday'], choices: days },
    description: 'The days that have these times. Leave out days when it is closed.',
    examples: [['monday', 'tuesday', 'wednesday', 'thursday', 'friday']],
  },
  spans,
}

const reason: Field<Localised> = {
  is: 'localised',
  description: 'Why the hours are different, in a few words. People see this.',
  examples: [{ en: 'Christmas Eve', cy: 'Noswyl Nadolig' }],
}

const exception: Fields<HoursException> = {
  from: {
    is: 'text',
    format: 'date',
    description: 'The first day with different hours. Year, month, day.',
    examples: ['2026-12-24'],
  },
  to: {
    is: 'text',
    format: 'date',
    description: 'The last day with different hours. Leave it out for a single day.',
    examples: ['2026-12-26'],
    optional: true,
  },
  closed: {
    is: 'true',
    description: 'Add this, as true, when it is closed all day. If it is open for some of the day, use spans.',
    examples: [true],
    optional: true,
  },
  spans: { ...spans, optional: true },
  reason,
}

export const hours: Fields<Hours> = {
  id: {
    is: 'text',
    format: 'id',
    description: 'A short name for these hours, so that channels can use them. Small letters, numbers and hyphens.',
    examples: ['helpline-hours'],
  },
  division: {
    is: 'choice',
    description: 'Whose bank holidays apply. Use the place where the people who answer work.',
    examples: ['england-and-wales'],
    choices: divisions,
  },
  weekly: {
    is: 'list',
    least: 1,
    of: { is: 'record', description: 'Days that have the same times.', fields: weekly },
    description: 'The usual week. All times are United Kingdom time, in summer and winter.',
    examples: [[{ days: ['monday', 'tuesday'], spans: [{ opens: '09:00', closes: '17:00' }] }]],
    optional: true,
  },
  bankHolidays: {
    is: 'either',
    description:
      'What happens on a bank holiday. When Christmas Day is at a weekend, the bank holiday is on a weekday. If you are closed on the day itself too, add an exception.',
    examples: ['closed', 'open', { spans: [{ opens: '10:00', closes: '14:00' }] }],
    choices: { closed: 'Closed on every bank holiday', open: 'The same hours as any other day' },
    record: { is: 'record', description: 'Bank holidays have their own times.', fields: { spans } },
    optional: true,
  },
  exceptions: {
    is: 'list',
    least: 0,
    of: { is: 'record', description: 'Days when the hours are different.', fields: exception },
    description: 'Days when the hours are different. They come before bank holidays and the usual week.',
    examples: [[{ from: '2026-12-24', spans: [{ opens: '09:00', closes: '12:00' }], reason: { en: 'Christmas Eve' } }]],
    optional: true,
  },
  alwaysOpen: {
    is: 'true',
    description: 'Add this, as true, for a 24-hour service. Then leave out weekly and bankHolidays.',
    examples: [true],
    optional: true,
  },
  note: {
    is: 'localised',
    description: 'What the times cannot say, in one short sentence. It is printed under them.',
    examples: [{ en: 'We are busiest on Monday mornings.' }],
    optional: true,
  },
}
