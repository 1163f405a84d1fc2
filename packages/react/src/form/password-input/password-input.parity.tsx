import { attributes, content, part, type Options, type Parity } from '../../../parity/upstream.js'
import { asPart } from '../../foundations/as-part.js'
import { joinIds, fieldIds } from '../../foundations/ids.js'
import { ErrorMessage } from '../../parts/error-message/index.js'
import { errorPart } from '../../parts/error-message/error-message.parity.js'
import { Hint } from '../../parts/hint/index.js'
import { Label } from '../../parts/label/index.js'
import { labelProps } from '../../parts/label/label.parity.js'
import { PasswordInput, PasswordInputControl, PasswordInputGroup } from './index.js'

const speech = (o: Options) => ({
  words: {
    showPassword: o.showPasswordText,
    hidePassword: o.hidePasswordText,
    showPasswordAriaLabel: o.showPasswordAriaLabelText,
    hidePasswordAriaLabel: o.hidePasswordAriaLabelText,
    passwordShownAnnouncement: o.passwordShownAnnouncementText,
    passwordHiddenAnnouncement: o.passwordHiddenAnnouncementText,
  },
})

const inputProps = (o: Options) => ({
  className: o.classes,
  defaultValue: o.value,
  disabled: o.disabled,
  autoComplete: o.autocomplete || undefined,
  buttonClassName: o.button?.classes,
  beforeInput: content(o.formGroup?.beforeInput),
  afterInput: content(o.formGroup?.afterInput),
  ...attributes(o.attributes),
})

/** A form group of one's own: composed of the parts, as a team would do it. */
function composed(o: Options) {
  const ids = fieldIds(o.id || o.name)
  const hasError = Boolean(o.errorMessage)
  return (
    <PasswordInputGroup
      hasError={hasError}
      className={o.formGroup.classes}
      {...speech(o)}
      {...attributes(o.formGroup.attributes)}
    >
      {asPart(Label, part(Label, o.label, { isPageHeading: o.label.isPageHeading }), { htmlFor: ids.control })}
      {asPart(Hint, part(Hint, o.hint), { id: ids.hint })}
      {asPart(ErrorMessage, errorPart(o.errorMessage), { id: ids.error })}
      <PasswordInputControl
        id={ids.control}
        name={o.name}
        hasError={hasError}
        aria-describedby={joinIds(o.describedBy, o.hint && ids.hint, hasError && ids.error)}
        {...speech(o)}
        {...inputProps(o)}
      />
    </PasswordInputGroup>
  )
}

export const parity: Parity = {
  component: 'password-input',
  render: (o) =>
    o.formGroup?.classes || o.formGroup?.attributes ? (
      composed(o)
    ) : (
      <PasswordInput
        id={o.id || undefined}
        name={o.name}
        {...labelProps(o.label)}
        hint={part(Hint, o.hint)}
        error={errorPart(o.errorMessage)}
        aria-describedby={o.describedBy}
        {...speech(o)}
        {...inputProps(o)}
      />
    ),
}
