// Every error message there is, made by the fields themselves: what people did, and what they are told.
import {
  addressAbroad,
  bankDetails,
  choice,
  choices,
  confirm,
  date,
  emailAddress,
  en,
  type ErrorMessages,
  files,
  money,
  nameInParts,
  nationalInsuranceNumber,
  number,
  oneTimeCode,
  orCannotGive,
  postcode,
  problemReport,
  resumeCode,
  text,
  ukAddress,
  vehicleRegistration,
} from '@handrail/forms'
import { cy } from '@handrail/forms/cy'
import { phoneNumber } from '@handrail/forms/phone'
import { needs } from './needs.js'
import { acting } from './acting.js'
import { requestKinds } from './request-messages.js'
import { referenceKind, surveyKind } from './survey-and-reference-messages.js'
import { both, fieldMessages, type Kind, of, serviceMessages } from './told.js'

const name = { thing: both('your full name', 'eich enw llawn'), subject: both('Full name', 'Enw llawn') }
const born = { thing: both('your date of birth', 'eich dyddiad geni'), subject: both('Date of birth', 'Dyddiad geni') }
const start = { thing: both('the start date', 'y dyddiad dechrau') }
const rods = { thing: both('how many rods', 'faint o wialenni'), subject: both('Number of rods', 'Nifer y gwialenni') }
const cost = { thing: both('what it cost', 'beth oedd y gost'), subject: both('Cost', 'Y gost') }
const photo = { thing: both('a photo', 'lun'), subject: both('The photo', 'Y llun') }
const day = (days: string, month: string, year: string): object => ({ day: days, month, year })
const file = (content: string, type = 'image/png'): File => new File([content], 'photo', { type })
const bank = {
  'name-on-the-account': 'Sam Example',
  'sort-code': '30 94 30',
  'account-number': '00733445',
  'roll-number': '',
}

/** Every kind of question, in the order of the guidance. */
export const kinds: readonly Kind[] = [
  fieldMessages('Text', [
    ['Nothing was entered', text(name), ''],
    ['More characters than there is room for', text({ ...name, most: 100 }), 'x'.repeat(101)],
    ['Fewer characters than are needed', text({ ...name, fewest: 2 }), 'x'],
  ]),
  fieldMessages('A name in two fields', [
    ['Nothing was entered', nameInParts(), { 'first-name': '', 'last-name': '' }],
  ]),
  fieldMessages('Radios and select', [
    [
      'Nothing was selected',
      choice({
        values: ['me'],
        missing: both(en.errors.select('who the licence is for'), cy.errors.select('ar gyfer pwy mae’r drwydded')),
      }),
      '',
    ],
    [
      'Neither yes nor no',
      choice({
        values: ['yes'],
        missing: both(en.errors.selectYesIf('you have moved home'), cy.errors.selectYesIf('ydych wedi symud tŷ')),
      }),
      '',
    ],
    [
      'Neither of two',
      choice({
        values: ['a'],
        missing: both(
          en.errors.selectIf('you live alone or with others'),
          cy.errors.selectIf('ydych yn byw ar eich pen eich hun neu gydag eraill'),
        ),
      }),
      '',
    ],
  ]),
  fieldMessages('Checkboxes', [
    [
      'Nothing was selected, and one choice means none',
      choices({
        values: ['a'],
        missing: both(
          en.errors.selectOrNone('which fish you want to catch', 'None of these'),
          cy.errors.selectOrNone('pa bysgod rydych am eu dal', 'Dim un o’r rhain'),
        ),
      }),
      [],
    ],
    [
      'None was selected together with another',
      choices({
        values: ['a', 'none'],
        none: 'none',
        missing: '',
        noneAndOther: both(
          en.errors.selectOnlyNone('which fish you want to catch', 'None of these'),
          cy.errors.selectOnlyNone('pa bysgod rydych am eu dal', 'Dim un o’r rhain'),
        ),
      }),
      ['a', 'none'],
    ],
  ]),
  fieldMessages('Number', [
    ['Nothing was entered', number(rods), ''],
    ['No number', number({ ...rods, example: '3' }), 'three'],
    ['Decimals where there are none', number(rods), '2.5'],
    ['A comma that can mean two things', number({ ...rods, decimals: true }), '1,50'],
    ['Too few', number({ ...rods, least: 1 }), '0'],
    ['Too many', number({ ...rods, most: 3 }), '4'],
    ['Too few or too many', number({ ...rods, least: 1, most: 3 }), '4'],
  ]),
  fieldMessages('Money', [
    ['Nothing was entered', money(cost), ''],
    ['Pence are missing', money({ ...cost, pence: 'required' }), '156'],
    ['Pence where there are none', money({ ...cost, pence: 'none' }), '156.50'],
    ['A comma that can mean two things', money(cost), '1,50'],
    ['Too much', money({ ...cost, most: 50_000 }), '501'],
  ]),
  fieldMessages('Date', [
    ['Nothing was entered', date(born), day('', '', '')],
    ['A part is missing', date(born), day('27', '', '1985')],
    ['Two parts are missing', date(born), day('27', '', '')],
    ['A day that no month has', date(born), day('32', '3', '1985')],
    ['A month that is none', date(born), day('27', '13', '1985')],
    ['A day that the month does not have', date(born), day('29', '2', '2023')],
    ['A year with 2 numbers', date(born), day('27', '3', '85')],
    ['Several parts that make no date', date(born), day('40', '13', '1985')],
    ['Not in the past', date({ ...born, mustBe: 'past' }), day('1', '1', '2999')],
    ['After today', date({ ...born, mustBe: 'today-or-past' }), day('1', '1', '2999')],
    ['Not in the future', date({ ...start, mustBe: 'future' }), day('1', '1', '2020')],
    ['Before today', date({ ...start, mustBe: 'today-or-future' }), day('1', '1', '2020')],
    ['Before the first day', date({ ...start, first: { date: '2026-12-01' } }), day('1', '1', '2026')],
    ['After the last day', date({ ...start, last: { date: '2026-12-22' } }), day('1', '1', '2027')],
    [
      'Outside the first and the last day',
      date({ ...start, first: { date: '2026-11-22' }, last: { date: '2026-12-22' } }),
      day('1', '1', '2027'),
    ],
  ]),
  serviceMessages('Date, beside another answer', [
    ['Not after another date', (errors) => errors.mustBeAfter(...ends(errors))],
    ['Not before another date', (errors) => errors.mustBeBefore(...ends(errors))],
  ]),
  fieldMessages('File', [
    ['Nothing was selected', files(photo), []],
    ['Too many files', files(photo), [file('x'), file('x')]],
    [
      'Another type',
      files({ ...photo, types: ['image/*'], typesInWords: both('JPG or PNG', 'JPG neu PNG') }),
      [file('x', 'text/plain')],
    ],
    ['Too big', files({ ...photo, mostBytes: 2, mostInWords: '2MB' }), [file('too big')]],
    ['Nothing in it', files(photo), [file('')]],
  ]),
  serviceMessages('File, once it was looked into', [
    ['It has a virus', (errors) => errors.fileHasAVirus(of(errors, 'The photo', 'Y llun'))],
    ['It has a password', (errors) => errors.fileHasAPassword(of(errors, 'The photo', 'Y llun'))],
    ['It did not arrive', (errors) => errors.fileWasNotUploaded(of(errors, 'The photo', 'Y llun'))],
    ['It is not the template', (errors) => errors.fileMustUseTheTemplate(of(errors, 'The list', 'Y rhestr'))],
  ]),
  fieldMessages('Email address', [
    ['Nothing was entered', emailAddress(), ''],
    ['No email address', emailAddress(), 'sam at example'],
  ]),
  fieldMessages('Phone number', [
    ['Nothing was entered', phoneNumber(), ''],
    ['No phone number', phoneNumber(), 'call me'],
    ['Too few figures', phoneNumber(), '07700 900'],
  ]),
  fieldMessages('Address in the UK', [
    ['Nothing was entered', ukAddress(), { 'line-1': '', 'line-2': '', town: '', county: '', postcode: '' }],
    ['Half a postcode', postcode(), 'SW1A'],
    [
      'Neither an address nor "no fixed address"',
      ukAddress({ noFixedAddress: true }),
      { 'line-1': '', 'line-2': '', town: '', county: '', postcode: '', 'no-fixed-address': '', where: '' },
    ],
  ]),
  fieldMessages('Address abroad', [
    [
      'No country was entered',
      addressAbroad(),
      {
        'line-1': '1 Example Street',
        'line-2': '',
        'line-3': '',
        town: 'Exampleville',
        'postal-code': '',
        country: '',
      },
    ],
    [
      'No country was selected',
      addressAbroad({ countries: ['FR'] }),
      {
        'line-1': '1 Example Street',
        'line-2': '',
        'line-3': '',
        town: 'Exampleville',
        'postal-code': '',
        country: '',
      },
    ],
  ]),
  fieldMessages('National Insurance number', [
    ['Nothing was entered', nationalInsuranceNumber(), ''],
    ['No National Insurance number', nationalInsuranceNumber(), 'QQ 12 34'],
    ['Letters that no number starts with', nationalInsuranceNumber(), 'FQ 12 34 56 C'],
  ]),
  fieldMessages('Bank details', [
    [
      'Nothing was entered',
      bankDetails(),
      { 'name-on-the-account': '', 'sort-code': '', 'account-number': '', 'roll-number': '' },
    ],
    ['No sort code', bankDetails(), { ...bank, 'sort-code': '30 94' }],
    ['Letters in the account number', bankDetails(), { ...bank, 'account-number': 'my account' }],
    ['An account number of another length', bankDetails(), { ...bank, 'account-number': '123' }],
    ['Other characters in the roll number', bankDetails(), { ...bank, 'roll-number': 'A*B' }],
  ]),
  fieldMessages('Vehicle registration', [
    ['Nothing was entered', vehicleRegistration(), ''],
    ['No registration number', vehicleRegistration(), 'my car'],
  ]),
  fieldMessages('A code that was sent', [
    ['Nothing was entered', oneTimeCode({ numbers: 5 }), ''],
    ['Another length', oneTimeCode({ numbers: 5 }), '482'],
  ]),
  serviceMessages('A code that was sent, once it was looked up', [
    ['Another code', (errors) => errors.codeWrong()],
    ['An old code', (errors) => errors.codeExpired()],
  ]),
  fieldMessages('A code to come back with', [
    ['Nothing was entered', resumeCode(), ''],
    ['Too short', resumeCode(), '4F7K'],
    ['A mistake in it', resumeCode(), '4F7K 9WXM 3H2Y'],
  ]),
  fieldMessages('An answer that people may not be able to give', [
    [
      'Neither an answer nor a reason',
      orCannotGive(date(born), born),
      { answer: day('', '', ''), 'cannot-give': '', reason: '' },
    ],
    [
      'Neither a choice nor a reason',
      orCannotGive(choices({ values: ['british', 'irish'], missing: both('', '') }), {
        thing: both('your nationality', 'eich cenedligrwydd'),
      }),
      { answer: [], 'cannot-give': '', reason: '' },
    ],
    ['No reason', orCannotGive(date(born), born), { answer: day('', '', ''), 'cannot-give': 'yes', reason: '' }],
    ['Both', orCannotGive(date(born), born), { answer: day('27', '3', '1985'), 'cannot-give': 'yes', reason: 'x' }],
  ]),
  ...needs,
  acting,
  ...requestKinds,
  fieldMessages('Declaration', [
    ['Not confirmed', confirm({ what: both('have read the conditions', 'wedi darllen yr amodau') }), []],
  ]),
  fieldMessages('A report of a problem', [
    ['Nothing was entered', problemReport(), { doing: '', 'went-wrong': '', page: '' }],
    ['More than there is room for', problemReport(), { doing: 'x'.repeat(501), 'went-wrong': 'It is empty', page: '' }],
  ]),
  surveyKind,
  referenceKind,
  serviceMessages('Characters that an answer may have', [
    [
      'Characters that may not be in it',
      (errors) => errors.mustNotInclude(of(errors, 'Reference', 'Cyfeirnod'), of(errors, 'spaces', 'bylchau')),
    ],
    [
      'Others than may be in it',
      (errors) =>
        errors.mustOnlyInclude(of(errors, 'Reference', 'Cyfeirnod'), of(errors, 'letters a to z', 'llythrennau a i z')),
    ],
  ]),
]

function ends(errors: ErrorMessages): [subject: string, date: string] {
  return [of(errors, 'The start date', 'Y dyddiad dechrau'), of(errors, '31 March 2026', '31 Mawrth 2026')]
}
