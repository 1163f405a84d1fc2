'use client'
import {
  type ChangeEvent,
  type ChangeEventHandler,
  type ComponentProps,
  isValidElement,
  type ReactElement,
  type ReactNode,
  useRef,
} from 'react'
import { classNames } from '../../foundations/class-names.js'
import { useHydrated } from '../../foundations/hydrated.js'
import { itemIds } from '../../foundations/ids.js'
import { type NumberedChild, numberedChildren } from '../../foundations/numbered-children.js'
import { bothRefs } from '../../foundations/refs.js'
import { RadioGroup } from './radio.js'
import { isRadioOf, useChosenRadio, useEarlyChoice } from './use-chosen-radio.js'

/** Which radio is chosen: `value` if your code keeps it (an empty string for none), else `defaultValue`. */
type Choice = { value?: string; defaultValue?: never } | { value?: never; defaultValue?: string }

/** Props of {@link RadioItems}: any attribute of `<div>`, and these. */
export type RadioItemsProps = Omit<ComponentProps<'div'>, 'defaultValue' | 'value' | 'onChange'> &
  Choice & {
    /** What the answer is called when the form is sent. */
    name: string
    /** The id of the first radio; all others start with it. The same as `name` unless set. */
    id?: string
    /** React's change event of the radio that was chosen. Not told of changes in a follow-up question. */
    onChange?: ChangeEventHandler<HTMLInputElement>
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
  onChange,
  ref,
  ...rest
}: RadioItemsProps): ReactElement {
  const group = useRef<HTMLDivElement>(null)
  useEarlyChoice(group, name, value)
  const chosen = useChosenRadio(group, name, value ?? defaultValue)
  const hydrated = useHydrated()
  const change = (event: ChangeEvent<HTMLElement>): void => {
    if (isRadioOf(name, event.target)) onChange?.(event as ChangeEvent<HTMLInputElement>)
  }
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
      onChange={change}
      ref={bothRefs(group, ref)}
      {...rest}
    >
      {beforeInputs}
      {withKeys(numberedChildren(children)).map(({ child, position, key }) => (
        <RadioGroup key={key} value={{ name, value, defaultValue, chosen, ids: itemIds(id, position) }}>
          {child}
        </RadioGroup>
      ))}
      {afterInputs}
    </div>
  )
}

/** Choices in a list keep their own key, so that one stays chosen when another leaves the list and it moves up. */
function withKeys(numbered: NumberedChild[]): (NumberedChild & { key: string })[] {
  const taken = new Set<string>()
  return numbered.map(({ child, position }) => {
    const own = isValidElement(child) && child.key !== null ? `of-its-own-${child.key}` : undefined
    // Two lists in one group can use the same keys.
    const key = own && !taken.has(own) ? own : `at-${position}`
    taken.add(key)
    return { child, position, key }
  })
}
