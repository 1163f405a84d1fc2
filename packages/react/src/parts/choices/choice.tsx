'use client'
import {
  type ChangeEventHandler,
  type ComponentProps,
  createContext,
  type Context,
  type ReactElement,
  type ReactNode,
  use,
  useLayoutEffect,
  useRef,
} from 'react'
import { useAnswer } from '../../foundations/answers.js'
import { asPart, isNothing } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import { lookForEarly, tellEarly } from '../../foundations/early-answers.js'
import { describedBy, type ItemIds, itemIds } from '../../foundations/ids.js'
import { Hint } from '../hint/index.js'
import { Label } from '../label/index.js'

/** What people choose with. */
export type ChoiceType = 'radio' | 'checkbox'

/** GOV.UK Frontend's name for a group of each. */
export const blocks: Record<ChoiceType, string> = { radio: 'govuk-radios', checkbox: 'govuk-checkboxes' }

interface ChoiceGroupState {
  type: ChoiceType
  name: string
  /** What code keeps selected; `undefined` when the browser keeps the choice. */
  value: readonly string[] | undefined
  defaultValue: readonly string[] | undefined
  /** The ids of what describes each choice of the group. */
  describedBy: string | undefined
  onChange: ChangeEventHandler<HTMLInputElement> | undefined
  ids: ItemIds
}

/** Tells one `Radio` or `Checkbox` which group it is in and where it stands there. */
export const ChoiceGroup: Context<ChoiceGroupState | undefined> = createContext<ChoiceGroupState | undefined>(undefined)

interface ChoiceProps extends Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue'> {
  type: ChoiceType
  value: string
  hint?: ReactNode
  conditional?: ReactNode
}

/** A `Radio` or a `Checkbox`. The two differ in nothing but their names. */
export function Choice({
  type,
  value,
  id,
  name,
  checked,
  defaultChecked,
  onChange,
  hint,
  conditional,
  className,
  children,
  'aria-describedby': describedByOther,
  ...rest
}: ChoiceProps): ReactElement {
  const group = use(ChoiceGroup)
  if (group?.type !== type) throw new Error(outside(type))
  const block = blocks[type]
  const ids = id ? itemIds(id, 1) : group.ids
  const reveals = !isNothing(conditional)
  const kept = checked ?? group.value?.includes(value)
  const atFirst = kept ?? defaultChecked ?? group.defaultValue?.includes(value) ?? false

  const item = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (kept === undefined) return undefined
    return lookForEarly((whenToTell) => {
      const input = item.current?.querySelector('input')
      if (input && input.checked !== kept) tellEarly(input, 'checked', kept, whenToTell)
    })
  }, [kept])
  // Nothing follows from a plain choice that the browser keeps, so it is not drawn again when it changes. One that code
  // keeps must be: after a reset of the form React has to put it back.
  const asks = reveals || kept !== undefined
  const read = (): boolean | undefined =>
    asks ? (item.current?.querySelector('input')?.checked ?? atFirst) : undefined
  const chosen = useAnswer('change', read, undefined)
  const isChosen = kept ?? chosen ?? atFirst

  return (
    <>
      <div className={`${block}__item`} ref={item}>
        <input
          // Another answer in the same place is another choice: it must not come out chosen.
          key={value}
          className={classNames(`${block}__input`, className)}
          id={ids.control}
          name={name ?? group.name}
          type={type}
          value={value}
          {...(kept === undefined ? { defaultChecked: atFirst } : { checked: kept })}
          onChange={(event) => {
            onChange?.(event)
            group.onChange?.(event)
          }}
          {...(reveals && revealAttributes(ids.conditional, chosen !== undefined, isChosen))}
          aria-describedby={describedBy(group.describedBy, describedByOther, !isNothing(hint) && ids.hint)}
          {...rest}
        />
        {asPart(Label, children, { htmlFor: ids.control, className: `${block}__label` })}
        {asPart(Hint, hint, { id: ids.hint, className: `${block}__hint` })}
      </div>
      {reveals && (
        <div
          className={classNames(`${block}__conditional`, !isChosen && `${block}__conditional--hidden`)}
          id={ids.conditional}
        >
          <ChoiceGroup value={undefined}>{conditional}</ChoiceGroup>
        </div>
      )}
    </>
  )
}

/**
 * `aria-controls` and `aria-expanded` would promise a change that cannot happen without scripts, so until hydration
 * the link is kept in a `data-` attribute, as upstream does. ARIA does not list `aria-expanded` for radios, but screen
 * readers say it: https://github.com/alphagov/govuk-frontend/issues/979
 */
function revealAttributes(conditional: string, hydrated: boolean, isChosen: boolean): Record<string, string | boolean> {
  return hydrated ? { 'aria-controls': conditional, 'aria-expanded': isChosen } : { 'data-aria-controls': conditional }
}

function outside(type: ChoiceType): string {
  const [one, many] = type === 'radio' ? ['Radio', 'Radios'] : ['Checkbox', 'Checkboxes']
  return `${one} stands outside ${many}. Put it inside <${many} name="…">, so that it has a name.`
}
