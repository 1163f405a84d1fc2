'use client'
import type { MouseEvent, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { plural } from '../../foundations/plural.js'
import { Modal } from './modal.js'
import { saidSeconds } from './time-left.js'
import type { TimeoutWarningWords } from './timeout-warning.strings.js'
import { useTabTitle } from './use-tab-title.js'
import type { News } from './watch-session.js'

/** What the props of `TimeoutWarning` say of these is true here too. */
interface WarningDialogProps {
  /** What the ids of its parts start with. */
  id: string
  words: TimeoutWarningWords
  /** The tag of the language. */
  tag: string
  /** The seconds that are left, as they are shown. */
  left: number
  news: News | undefined
  answersAreKept: boolean
  saveHref: string | undefined
  form: string | undefined
  onStay: () => void
  onOffline: () => void
}

/** The warning: how much time is left, what people lose, and what they can do. */
export function WarningDialog(props: WarningDialogProps): ReactElement {
  const { id, words, tag, left, news, answersAreKept, saveHref, form, onStay, onOffline } = props
  const isOver = left === 0
  const sentence = (seconds: number): string =>
    seconds > 60 ? plural(words.minutesLeft, seconds / 60, tag) : plural(words.secondsLeft, seconds, tag)
  const said = isOver ? undefined : sentence(saidSeconds(left))
  useTabTitle(said)
  const save = {
    className: classNames(form === undefined ? 'govuk-link' : 'govuk-button govuk-button--secondary'),
    // A browser without a connection would put its own page in place of this one.
    onClick: (event: MouseEvent) => {
      if (navigator.onLine) return
      event.preventDefault()
      onOffline()
    },
  }
  return (
    <Modal
      role="alertdialog"
      className={classNames('handrail-timeout-warning__dialog', isOver && 'handrail-timeout-warning__dialog--over')}
      aria-labelledby={`${id}-heading`}
      aria-describedby={isOver ? `${id}-answers` : `${id}-said ${id}-answers`}
      focusKey={isOver}
      onDismiss={isOver ? undefined : onStay}
    >
      <h2 className="govuk-heading-m" id={`${id}-heading`}>
        {isOver ? words.overHeading : words.heading}
      </h2>
      {!isOver && (
        <>
          {/* It changes each second in the end. What is read out changes seldom. */}
          <p className="govuk-body govuk-!-font-weight-bold" aria-hidden="true">
            {sentence(left)}
          </p>
          <p className="govuk-visually-hidden" role="status" id={`${id}-said`}>
            {said}
          </p>
        </>
      )}
      <p className="govuk-body" id={`${id}-answers`}>
        {isOver ? words[answersAreKept ? 'overKept' : 'overLost'] : words[answersAreKept ? 'kept' : 'lost']}
      </p>
      <div role="alert">
        {news && news !== 'extended' && (
          <p className={news === 'asking' ? 'govuk-body' : 'govuk-error-message'}>{words[news]}</p>
        )}
      </div>
      {!isOver && (
        <div className="govuk-button-group">
          <button type="button" className="govuk-button" onClick={onStay}>
            {words.stay}
          </button>
          {form !== undefined && (
            <button type="submit" form={form} formAction={saveHref} formNoValidate {...save}>
              {words.save}
            </button>
          )}
          {form === undefined && saveHref !== undefined && (
            <a href={saveHref} {...save}>
              {words.save}
            </a>
          )}
        </div>
      )}
    </Modal>
  )
}
