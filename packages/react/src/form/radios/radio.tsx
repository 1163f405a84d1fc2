'use client'
import { type ComponentProps, createContext, type Context, type ReactElement, type ReactNode, use } from 'react'
import { asPart, isNothing } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import { useHydrated } from '../../foundations/hydrated.js'
import { describedBy, type ItemIds, itemIds } from '../../foundations/ids.js'
import { Hint } from '../../parts/hint/index.js'
import { Label } from '../../parts/label/index.js'

interface RadioGroupState {
  name: string
  value: string | undefined
  defaultValue: string | undefined
  /** The value that is chosen now, whoever chose it. */
  chosen: string | undefined
  ids: ItemIds
}

/** Tells one `Radio` which group it is in and where it stands there. Made by `Radios`. */
export const RadioGroup: Context<RadioGroupState | undefined> = createContext<RadioGroupState | undefined>(undefined)

/** Props of {@link Radio}: any attribute of `<input type="radio">`, and these. They go to the `<input>`. */
export interface RadioProps extends Omit<
  ComponentProps<'input'>,
  'type' | 'name' | 'defaultValue' | 'checked' | 'defaultChecked' | 'children'
> {
  /** What is sent when this is chosen. */
  value: string
  /** The words of the choice, or a `Label`. */
  children?: ReactNode
  /** A hint for this choice only. Words, or a `Hint`. */
  hint?: ReactNode
  /** One simple question that appears when this is chosen. */
  conditional?: ReactNode
}

/** One choice in `Radios`. */
export function Radio({
  value,
  id,
  children,
  hint,
  conditional,
  className,
  'aria-describedby': describedByOther,
  ...rest
}: RadioProps): ReactElement {
  const group = use(RadioGroup)
  if (!group) throw new Error('Radio stands outside Radios. Put it inside <Radios name="…">, so that it has a name.')
  const ids = id ? itemIds(id, 1) : group.ids
  const hydrated = useHydrated()
  const isChosen = group.chosen === value
  const reveals = !isNothing(conditional)
  return (
    <>
      <div className="govuk-radios__item">
        <input
          // Another answer in the same place is another choice: it must not come out chosen.
          key={value}
          className={classNames('govuk-radios__input', className)}
          id={ids.control}
          name={group.name}
          type="radio"
          value={value}
          {...checkedness(group, value)}
          {...(reveals && revealAttributes(ids.conditional, hydrated, isChosen))}
          aria-describedby={describedBy(describedByOther, !isNothing(hint) && ids.hint)}
          {...rest}
        />
        {asPart(Label, children, { htmlFor: ids.control, className: 'govuk-radios__label' })}
        {asPart(Hint, hint, { id: ids.hint, className: 'govuk-radios__hint' })}
      </div>
      {reveals && (
        <div
          className={classNames('govuk-radios__conditional', !isChosen && 'govuk-radios__conditional--hidden')}
          id={ids.conditional}
        >
          <RadioGroup value={undefined}>{conditional}</RadioGroup>
        </div>
      )}
    </>
  )
}

function checkedness(group: RadioGroupState, value: string): ComponentProps<'input'> {
  if (group.value === undefined) return { defaultChecked: group.defaultValue === value }
  // The handler for a controlled group sits on the group, where React cannot see it.
  return { checked: group.value === value, onChange: () => {} }
}

/**
 * `aria-controls` and `aria-expanded` would promise a change that cannot happen without scripts, so until hydration
 * the link is kept in a `data-` attribute, as upstream does. ARIA does not list `aria-expanded` for radios, but screen
 * readers say it: https://github.com/alphagov/govuk-frontend/issues/979
 */
function revealAttributes(conditional: string, hydrated: boolean, isChosen: boolean): Record<string, string | boolean> {
  return hydrated ? { 'aria-controls': conditional, 'aria-expanded': isChosen } : { 'data-aria-controls': conditional }
}

/** A word between two choices, usually "or". */
export function RadioDivider({ className, ...rest }: ComponentProps<'div'>): ReactElement {
  return <div className={classNames('govuk-radios__divider', className)} {...rest} />
}
