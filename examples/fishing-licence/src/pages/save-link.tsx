import type { ReactElement } from 'react'
import { useFrame } from './frame.js'

/** On every page of the application, to come back to it later. */
export function SaveLink(): ReactElement {
  const { words, link } = useFrame()
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={link('save')}>
        {words.links.save}
      </a>
    </p>
  )
}
