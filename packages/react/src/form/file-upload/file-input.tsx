import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'

/**
 * Props of {@link FileInput}: any attribute of `<input type="file">`, and these. There is no `value`: a page cannot choose
 * someone's file for them, so no code can keep the answer instead of the browser.
 */
export interface FileInputProps extends Omit<
  ComponentProps<'input'>,
  'type' | 'value' | 'defaultValue' | 'checked' | 'defaultChecked' | 'children'
> {
  /** Draws the red border that marks an error. */
  hasError?: boolean
  /** Set to an empty string to ask for a whole folder. Phones cannot choose one. */
  webkitdirectory?: ''
}

/**
 * The bare control of a `FileUpload`, to compose with `Label`, `Hint` and `ErrorMessage`, and with `FileDropZone` round it.
 * One element: `<input>`.
 */
export function FileInput({ hasError, className, ...rest }: FileInputProps): ReactElement {
  return (
    <input
      className={classNames('govuk-file-upload', className, hasError && 'govuk-file-upload--error')}
      {...rest}
      type="file"
    />
  )
}
