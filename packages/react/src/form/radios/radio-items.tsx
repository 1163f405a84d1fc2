'use client'
import { type ComponentProps, type ReactElement, type ReactNode, useRef } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { useHydrated } from '../../foundations/hydrated.js'
import { itemIds } from '../../foundations/ids.js'
import { numberedChildren } from '../../foundations/numbered-children.js'
import { bothRefs } from '../../foundations/refs.js'
import { RadioGroup } from './radio.js'
import { useChosenRadio } from './use-chosen-radio.js'

/** What radios can be told about which is chosen: `value` if your code keeps it, else `defaultValue`. */
type Choice = { value?: string; defaultValue?: never } | { value?: never; defaultValue?: string }

/** Props of {@link RadioItems}: any attribute of `<div>`, and these. */
export type RadioItemsProps = Omit<ComponentProps<'div'>, 'defaultValue' | 'value'> &
  Choice & {
    /** What the answer is called when the form is sent. */
    name: string
    /** The id of the first radio; all others start with it. The same as `name` unless set. */
    id?: string
    /** Puts the radios side by side. Only for two short choices. */
    inline?: boolean
    /** Makes the radios small. For pages where the choice is not the main thing, such as filters. */
    small?: boolean
    /** Anything before the first radio. */
    beforeInputs?: ReactNode
    /** Anything after the last radio. */
    afterInputs?: ReactNode
    /** `Radio` and `RadioDivider`. */
    children?: ReactNode
  }

/** The bare choices of `Radios`, to compose with `Fieldset`, `Hint` and `ErrorMessage`. One element: `<div>`. */
export function RadioItems({
  name,
  id = name,
  inline,
  small,
  value,
  defaultValue,
  beforeInputs,
  afterInputs,
  className,
  children,
  ref,
  ...rest
}: RadioItemsProps): ReactElement {
  const group = useRef<HTMLDivElement>(null)
  const chosen = useChosenRadio(group, name, value ?? defaultValue)
  const hydrated = useHydrated()
  return (
    <div
      className={classNames(
        'govuk-radios',
        inline && 'govuk-radios--inline',
        small && 'govuk-radios--small',
        className,
      )}
      data-module="govuk-radios"
      // GOV.UK Frontend's own script leaves alone what is marked as started already.
      data-govuk-radios-init={hydrated ? '' : undefined}
      ref={bothRefs(group, ref)}
      {...rest}
    >
      {beforeInputs}
      {numberedChildren(children).map(({ child, position }) => (
        <RadioGroup key={position} value={{ name, value, defaultValue, chosen, ids: itemIds(id, position) }}>
          {child}
        </RadioGroup>
      ))}
      {afterInputs}
    </div>
  )
}
