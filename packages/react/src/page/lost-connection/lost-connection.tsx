'use client'
import { type ComponentProps, type ReactElement, useEffect, useRef, useState } from 'react'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { bothRefs } from '../../foundations/refs.js'
import { keepFormOffline } from './keep-form-offline.js'
import { en } from './lost-connection.strings.js'

/**
 * Props of {@link LostConnection}: any attribute of `<div>`, and these. `className`, `ref` and the rest go to the `<div>`.
 */
export interface LostConnectionProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The language of its words. */
  language?: Language
}

/**
 * Keeps the page, and all that is typed on it, when someone sends a form without a connection. It says that nothing was
 * sent, and later that there is a connection again. Put it inside a `<form>`, just before the button. It shows nothing
 * until then, and without scripts it does nothing.
 *
 * It stops a form only when the browser knows that there is no connection. Links are left alone, and so are forms that are
 * sent by code (`form.submit()`).
 *
 * @throws Error when it is not inside a `<form>`
 *
 * WCAG 4.1.3 Status Messages.
 */
export function LostConnection({ language, className, ref, ...rest }: LostConnectionProps): ReactElement {
  const words = useWords('lost-connection', en, language)
  const root = useRef<HTMLDivElement>(null)
  const [attempts, setAttempts] = useState(0)
  const [isOnline, setIsOnline] = useState(true)

  useEffect(
    () =>
      keepFormOffline(root.current!, {
        onStop: () => setAttempts((count) => count + 1),
        onSend: () => setAttempts(0),
        onChange: setIsOnline,
      }),
    [],
  )
  // Someone who sent the form by the Enter key may be far from here.
  useEffect(() => {
    if (attempts > 0) root.current!.scrollIntoView({ block: 'nearest' })
  }, [attempts])

  return (
    <div {...rest} className={classNames('handrail-lost-connection', className)} ref={bothRefs(root, ref)}>
      {attempts > 0 && (
        <>
          <div role="alert">
            {!isOnline && (
              // Another each time, so that it is read out each time.
              <div className="handrail-lost-connection__message" key={attempts}>
                <p className="govuk-body govuk-!-font-weight-bold">{words.offline}</p>
                <p className="govuk-body">{words.notSent}</p>
              </div>
            )}
          </div>
          <div role="status">
            {isOnline && (
              <div className="handrail-lost-connection__message handrail-lost-connection__message--online">
                <p className="govuk-body">{words.online}</p>
              </div>
            )}
          </div>
        </>
      )}
    </div>
  )
}
