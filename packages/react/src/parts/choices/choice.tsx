'use client'
import {
  type ChangeEventHandler,
  type ComponentProps,
  type Context,
  createContext,
  type ReactElement,
  type ReactNode,
  use,
} from 'react'
import { isNothing } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import { drawHint, drawLabel } from '../question-words.js'
import { keepChoice } from './keep-choice.js'
import { Revealed } from './revealed.js'

/** What people choose with. */
export type ChoiceType = 'radio' | 'checkbox'

/** GOV.UK Frontend's name for a group of each. */
export const blocks: Record<ChoiceType, string> = { radio: 'govuk-radios', checkbox: 'govuk-checkboxes' }

/** What one `Radio` or `Checkbox` takes from the group it is in. */
export interface ChoiceGroupState {
  type: ChoiceType
  name: string
  /** The id of the first choice. */
  id: string
  /** What code keeps selected; `undefined` when the browser keeps the choice. */
  value?: readonly string[]
  defaultValue?: readonly string[]
  /** The ids of what describes each choice of the group. */
  describedBy?: string
  onChange?: ChangeEventHandler<HTMLInputElement>
}

/** Tells one `Radio` or `Checkbox` which group it is in and where it stands there, starting at 1. */
export const ChoiceGroup: Context<[ChoiceGroupState, number] | undefined> = createContext<
  [ChoiceGroupState, number] | undefined
>(undefined)

/** What a `Radio` and a `Checkbox` take. */
export interface ChoiceProps extends Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue'> {
  value: string
  exclusive?: boolean
  hint?: ReactNode
  conditional?: ReactNode
}

/** A `Radio` or a `Checkbox` that its group cannot see, as it stands inside another component. */
export function Choice({ type, ...props }: ChoiceProps & { type: ChoiceType }): ReactElement {
  const [group, position] = use(ChoiceGroup) ?? []
  if (group?.type !== type)
    throw new Error(
      `A ${type} stands outside its group. Put it inside <Radios> or <Checkboxes>, so that it has a name.`,
    )
  return drawChoice(props, group, position!)
}

/**
 * Draws a choice. The two kinds differ in nothing but their names.
 *
 * @param props what the choice was given
 * @param group the group it is in
 * @param position where it stands there, starting at 1. The id of the first has no number, so that an error link to the
 *   question lands on it
 */
export function drawChoice(
  {
    value,
    id,
    name,
    checked,
    defaultChecked,
    onChange,
    exclusive,
    hint,
    conditional,
    className,
    children,
    'aria-describedby': describedBy,
    ...rest
  }: ChoiceProps,
  group: ChoiceGroupState,
  position: number,
): ReactElement {
  const block = blocks[group.type]
  const control = id ?? (position > 1 ? `${group.id}-${position}` : group.id)
  const kept = checked ?? group.value?.includes(value)
  const atFirst = kept ?? defaultChecked ?? group.defaultValue?.includes(value) ?? false
  const reveals = isNothing(conditional) ? undefined : `conditional-${control}`
  return (
    <>
      <div className={`${block}__item`} ref={kept === undefined ? undefined : (item) => keepChoice(item!, kept)}>
        <input
          // Another answer in the same place is another choice: it must not come out chosen.
          key={value}
          className={classNames(`${block}__input`, className)}
          id={control}
          name={name ?? group.name}
          type={group.type}
          value={value}
          checked={kept}
          defaultChecked={kept === undefined ? atFirst : undefined}
          onChange={(event) => {
            onChange?.(event)
            group.onChange?.(event)
          }}
          // `aria-controls` would promise a change that cannot happen without scripts.
          data-aria-controls={reveals}
          data-behaviour={exclusive ? 'exclusive' : undefined}
          aria-describedby={classNames(group.describedBy, describedBy, !isNothing(hint) && `${control}-item-hint`)}
          {...rest}
        />
        {drawLabel(children, control, `${block}__label`)}
        {drawHint(hint, `${control}-item-hint`, `${block}__hint`)}
      </div>
      {reveals && (
        <Revealed block={block} id={reveals} isChosen={atFirst}>
          <ChoiceGroup value={undefined}>{conditional}</ChoiceGroup>
        </Revealed>
      )}
    </>
  )
}
