'use client'
import type { ChangeEventHandler, ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { useHydrated } from '../../foundations/hydrated.js'
import { itemIds } from '../../foundations/ids.js'
import { drawNumbered } from '../../foundations/numbered-children.js'
import { blocks, ChoiceGroup, type ChoiceType } from './choice.js'

/** Any attribute of `<div>`, and these. */
interface ChoiceItemsProps extends Omit<ComponentProps<'div'>, 'defaultValue' | 'onChange'> {
  type: ChoiceType
  name: string
  id?: string
  value: readonly string[] | undefined
  defaultValue: readonly string[] | undefined
  onChange: ChangeEventHandler<HTMLInputElement> | undefined
  /** The ids of what describes each choice. */
  describedBy?: string
  small?: boolean
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
  small,
  beforeInputs,
  afterInputs,
  className,
  children,
  ...rest
}: ChoiceItemsProps): ReactElement {
  const hydrated = useHydrated()
  const block = blocks[type]
  return (
    <div
      className={classNames(block, small && `${block}--small`, className)}
      data-module={block}
      // GOV.UK Frontend's own script leaves alone what is marked as started already.
      {...{ [`data-${block}-init`]: hydrated ? '' : undefined }}
      {...rest}
    >
      {beforeInputs}
      {drawNumbered(children, (child, position) => (
        <ChoiceGroup value={{ type, name, value, defaultValue, describedBy, onChange, ids: itemIds(id, position) }}>
          {child}
        </ChoiceGroup>
      ))}
      {afterInputs}
    </div>
  )
}
