'use client'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { blockOf } from '../../foundations/as-part.js'
import { attributesOf, ofGroup } from '../../foundations/attributes.js'
import { classNames } from '../../foundations/class-names.js'
import { drawNumbered } from '../../foundations/numbered-children.js'
import { markStarted, useStart } from '../../foundations/start.js'
import { ChoiceGroup, type ChoiceGroupState, type ChoiceProps, drawChoice, names } from './choice.js'

/** Any attribute of `<div>`, and these. */
export interface ChoiceItemsProps
  extends
    Omit<ComponentProps<'div'>, 'id' | 'defaultValue' | 'onChange'>,
    Pick<ChoiceGroupState, 'type' | 'name' | 'describedBy' | 'onChange'> {
  id?: string
  value?: Chosen
  defaultValue?: Chosen
  small?: boolean
  inline?: boolean
  beforeInputs?: ReactNode
  afterInputs?: ReactNode
}

type Chosen = string | readonly string[]

/** The `<div>` of `RadioItems` and `CheckboxItems`. It numbers the choices. */
export function ChoiceItems(props: ChoiceItemsProps): ReactElement {
  const { type, name, id = name, small, inline, ref } = props
  const { block } = names[type]
  const isCheckbox = type === 'checkbox'
  const group: ChoiceGroupState = {
    type,
    name,
    id,
    value: inList(props.value),
    defaultValue: inList(props.defaultValue),
    // Radios are one question even without a fieldset. Each checkbox is one of its own.
    describedBy: isCheckbox ? (props['aria-describedby'] ?? props.describedBy) : undefined,
    onChange: props.onChange,
  }
  const attributes = attributesOf(props, ofGroup)
  attributes.className = classNames(
    block,
    small && `${block}--small`,
    inline && `${block}--inline`,
    attributes.className,
  )
  if (isCheckbox) attributes['aria-describedby'] = undefined
  return (
    <div data-module={block} {...attributes} ref={useStart(markStarted, ref)}>
      {props.beforeInputs}
      {drawNumbered(props.children, (child, position) => {
        const part = blockOf(child)
        if (part === block) return drawChoice((child as ReactElement<ChoiceProps>).props, group, position)
        // A divider has no choice in it.
        return part ? child : <ChoiceGroup value={[group, position]}>{child}</ChoiceGroup>
      })}
      {props.afterInputs}
    </div>
  )
}

const inList = (chosen?: Chosen): readonly string[] | undefined => (typeof chosen === 'string' ? [chosen] : chosen)
