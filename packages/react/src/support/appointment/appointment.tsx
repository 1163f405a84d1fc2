import { type Place, timeWords, weekdayAndDateWords } from '@handrail/support'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { SummaryList, SummaryListRow } from '../../content/summary-list/index.js'
import { classNames } from '../../foundations/class-names.js'
import { type Language, useTag } from '../../foundations/language.js'
import { paragraph } from '../../foundations/paragraph.js'
import { plural } from '../../foundations/plural.js'
import { spoken } from '../../foundations/spoken.js'
import { fill, useWords } from '../../foundations/words.js'
import { type ChangeOrCancel, drawChangeOrCancel } from '../call-back-confirmation/change-or-cancel.js'
import { drawPhoneNumber } from '../call-back-confirmation/phone-number-line.js'
import { Address } from '../contact-channels/contact-channel.js'
import { DirectoryText, WhyNot } from '../contact-channels/directory-text.js'
import { type AppointmentWords, en } from './appointment.strings.js'

/** Where it is: at a place, by video or by phone. */
type Where =
  | {
      /** The place, from the support directory. */
      place: Place
      videoHref?: never
      phone?: never
      callsFrom?: never
    }
  | {
      /** The address of the video call. */
      videoHref: string
      place?: never
      phone?: never
      callsFrom?: never
    }
  | {
      /** The number that is called, in the form of E.164. */
      phone: string
      /** The number that the phone shows, in the form of E.164, or `withheld` if it shows none. */
      callsFrom: `+${number}` | 'withheld'
      place?: never
      videoHref?: never
    }

/** Props of {@link Appointment}: any attribute of `<dl>`, and these. They go to the `<dl>`. */
export type AppointmentProps = Omit<ComponentProps<'dl'>, 'children'> &
  Where &
  ChangeOrCancel & {
    /** The day and the time on a clock in the United Kingdom: `2026-12-03T10:00`. */
    starts: `${number}-${number}-${number}T${number}:${number}`
    /** How long it takes, in minutes. */
    minutes: number
    /** Who they will meet: a name, or what the person does. */
    withWhom: ReactNode
    /** What to bring for this appointment, one thing each, after what the place asks for. */
    bring?: readonly string[]
    /** What happens if they are late: how long you wait, and what to do. Words, or paragraphs of your own. */
    ifLate: ReactNode
    /** The reference, in the groups that people read it out in. */
    reference?: string
    /** The language of what it says by itself. */
    language?: Language
  }

/**
 * The details of an appointment that was made: when, with the day of the week, how long it takes, where and how to get there,
 * who people will meet, what to bring, what if they are late, how to change or cancel it. It prints on one page.
 *
 * @throws RangeError when `starts` is not a day and a time
 */
export function Appointment({
  starts,
  minutes,
  place,
  videoHref,
  phone,
  callsFrom,
  withWhom,
  bring = [],
  ifLate,
  changeHref,
  contacts,
  reference,
  language,
  className,
  ...rest
}: AppointmentProps): ReactElement {
  const words = useWords('appointment', en, language)
  const tag = useTag(language)
  const things = [
    ...(place?.bring ?? []).map((text) => <DirectoryText key={text.en} text={text} language={tag} />),
    ...bring,
  ]
  return (
    <SummaryList className={classNames('handrail-appointment', className)} {...rest}>
      <SummaryListRow term={words.when}>
        <strong>{whenWords(starts, words, tag)}</strong>
      </SummaryListRow>
      <SummaryListRow term={words.duration}>{durationWords(minutes, words, tag)}</SummaryListRow>
      <SummaryListRow term={words.where}>
        {place && <WherePlace place={place} tag={tag} />}
        {videoHref && (
          <>
            <p className="govuk-body">{words.video}</p>
            <p className="govuk-body">
              <a className="govuk-link" href={videoHref}>
                {words.videoLink}
              </a>
            </p>
          </>
        )}
        {phone && numberIn(words.phone, drawPhoneNumber(phone, words.extension))}
      </SummaryListRow>
      {callsFrom && (
        <SummaryListRow term={words.callsFrom}>
          {callsFrom === 'withheld' ? words.withheld : drawPhoneNumber(callsFrom, words.extension)}
        </SummaryListRow>
      )}
      {place?.directions && (
        <SummaryListRow term={words.directions}>
          <DirectoryText text={place.directions} language={tag} />
        </SummaryListRow>
      )}
      <SummaryListRow term={words.withWhom}>{withWhom}</SummaryListRow>
      {things.length > 0 && (
        <SummaryListRow term={words.bring}>
          {things.length === 1 ? (
            things
          ) : (
            <ul className="govuk-list govuk-list--bullet">
              {things.map((thing, index) => (
                <li key={index}>{thing}</li>
              ))}
            </ul>
          )}
        </SummaryListRow>
      )}
      <SummaryListRow term={words.late}>{paragraph(ifLate, 'govuk-body')}</SummaryListRow>
      <SummaryListRow term={words.change}>
        {drawChangeOrCancel({ changeHref, contacts } as ChangeOrCancel, words.changeLink, tag)}
      </SummaryListRow>
      {reference && (
        <SummaryListRow term={words.reference}>
          {/* No software may translate it, and its groups keep their order on an Arabic page. */}
          <span translate="no" dir="ltr">
            {reference}
          </span>
        </SummaryListRow>
      )}
    </SummaryList>
  )
}

/** A place with its address. If it has closed since, that is said here, before anyone sets out. */
function WherePlace({ place, tag }: { place: Place; tag: string }): ReactElement {
  return (
    <>
      <p className="govuk-body">
        <DirectoryText text={place.name} language={tag} />
      </p>
      <Address lines={[...place.address, place.postcode]} language={tag} />
      {(place.availability ?? 'available') !== 'available' && (
        <p className="govuk-body">
          <strong>
            <WhyNot channel={place} language={tag} />
          </strong>
        </p>
      )}
    </>
  )
}

function whenWords(starts: string, words: AppointmentWords, tag: string): string {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(starts) ?? []
  // A page must never send anybody out on "Invalid Date", nor on the day after 30 February.
  if (!date || !time || Number.isNaN(Date.parse(date)) || new Date(date).toISOString().slice(0, 10) !== date)
    throw new RangeError(
      `Appointment was given "${starts}" as \`starts\`. Give a day and a time in the United Kingdom, such as 2026-12-03T10:00.`,
    )
  return fill(words.dayAndTime, {
    day: weekdayAndDateWords(date, spoken(tag)),
    time: timeWords(time, spoken(tag)),
  })
}

function durationWords(minutes: number, words: AppointmentWords, tag: string): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours > 0 && plural(words.hours, hours, tag), (rest > 0 || hours === 0) && plural(words.minutes, rest, tag)]
    .filter(Boolean)
    .join(' ')
}

/** A sentence with a phone number in it. */
function numberIn(sentence: string, number: ReactElement): ReactElement {
  const [before, after] = sentence.split('%{number}')
  return (
    <>
      {before}
      {number}
      {after}
    </>
  )
}
