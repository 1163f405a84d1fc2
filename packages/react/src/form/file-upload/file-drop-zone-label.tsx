'use client'
import type { ReactElement } from 'react'
import { useHydrated } from '../../foundations/hydrated.js'
import { Label, type LabelProps } from '../../parts/label/index.js'

/** Props of {@link FileDropZoneLabel}: those of `Label`. */
export interface FileDropZoneLabelProps extends LabelProps {
  /** The id of the `FileInput` inside the drop zone. */
  htmlFor: string
}

/**
 * The `Label` of a `FileDropZone`. Once the drop zone is there, it has an id for the button to be called by: that of the
 * input with `-label` after it. One element: `<label>`.
 */
export function FileDropZoneLabel({ htmlFor, ...rest }: FileDropZoneLabelProps): ReactElement {
  const hydrated = useHydrated()
  return <Label id={hydrated ? `${htmlFor}-label` : undefined} htmlFor={htmlFor} {...rest} />
}
