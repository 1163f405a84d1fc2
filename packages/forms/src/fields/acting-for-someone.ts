import {
  type ActingAnswers,
  type ActingPart,
  actingParts,
  type ActingQuestion,
  actingQuestions,
  type ActingRole,
  actingRoles,
  actsByConsent,
  authoritiesFor,
  mustShowAuthority,
} from '../acting.js'
import { controlName } from '../errors-on-page.js'
import { type Checking, type Field, isEmpty, type Problem, wrong } from '../field.js'
import { keyOf } from '../part-names.js'
import { textPosted } from '../posted.js'
import { plainFigures, tidyLine } from '../tidy.js'
import { choice } from './choice.js'
import { emailAddress } from './email.js'
import type { FieldInParts } from './in-parts.js'
import { text } from './text.js'

/** What `actingForSomeone` asks. Give `ActingForSomeone` the same. */
export interface ActingForSomeoneOptions {
  /** The questions of this page. All of them unless set. */
  asks?: readonly ActingQuestion[]
  /** What the person who fills in the form is to the other, if a page before asked it. */
  actingAs?: ActingRole
  /** The name of the person it is about, for error messages in the words of the labels. "The person" unless set. */
  person?: string
  /**
   * How a phone number is checked. Any number of 7 to 15 figures is taken unless set. `phoneNumber()` of
   * `@handrail/forms/phone` knows the numbers of every country, and is bigger for it.
   */
  phone?: Field<string, string>
}

/**
 * Who fills in a form for whom, kept apart: in which role, how to reach them, what shows that they may, whether the person
 * agrees, how they did, and whether they are there. All on one page, or one question on each: then merge the answers.
 *
 * Only what applies is checked: nothing more once the form is for oneself, and no proof from a friend whose help was agreed
 * to. What stands in a box that does not apply is forgiven, and not in the value.
 *
 * Parts are called `${name}-${part}`, such as `acting-helper-name`.
 */
export function actingForSomeone({
  asks = actingQuestions,
  actingAs: known,
  person,
  phone = anyPhone,
}: ActingForSomeoneOptions = {}): FieldInParts<ActingAnswers, ActingPart> {
  const parts = actingQuestions.flatMap((question) => (asks.includes(question) ? actingParts[question] : []))
  const ofEach = (make: (part: ActingPart) => string): Readonly<Record<ActingPart, string>> =>
    Object.fromEntries(parts.map((part) => [part, make(part)])) as Record<ActingPart, string>

  return {
    parts,
    messagePerPart: true,
    read: (posted, name) => ofEach((part) => textPosted(posted, controlName(name, part))),
    check: (typed, checking) => {
      const value: { -readonly [Key in keyof ActingAnswers]: unknown } = {}
      const problems: Problem[] = []
      const say = messages(checking, person, known)
      const check = <Value extends string>(part: ActingPart, field: Field<Value, string>): Value | undefined => {
        const outcome = field.check(typed[part] ?? '', checking)
        for (const { message } of outcome.problems ?? []) problems.push({ message, parts: [part] })
        if (outcome.value !== undefined) value[keyOf(part) as keyof ActingAnswers] = outcome.value
        return outcome.value
      }
      const oneOf = <const Value extends string>(part: ActingPart, values: readonly Value[], missing: string) =>
        check(part, choice({ values, missing }))
      const done = () => {
        const [first, ...others] = problems
        return first ? { problems: [first, ...others] as const } : { value: value as ActingAnswers }
      }

      if (asks.includes('who') && oneOf('who', ['myself', 'someone-else'], say.who) !== 'someone-else') return done()

      const role = asks.includes('role') ? oneOf('role', actingRoles, say.role) : known

      if (asks.includes('helper')) {
        check('helper-name', text({ ...say.name, most: 200 }))
        if (!isEmpty(typed.organisation)) check('organisation', text({ ...say.organisation, most: 200 }))
        if (isEmpty(typed.phone) && isEmpty(typed.email)) problems.push({ message: say.reach, parts: ['phone'] })
        if (!isEmpty(typed.phone)) check('phone', phone)
        if (!isEmpty(typed.email)) check('email', emailAddress())
      }

      const isNeeded = role === undefined || mustShowAuthority(role)
      if (asks.includes('authority') && (isNeeded || !isEmpty(typed.authority))) {
        const authority = oneOf('authority', authoritiesFor(role), say.authority)
        if (authority === 'something-else') check('authority-other', text({ ...say.other, most: 200 }))
      }

      let agreement: string | undefined = 'agrees'
      if (asks.includes('agreement')) {
        agreement = oneOf('agreement', ['agrees', 'cannot-agree', 'no'], say.agreement)
        if (agreement === 'cannot-agree') check('agreement-why', text({ ...say.why, most: 500, severalLines: true }))
      }

      if (asks.includes('consent') && agreement === 'agrees' && (role === undefined || actsByConsent(role)))
        oneOf('consent', ['in-person', 'by-phone', 'in-writing'], say.consent)

      if (asks.includes('presence')) oneOf('presence', ['with-me', 'on-the-phone', 'not-there'], say.presence)
      return done()
    },
    show: (value) => ofEach((part) => value[keyOf(part) as keyof ActingAnswers] ?? ''),
  }
}

/** As a phone number is written: nobody who helps is sent away because of a number that we do not know. */
const anyPhone: Field<string, string> = {
  read: textPosted,
  check: (typed, { language }) => {
    const value = plainFigures(tidyLine(typed))
    const figures = value.replaceAll(/\D/g, '').length
    const isNumber = /^[\d\s()+./\u2010-\u2015-]+$/.test(value) && figures >= 7 && figures <= 15
    return isNumber ? { value } : wrong(language.errors.phoneFormat())
  },
  show: (value) => value,
}

/**
 * What is said when something is missing, in the words of the labels of `ActingForSomeone`. The Welsh is a draft: ask a
 * translator to check it.
 */
function messages({ language }: Checking, person: string | undefined, role: ActingRole | undefined) {
  const { errors, tag } = language
  const isWelsh = tag === 'cy'
  const say = (en: string, cy: string): string => (isWelsh ? cy : en)
  const name = person?.trim() || say('the person', 'y person')
  const wasAppointed = role !== undefined && !actsByConsent(role)
  return {
    who: errors.selectIf(
      say('this is for you or for someone else', 'yw hyn ar eich cyfer chi neu ar gyfer rhywun arall'),
    ),
    role: errors.select(say('your role', 'eich rôl')),
    name: { thing: say('your full name', 'eich enw llawn'), subject: say('Your full name', 'Eich enw llawn') },
    organisation: {
      thing: say('your organisation', 'eich sefydliad'),
      subject: say('Your organisation', 'Eich sefydliad'),
    },
    reach: errors.enter(say('your phone number or your email address', 'eich rhif ffôn neu eich cyfeiriad e-bost')),
    authority: errors.select(
      say(`what shows that you can act for ${name}`, `beth sy’n dangos y gallwch weithredu ar ran ${name}`),
    ),
    other: {
      thing: say('what shows it', 'beth sy’n ei ddangos'),
      subject: say('What shows it', 'Yr hyn sy’n ei ddangos'),
    },
    agreement: errors.selectIf(
      wasAppointed
        ? say(`${name} knows that you are doing this`, `yw ${name} yn gwybod eich bod yn gwneud hyn`)
        : say(`${name} knows about this and agrees`, `yw ${name} yn gwybod am hyn ac yn cytuno`),
    ),
    why: wasAppointed
      ? {
          thing: say(`why ${name} cannot understand this`, `pam na all ${name} ddeall hyn`),
          subject: say('Reason', 'Rheswm'),
        }
      : { thing: say(`why ${name} cannot agree`, `pam na all ${name} gytuno`), subject: say('Reason', 'Rheswm') },
    consent: errors.select(say(`how ${name} agreed`, `sut y cytunodd ${name}`)),
    presence: errors.selectIf(say(`${name} is with you now`, `yw ${name} gyda chi nawr`)),
  }
}
