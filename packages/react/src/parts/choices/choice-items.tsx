'use client'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { isPart } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import { drawNumbered } from '../../foundations/numbered-children.js'
import { markStarted, useStart } from '../../foundations/start.js'
import { blocks, ChoiceGroup, type ChoiceGroupState, type ChoiceProps, drawChoice } from './choice.js'

/** Any attribute of `<div>`, and these. */
interface ChoiceItemsProps
  extends
    Omit<ComponentProps<'div'>, 'id' | 'defaultValue' | 'onChange'>,
    Partial<Omit<ChoiceGroupState, 'type' | 'name'>>,
    Pick<ChoiceGroupState, 'type' | 'name'> {
  small?: boolean
  inline?: boolean
  beforeInputs?: ReactNode
  afterInputs?: ReactNode
}

/** The `<div>` of `RadioItems` and `CheckboxItems`. It numbers the choices. */
export function ChoiceItems({
  type,
  name,
  id = name,
  value,
  defaultValue,
  onChange,
  describedBy,
  inline,
  small,
  beforeInputs,
  afterInputs,
  className,
  children,
  ref,
  ...rest
}: ChoiceItemsProps): ReactElement {
  const block = blocks[type]
  const group = { type, name, id, value, defaultValue, describedBy, onChange }
  const names = classNames(block, small && `${block}--small`, inline && `${block}--inline`, className)
  return (
    <div data-module={block} {...rest} className={names} ref={useStart(markStarted, ref)}>
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
