'use client'
import { type ComponentProps, type ReactElement, type ReactNode, useRef } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { useHydrated } from '../../foundations/hydrated.js'
import { bothRefs } from '../../foundations/refs.js'
import { markModule } from '../../foundations/start.js'
import { useWords } from '../../foundations/words.js'
import { Button } from '../button/index.js'
import { Input, type InputWidth, type TextAnswer } from '../text-input/index.js'
import type { ButtonSpeech } from './password-input-group.js'
import { KeptPassword } from './kept-password.js'
import { en } from './password-input.strings.js'
import { useShownPassword } from './use-shown-password.js'

/** Which password it is, for password managers: one that exists, or one that is made now. More words can stand beside. */
export type PasswordAutoComplete =
  | 'current-password'
  | 'new-password'
  | `${string} ${'current' | 'new'}-password`
  | `${'current' | 'new'}-password ${string}`

/** What `PasswordInput` and its bare control both take: any attribute of `<input>`, and these. */
export interface PasswordAttributes
  extends
    Omit<
      ComponentProps<'input'>,
      | 'type'
      | 'width'
      | 'autoComplete'
      | 'autoCapitalize'
      | 'spellCheck'
      | 'value'
      | 'defaultValue'
      | 'checked'
      | 'defaultChecked'
      | 'children'
    >,
    ButtonSpeech {
  /** As wide as the password is long, if you know it. */
  width?: InputWidth
  /**
   * `new-password` where someone makes or changes a password, so that their password manager offers a strong one.
   * `current-password` unless set. Never off: without a password manager many people cannot sign in (WCAG 3.3.8).
   */
  autoComplete?: PasswordAutoComplete
  /** Class names for the button. */
  buttonClassName?: string
  /** Anything before the input, in its row. */
  beforeInput?: ReactNode
  /** Anything after the button, in its row. */
  afterInput?: ReactNode
}

/** Props of {@link PasswordInputControl}: any attribute of `<input>`, and these. */
export type PasswordInputControlProps = PasswordAttributes &
  TextAnswer<HTMLInputElement> & {
    /** The id of the `<input>`, for the button to point at. */
    id: string
    /** Draws the red border that marks an error. */
    hasError?: boolean
  }

/**
 * The bare control of a `PasswordInput`, with its button, to compose with `Label`, `Hint` and `ErrorMessage` in a
 * `PasswordInputGroup`. A `<div>` round an `<input>` and a `<button>`.
 */
export function PasswordInputControl({
  id,
  autoComplete = 'current-password',
  words: own,
  language,
  className,
  buttonClassName,
  beforeInput,
  afterInput,
  ref,
  ...rest
}: PasswordInputControlProps): ReactElement {
  const words = useWords('password-input', en, language, own)
  const control = useRef<HTMLInputElement>(null)
  const hydrated = useHydrated()
  const [isShown, turnRound] = useShownPassword(control)
  const attributes = {
    id,
    className: classNames('govuk-password-input__input govuk-js-password-input-input', className),
    autoComplete,
    ...rest,
    type: isShown ? 'text' : 'password',
    // Some browsers send what they check the spelling of to someone else, and shown it is text like any other.
    spellCheck: false,
    autoCapitalize: 'none',
  }
  return (
    <div className="govuk-input__wrapper govuk-password-input__wrapper" ref={markModule}>
      {beforeInput}
      {attributes.value === undefined ? (
        <Input {...attributes} ref={bothRefs(control, ref)} />
      ) : (
        <KeptPassword {...attributes} ref={bothRefs(control, ref)} />
      )}
      {hydrated && (
        <div className="govuk-password-input__sr-status govuk-visually-hidden" aria-live="polite">
          {isShown !== undefined && (isShown ? words.passwordShownAnnouncement : words.passwordHiddenAnnouncement)}
        </div>
      )}
      <Button
        type="button"
        variant="secondary"
        className={classNames('govuk-password-input__toggle govuk-js-password-input-toggle', buttonClassName)}
        aria-controls={id}
        aria-label={isShown ? words.hidePasswordAriaLabel : words.showPasswordAriaLabel}
        // It does nothing without scripts.
        hidden={!hydrated}
        data-govuk-button-init={hydrated ? '' : undefined}
        onClick={turnRound}
      >
        {isShown ? words.hidePassword : words.showPassword}
      </Button>
      {afterInput}
    </div>
  )
}
