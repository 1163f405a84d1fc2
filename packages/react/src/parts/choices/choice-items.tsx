'use client'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { isPart } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import { drawNumbered } from '../../foundations/numbered-children.js'
import { markStarted, useStart } from '../../foundations/start.js'
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
export function ChoiceItems({
  type,
  name,
  id = name,
  value,
  defaultValue,
  describedBy,
  onChange,
  small,
  inline,
  beforeInputs,
  afterInputs,
  className,
  children,
  ref,
  ...rest
}: ChoiceItemsProps): ReactElement {
  const { block } = names[type]
  const group = { type, name, id, value: inList(value), defaultValue: inList(defaultValue), describedBy, onChange }
  return (
    <div
      className={classNames(block, small && `${block}--small`, inline && `${block}--inline`, className)}
      data-module={block}
      {...rest}
      ref={useStart(markStarted, ref)}
    >
      {beforeInputs}
      {drawNumbered(children, (child, position) =>
        isPart<ChoiceProps>(child, block) ? (
          drawChoice(child.props, group, position)
        ) : (
          <ChoiceGroup value={[group, position]}>{child}</ChoiceGroup>
        ),
      )}
      {afterInputs}
    </div>
  )
}

const inList = (chosen?: Chosen): readonly string[] | undefined => (typeof chosen === 'string' ? [chosen] : chosen)
