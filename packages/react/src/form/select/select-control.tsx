'use client'
import { type ComponentProps, type ReactElement, useRef } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { bothRefs } from '../../foundations/refs.js'
import type { ColumnWidth } from '../text-input/index.js'
import { useChoice } from './use-choice.js'

/** Props of {@link SelectControl}: any attribute of `<select>` but `multiple`, and these. */
export interface SelectControlProps extends Omit<ComponentProps<'select'>, 'multiple' | 'value' | 'defaultValue'> {
  /** The value of the option it starts with. The browser keeps the choice after that. */
  defaultValue?: string | number
  /** The value of the option that is chosen, if your code keeps the choice. */
  value?: string
  /** Draws the red border that marks an error. */
  hasError?: boolean
  /** How much of its column it takes. As wide as its longest option unless set. */
  width?: ColumnWidth
}

/** The bare control of a `Select`, to compose with `Label`, `Hint` and `ErrorMessage`. One element: `<select>`. */
export function SelectControl({ hasError, width, className, ref, ...rest }: SelectControlProps): ReactElement {
  const control = useRef<HTMLSelectElement>(null)
  useChoice(control, rest.value, rest.defaultValue)
  return (
    <select
      className={classNames(
        'govuk-select',
        width && `govuk-!-width-${width}`,
        className,
        hasError && 'govuk-select--error',
      )}
      ref={bothRefs(control, ref)}
      {...rest}
    />
  )
}
