import { controlName } from '../errors-on-page.js'
import type { Checking, Field, Outcome } from '../field.js'
import { inLanguage } from '../language.js'
import { textPosted, textsPosted } from '../posted.js'
import { choice } from './choice.js'
import { freeTimes } from './free-times.js'
import { together } from './in-parts.js'
import { optional } from './optional.js'
import { phoneNumber } from './phone.js'
import { text } from './text.js'

/** A request to be called. */
export interface CallBackAnswers {
  /** In the form of E.164, with an extension if there is one: `+441632960001;ext=12`. */
  phone: string
  /** The `value` of each time that suits, soonest first: `2026-11-24T09:00/12:00`. */
  when: readonly string[]
  /** Who to ask for. Ask for nobody else, and say to nobody else why you call. */
  askFor: string
  /** Whether it is safe to leave a message. With `no`, leave none, and send no text message. */
  message: 'yes' | 'no'
  /** A language by its tag, `relay` for Relay UK, or `interpreter` for another language. Left out if nothing is offered. */
  talk?: string
  /** The language, as it was written, when `talk` is `interpreter`. */
  language?: string
  /** A reference, if they have one. */
  reference?: string
}

/** A part of a request to be called: what its control is called, after the name of the request. */
export type CallBackRequestPart = 'phone' | 'when' | 'ask-for' | 'message' | 'talk' | 'language' | 'reference'

/** What was typed in each part. */
export type CallBackTyped = Readonly<Record<Exclude<CallBackRequestPart, 'when'>, string>> & {
  readonly when: readonly string[]
}

/** What is offered: what `callBackOffered` of `@handrail/support` gives. */
export interface CallBackChoices {
  times: readonly { value: string }[]
  ways: readonly string[]
}

const parts: readonly CallBackRequestPart[] = ['phone', 'when', 'ask-for', 'message', 'talk', 'language', 'reference']

const phone = phoneNumber({ keepExtension: true })
const when = { thing: { en: 'when we can call you', cy: 'pryd y gallwn eich ffonio' } }
const askFor = text({
  thing: { en: 'who we should ask for', cy: 'enw’r person y dylem ofyn amdano' },
  subject: { en: 'Who we should ask for', cy: 'Y person y dylem ofyn amdano' },
  most: 200,
})
const language = text({
  thing: { en: 'the language you want to speak', cy: 'yr iaith yr ydych am ei siarad' },
  subject: { en: 'Language', cy: 'Yr iaith' },
  most: 100,
})
const reference = optional(
  text({
    thing: { en: 'your reference', cy: 'eich cyfeirnod' },
    subject: { en: 'Reference', cy: 'Cyfeirnod' },
    most: 100,
  }),
)

/**
 * A request to be called: for `CallBackRequest`. Times are checked at the moment of the post, as what was free when the page
 * was made may be over. If some of those that were ticked are left, they count.
 *
 * `callBackRequest((now) => callBackOffered(directory, now))`
 *
 * @param offered what is offered, or what gives it for the moment of the check
 */
export function callBackRequest(
  offered: CallBackChoices | ((now: Date) => CallBackChoices),
): Field<CallBackAnswers, CallBackTyped> & { readonly messagePerPart: true } {
  return {
    parts,
    messagePerPart: true,
    read: (posted, name) => ({
      ...(Object.fromEntries(
        parts.map((part) => [part, textPosted(posted, controlName(name, part))]),
      ) as unknown as CallBackTyped),
      when: textsPosted(posted, controlName(name, 'when')),
    }),
    check: (typed, checking): Outcome<CallBackAnswers> => {
      const { times, ways } = typeof offered === 'function' ? offered(checking.now) : offered
      const talk = talkOf(ways, typed.talk, checking)
      return together({
        phone: phone.check(typed.phone, checking),
        when: freeTimes(
          when,
          times.map(({ value }) => value),
        ).check(typed.when, checking),
        'ask-for': askFor.check(typed['ask-for'], checking),
        message: choice({ values: ['yes', 'no'], missing: isItSafe(checking) }).check(typed.message, checking),
        talk,
        language: talk.value === 'interpreter' ? language.check(typed.language, checking) : { value: undefined },
        reference: reference.check(typed.reference, checking),
      })
    },
    show: (value) => ({
      phone: phone.show(value.phone),
      when: value.when,
      'ask-for': value.askFor,
      message: value.message,
      talk: value.talk ?? '',
      language: value.language ?? '',
      reference: value.reference ?? '',
    }),
  }
}

/** One way to talk is no choice, so then it is not asked. */
const talkOf = (ways: readonly string[], typed: string, checking: Checking): Outcome<string | undefined> =>
  ways.length < 2 ? { value: ways[0] } : choice({ values: ways, missing: howToTalk(checking) }).check(typed, checking)

const isItSafe = ({ language: of }: Checking): string =>
  of.errors.selectYesIf(
    inLanguage({ en: 'it is safe for us to leave a message', cy: 'yw’n ddiogel i ni adael neges' }, of),
  )

const howToTalk = ({ language: of }: Checking): string =>
  of.errors.select(inLanguage({ en: 'how you want to talk on the call', cy: 'sut yr ydych am siarad ar yr alwad' }, of))
