import { type ActingRecord, actingRecordWords, dateWords, timeWords } from '@handrail/support'
import { linesOf } from '../questions/address.js'
import {
  ageGroupOf,
  type Answers,
  type Basket,
  lengthOf,
  lengthsOf,
  type Licence,
  type Now,
  pageOf,
  pounds,
  priceOf,
  type QuestionPath,
  rateOf,
  recordOf,
} from '../questions/index.js'
import type { Language, Words } from '../words/index.js'

/** One line of check answers. What was not asked, or follows from the other answers, has no page to change it on. */
export interface CheckRow {
  question: string
  answer: string
  /** What the link changes. */
  subject: string
  page?: string
}

export interface CheckGroup {
  heading: string
  rows: CheckRow[]
}

/** Every answer about a licence in words, in groups. */
export function licenceGroups({ number, answers }: Licence, now: Now, words: Words, language: Language): CheckGroup[] {
  const { rows, groups, junior, addressNone, price } = words.checkAnswers
  const row = (name: keyof typeof rows, answer: string | undefined, page: QuestionPath | undefined): CheckRow[] =>
    answer === undefined ? [] : [{ ...rows[name], answer, page: page && pageOf(number, page) }]

  const { whoFor, firstName, lastName, dateOfBirth, address, startDate, startTime } = answers
  const { concession, concessionNumber, licenceType, delivery } = answers
  const filledIn = filledInWords(answers, language)
  const length = lengthOf(answers, now)
  const amount = priceOf(answers, now)
  const type = licenceType && words.licenceType.choices[licenceType].label
  const starts =
    startTime === 'after-payment' ? words.startTime.afterPayment : startTime && timeWords(startTime, language)
  const rate = rateOf(answers, now)
  const priceWords = (pence: number): string =>
    rate === 'free' ? price.free : rate === 'lower' ? price.lower(pounds(pence)) : pounds(pence)
  return [
    {
      heading: groups.person,
      rows: [
        ...row('whoFor', whoFor && words.whoFor.choices[whoFor], 'who-for'),
        ...row('name', `${firstName} ${lastName}`, 'name'),
        ...row('dateOfBirth', dateOfBirth && dateWords(dateOfBirth, language), 'date-of-birth'),
        ...row('address', address && (address.noFixedAddress ? addressNone : linesOf(address).join('\n')), 'address'),
      ],
    },
    ...(filledIn
      ? [
          {
            heading: groups.acting,
            rows: [...row('acting', filledIn.by, 'acting'), ...row('agreement', filledIn.permission, 'agreement')],
          },
        ]
      : []),
    {
      heading: groups.licence,
      rows: [
        ...row('licenceType', type && ageGroupOf(answers, now) === 'junior' ? junior(type) : type, 'licence-type'),
        ...row(
          'licenceLength',
          length && words.licenceLength.choices[length],
          lengthsOf(answers, now).length > 1 ? 'licence-length' : undefined,
        ),
        ...row('startDate', startDate && dateWords(startDate, language), 'start-date'),
        ...row('startTime', starts, 'start-time'),
        ...row(
          'concession',
          concession && [words.concession.choices[concession], concessionNumber].filter(Boolean).join('\n'),
          'concession',
        ),
        ...row('delivery', delivery && words.delivery.choices[delivery].label, 'delivery'),
        ...row('price', amount === undefined ? undefined : priceWords(amount), undefined),
      ],
    },
  ]
}

/** Who fills in the form for someone else, and what lets them: the lines of the record, as it would be sent now. */
function filledInWords(
  answers: Answers,
  language: Language,
): { by: string; permission: string | undefined } | undefined {
  const record = recordOf(answers)
  if (!record) return undefined
  const { agreement: _, ...by } = answers
  const { presence: __, ...permission } = record
  const lines = (of: ActingRecord | undefined): string[] => (of ? actingRecordWords(of, language) : [])
  return {
    by: [...lines(recordOf(by)), ...[record.phone, record.email].flatMap((each) => each ?? [])].join('\n'),
    // The first line says who and for whom.
    permission: lines(permission).slice(1).join('\n') || undefined,
  }
}

/** How we contact the person who applies. */
export function contactRow({ contact, contactTo }: Basket['contact'], words: Words): CheckRow[] {
  if (contact === undefined) return []
  const answer = `${words.contact.choices[contact]}\n${contactTo}`
  return [{ ...words.checkAnswers.rows.contact, answer, page: 'contact' }]
}

/** The answer of one page in words, on one line. Nothing if no one answered it. */
export function answerWords(page: string, basket: Basket, now: Now, words: Words, language: Language): string {
  const groups = basket.licences.flatMap((licence) => licenceGroups(licence, now, words, language))
  const rows = [...groups.flatMap((group) => group.rows), ...contactRow(basket.contact, words)]
  return rows.find((row) => row.page === page)?.answer.replaceAll('\n', ', ') ?? ''
}
