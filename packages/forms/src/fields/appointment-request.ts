import { controlName } from '../errors-on-page.js'
import { type Checking, type Field, isEmpty, type Outcome, wrong } from '../field.js'
import { inLanguage, type Words } from '../language.js'
import { textPosted, textsPosted } from '../posted.js'
import { choice } from './choice.js'
import { emailAddress } from './email.js'
import { freeTimes } from './free-times.js'
import { together } from './in-parts.js'
import { phoneNumber } from './phone.js'
import { text } from './text.js'

/** What people may need at an appointment. */
export type AppointmentNeed = 'step-free' | 'hearing-loop' | 'interpreter' | 'bring-someone' | 'private-room' | 'other'

/** How people can be told when their appointment is. */
export type AppointmentReach = 'phone' | 'text' | 'email' | 'post'

/** A request for an appointment. */
export interface AppointmentAnswers {
  way: 'in-person' | 'video' | 'phone'
  /** The id of the place, when `way` is `in-person`. */
  place?: string
  /** The `value` of each time that suits, soonest first: `2026-11-24T09:00/12:00`. */
  when: readonly string[]
  /** What they need there. Empty when they said nothing. */
  needs: readonly AppointmentNeed[]
  /** The language of the interpreter, as it was written. */
  interpreter?: string
  /** What else they need. */
  other?: string
  /** Ways to tell them that are safe for them. Use no other. */
  reach: readonly AppointmentReach[]
  /** In the form of E.164, with an extension if there is one. */
  phone?: string
  /** A number for text messages, in the form of E.164. */
  text?: string
  email?: string
  /** As it was written, with its lines. */
  address?: string
}

/** A part of a request for an appointment: what its control is called, after the name of the request. */
export type AppointmentRequestPart = keyof AppointmentTyped

/** What was typed in each part. */
export type AppointmentTyped = Readonly<
  Record<'way' | 'place', string> &
    Record<'when' | 'needs', readonly string[]> &
    Record<'interpreter' | 'other', string> & { reach: readonly string[] } & Record<
      'phone' | 'text' | 'email' | 'address',
      string
    >
>

/** What is offered: what `appointmentsOffered` of `@handrail/support` gives. */
export interface AppointmentChoices {
  ways: readonly AppointmentAnswers['way'][]
  places: readonly { id: string }[]
  times: readonly { value: string }[]
  /** The `value` of each time that is free there, by the id of a place, `video` or `phone`. All of them unless set. */
  timesAt: Readonly<Record<string, readonly string[] | undefined>>
}

const needs: readonly AppointmentNeed[] = [
  'step-free',
  'hearing-loop',
  'interpreter',
  'bring-someone',
  'private-room',
  'other',
]
const reaches: readonly AppointmentReach[] = ['phone', 'text', 'email', 'post']
const lists: readonly string[] = ['when', 'needs', 'reach']
const parts: readonly AppointmentRequestPart[] = [
  'way',
  'place',
  'when',
  'needs',
  'interpreter',
  'other',
  'reach',
  'phone',
  'text',
  'email',
  'address',
]

const when = { thing: { en: 'when suits you', cy: 'pryd sy’n gyfleus i chi' } }
const phone = phoneNumber({ keepExtension: true })
const textNumber = phoneNumber({
  thing: { en: 'a phone number for text messages', cy: 'rif ffôn ar gyfer negeseuon testun' },
})
const email = emailAddress()
const address = text({ thing: { en: 'your address', cy: 'eich cyfeiriad' }, most: 500, severalLines: true })
const interpreter = text({
  thing: { en: 'the language you need an interpreter for', cy: 'yr iaith y mae angen dehonglydd arnoch ar ei chyfer' },
  subject: { en: 'Language', cy: 'Yr iaith' },
  most: 100,
})
const other = text({
  thing: { en: 'what else you need', cy: 'beth arall sydd ei angen arnoch' },
  subject: { en: 'What else you need', cy: 'Beth arall sydd ei angen arnoch' },
})

/**
 * A request for an appointment: for `AppointmentRequest`. Only what was revealed is checked, so that what somebody typed under
 * a choice they then left does not count. A time counts if it is free at the place that was chosen.
 *
 * `appointmentRequest((now) => appointmentsOffered(directory, 'meet-an-adviser', now))`
 *
 * @param offered what is offered, or what gives it for the moment of the check
 */
export function appointmentRequest(
  offered: AppointmentChoices | ((now: Date) => AppointmentChoices),
): Field<AppointmentAnswers, AppointmentTyped> & { readonly messagePerPart: true } {
  return {
    parts,
    messagePerPart: true,
    read: (posted, name) =>
      Object.fromEntries(
        parts.map((part) => [part, (lists.includes(part) ? textsPosted : textPosted)(posted, controlName(name, part))]),
      ) as unknown as AppointmentTyped,
    check: (typed, checking) => {
      const there = where(typed, typeof offered === 'function' ? offered(checking.now) : offered, checking)
      return together({ ...there, ...help(typed, checking), ...contact(typed, checking, there.way.value) })
    },
    show: (value) =>
      Object.fromEntries(parts.map((part) => [part, shown(value, part)] as const)) as unknown as AppointmentTyped,
  }
}

type Outcomes = Record<string, Outcome<unknown>>
type Where = Record<'way' | 'place' | 'when', Outcome<unknown>>

/** One way, or one place, is no choice, so then it is not asked. */
function where(typed: AppointmentTyped, offered: AppointmentChoices, checking: Checking): Where {
  const { ways, places, times, timesAt } = offered
  const way =
    only(ways) ?? select(ways, { en: 'how you want to meet', cy: 'sut yr ydych am gwrdd' }, typed.way, checking)
  const ids = places.map(({ id }) => id)
  const place: Outcome<string | undefined> =
    way.value === 'in-person'
      ? (only(ids) ?? select(ids, { en: 'where you want to meet', cy: 'ble yr ydych am gwrdd' }, typed.place, checking))
      : { value: undefined }
  const free = timesAt[place.value ?? way.value ?? ''] ?? times.map(({ value }) => value)
  return { way, place, when: freeTimes(when, free).check(typed.when, checking) }
}

const only = <Value extends string>(values: readonly Value[]): Outcome<Value> | undefined =>
  values.length === 1 ? { value: values[0]! } : undefined

const select = <Value extends string>(
  values: readonly Value[],
  thing: Words,
  typed: string,
  checking: Checking,
): Outcome<Value> =>
  choice({ values, missing: checking.language.errors.select(inLanguage(thing, checking.language)) }).check(
    typed,
    checking,
  )

const nothing: Outcome<undefined> = { value: undefined }

function help(typed: AppointmentTyped, checking: Checking): Outcomes {
  const chosen = needs.filter((need) => typed.needs.includes(need))
  return {
    needs: { value: chosen },
    interpreter: chosen.includes('interpreter') ? interpreter.check(typed.interpreter, checking) : nothing,
    other: chosen.includes('other') ? other.check(typed.other, checking) : nothing,
  }
}

function contact(typed: AppointmentTyped, checking: Checking, way: unknown): Outcomes {
  const { errors } = checking.language
  const chosen = reaches.filter((reach) => typed.reach.includes(reach))
  const isBoth = chosen.includes('phone') && chosen.includes('text')
  // Nobody has to type one number twice: WCAG 3.3.7 Redundant Entry.
  const [toCall, toText] = [
    isBoth && isEmpty(typed.phone) ? typed.text : typed.phone,
    isBoth && isEmpty(typed.text) ? typed.phone : typed.text,
  ]
  const missing = (thing: Words): Outcome<never> => wrong(errors.select(inLanguage(thing, checking.language)))
  return {
    reach:
      chosen.length === 0
        ? missing({ en: 'how we can reach you', cy: 'sut y gallwn gysylltu â chi' })
        : way === 'phone' && !chosen.includes('phone') && !chosen.includes('text')
          ? missing({
              en: 'phone or text message, so that we have a number to call',
              cy: 'ffôn neu neges destun, er mwyn i ni gael rhif i’w ffonio',
            })
          : { value: chosen },
    phone: chosen.includes('phone') ? phone.check(toCall, checking) : nothing,
    text: chosen.includes('text') ? textNumber.check(toText, checking) : nothing,
    email: chosen.includes('email') ? email.check(typed.email, checking) : nothing,
    address: chosen.includes('post') ? address.check(typed.address, checking) : nothing,
  }
}

function shown(value: AppointmentAnswers, part: AppointmentRequestPart): string | readonly string[] {
  if (part === 'phone' && value.phone !== undefined) return phone.show(value.phone)
  if (part === 'text' && value.text !== undefined) return textNumber.show(value.text)
  return value[part] ?? ''
}
