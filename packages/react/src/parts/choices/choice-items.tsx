'use client'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { isPart } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import { drawNumbered } from '../../foundations/numbered-children.js'
import { markStarted, useStart } from '../../foundations/start.js'
import { without } from '../../foundations/without.js'
import { ChoiceGroup, type ChoiceGroupState, type ChoiceProps, drawChoice, names } from './choice.js'

/** Any attribute of `<div>`, and these. */
interface ChoiceItemsProps
  extends
    Omit<ComponentProps<'div'>, 'id' | 'defaultValue' | 'onChange'>,
    Omit<ChoiceGroupState, 'id' | 'value' | 'defaultValue'> {
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
  const { type, name, id = name, describedBy, onChange } = props
  const { block } = names[type]
  const value = inList(props.value)
  const group = { type, name, id, value, defaultValue: inList(props.defaultValue), describedBy, onChange }
  const className = classNames(
    block,
    props.small && `${block}--small`,
    props.inline && `${block}--inline`,
    props.className,
  )
  const ref = useStart(markStarted, props.ref)
  return (
    <div {...without(own, props, { className, 'data-module': block })} ref={ref}>
      {props.beforeInputs}
      {drawNumbered(props.children, (child, position) =>
        isPart<ChoiceProps>(child, block) ? (
          drawChoice(child.props, group, position)
        ) : (
          <ChoiceGroup value={[group, position]}>{child}</ChoiceGroup>
        ),
      )}
      {props.afterInputs}
    </div>
  )
}

const inList = (chosen?: Chosen): readonly string[] | undefined => (typeof chosen === 'string' ? [chosen] : chosen)

const own: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'type',
  'name',
  'id',
  'value',
  'defaultValue',
  'describedBy',
  'onChange',
  'small',
  'inline',
  'beforeInputs',
  'afterInputs',
  'className',
  'children',
  'ref',
])
