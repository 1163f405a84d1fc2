import {
  exceptionLines,
  type Hours,
  hoursLines,
  openingStatus,
  type OpeningStatus,
  openingStatusWords,
  textIn,
} from '@handrail/support'
import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { type InterfaceLanguage, useTag } from '../../foundations/language.js'
import { spoken, spokenWords } from '../../foundations/spoken.js'
import { instantOf } from './now.js'
import { cy, en } from './opening-hours.strings.js'
import { fill } from '../../foundations/words.js'
import { OurWords } from '../../foundations/our-words.js'

/** Props of {@link OpeningHours}: any attribute of `<div>`, and these. */
export interface OpeningHoursProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The hours, from a support directory that was checked. */
  hours: Hours
  /**
   * Now: a `Date`, or text with a time zone such as `2026-11-23T09:30:00Z`. Pass the server's to the browser, so that both
   * say the same.
   */
  at: Date | string
  /** Leaves out the list of usual hours and the note, to say only whether it is open. */
  statusOnly?: boolean
  /** The language it speaks. */
  language?: string | InterfaceLanguage
}

/**
 * Says whether a way to get help is open now and when that changes, then its usual hours, the days that differ, and what
 * hours cannot say. All of it comes from the support directory, so no two pages can disagree.
 *
 * Times are always those of the United Kingdom, whatever the clock of the computer that shows them.
 *
 * @throws RangeError when `at` is not a date and time
 *
 * Design System: https://design-system.service.gov.uk/patterns/contact-a-department-or-service-team/
 */
export function OpeningHours({ hours, at, statusOnly, language, className, ...rest }: OpeningHoursProps): ReactElement {
  const tag = useTag(language)
  const words = spokenWords(en, cy, tag)
  const now = instantOf(at, 'OpeningHours')
  const status = openingStatus(hours, now)
  const exceptions = exceptionLines(hours, now, spoken(tag))
  return (
    <div
      className={classNames('handrail-opening-hours', status.open && 'handrail-opening-hours--open', className)}
      {...rest}
    >
      <p className="govuk-body handrail-opening-hours__status">
        <OurWords language={tag}>{openingStatusWords(status, spoken(tag))}</OurWords>
      </p>
      {!statusOnly && (
        <>
          {!saysAlwaysOpen(status) && <Lines lines={hoursLines(hours, spoken(tag))} language={tag} />}
          {exceptions.length === 1 && (
            <Lines lines={exceptions.map((line) => fill(words.change, { line }))} language={tag} />
          )}
          {exceptions.length > 1 && (
            <>
              <Lines lines={[words.changes]} language={tag} />
              <Lines lines={exceptions} language={tag} bullets />
            </>
          )}
          {hours.note && (
            <p className="govuk-body">
              <OurWords language={tag} wordsLanguage={Object.hasOwn(hours.note, tag) ? tag : 'en'}>
                {textIn(hours.note, tag)}
              </OurWords>
            </p>
          )}
        </>
      )}
    </div>
  )
}

/** "Open now, 24 hours a day" leaves nothing for "24-hour service" to say. */
const saysAlwaysOpen = (status: OpeningStatus): boolean => status.open && Boolean(status.alwaysOpen) && !status.until

interface LinesProps {
  lines: readonly string[]
  language: string
  bullets?: boolean
}

/** One line is a sentence. Only several are a list: a list of one is talk that helps nobody. */
function Lines({ lines, language, bullets }: LinesProps): ReactElement {
  const said = lines.map((line) => (
    <OurWords key={line} language={language}>
      {line}
    </OurWords>
  ))
  if (said.length === 1) return <p className="govuk-body">{said}</p>
  return (
    <ul className={classNames('govuk-list', bullets && 'govuk-list--bullet')}>
      {said.map((line) => (
        <li key={line.key}>{line}</li>
      ))}
    </ul>
  )
}
