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
import { attributesOf } from '../../foundations/attributes.js'
import { joinIds } from '../../foundations/ids.js'
import { drawHint, drawLabel } from '../label-and-hint.js'
import { keepApart } from './keep-apart.js'
import { KeptInput } from './kept-input.js'
import { reveal } from './reveal.js'

/** What people choose with. */
export type ChoiceType = 'radio' | 'checkbox'

/** GOV.UK Frontend's names for a group and for what is in it. */
export interface ChoiceNames {
  block: string
  item: string
  input: string
  label: string
  hint: string
  conditional: string
}

const namesOf = (block: string): ChoiceNames => ({
  block,
  item: `${block}__item`,
  input: `${block}__input`,
  label: `govuk-label ${block}__label`,
  hint: `govuk-hint ${block}__hint`,
  conditional: `${block}__conditional`,
})

export const names: Record<ChoiceType, ChoiceNames> = {
  radio: /* @__PURE__ */ namesOf('govuk-radios'),
  checkbox: /* @__PURE__ */ namesOf('govuk-checkboxes'),
}

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
export function Choice({ type, conditional, ...props }: ChoiceProps & { type: ChoiceType }): ReactElement {
  const [group, position] = use(ChoiceGroup) ?? []
  if (group?.type !== type)
    throw new Error(`A ${type} stands outside its group. Put it inside <Radios> or <Checkboxes>.`)
  // A choice in the follow-up question is of no group, unless one is there.
  const inNoGroup = isNothing(conditional) ? undefined : <ChoiceGroup value={undefined}>{conditional}</ChoiceGroup>
  return drawChoice({ ...props, conditional: inNoGroup }, group, position!)
}

/**
 * Draws a choice. The two kinds differ in nothing but their names.
 *
 * @param props what the choice was given
 * @param group the group it is in
 * @param position where it stands there, starting at 1. The id of the first has no number, so that an error link to the
 *   question lands on it
 */
export function drawChoice(props: ChoiceProps, group: ChoiceGroupState, position: number): ReactElement {
  const { value, exclusive, hint, conditional } = props
  const { type } = group
  const name = names[type]
  const id = props.id ?? (position > 1 ? `${group.id}-${position}` : group.id)
  const kept = props.checked ?? group.value?.includes(value)
  const atFirst = kept ?? props.defaultChecked ?? group.defaultValue?.includes(value)
  const Input = (kept === undefined ? 'input' : KeptInput) as 'input'
  const reveals = isNothing(conditional) ? undefined : `conditional-${id}`
  const attributes: ComponentProps<'input'> = attributesOf<object>(props)
  attributes.className = props.className ? `${name.input} ${props.className}` : name.input
  attributes.id = id
  attributes.name ??= group.name
  attributes.type = type
  attributes.checked = kept
  attributes.defaultChecked = kept === undefined ? atFirst : undefined
  attributes['aria-describedby'] = joinIds(
    group.describedBy,
    props['aria-describedby'],
    !isNothing(hint) && `${id}-item-hint`,
  )
  if (group.onChange)
    attributes.onChange = (event) => {
      props.onChange?.(event)
      group.onChange!(event)
    }
  const item = (
    <div className={name.item} ref={exclusive ? keepApart : undefined}>
      <Input
        // Another answer in the same place is another choice: it must not come out chosen.
        key={value}
        {...attributes}
        // `aria-controls` would promise a change that cannot happen without scripts.
        data-aria-controls={reveals}
        data-behaviour={exclusive ? 'exclusive' : undefined}
      />
      {drawLabel(props.children, id, name.label)}
      {drawHint(hint, `${id}-item-hint`, name.hint)}
    </div>
  )
  // A choice that has a follow-up question only at times stays the same choice.
  if (!('conditional' in props)) return item
  return (
    <>
      {item}
      {reveals && (
        <div
          className={atFirst ? name.conditional : `${name.conditional} ${name.conditional}--hidden`}
          id={reveals}
          // A new one each time, as the `value` of the group can change without any event.
          ref={(box) => reveal(box!)}
        >
          {conditional}
        </div>
      )}
    </>
  )
}
