import { PlaceFinder } from '@handrail/react'
import type { Facility, NearestPlaces } from '@handrail/support'
import type { ReactElement } from 'react'
import { useFrame } from './frame.js'
import { Help } from './help.js'
import { ReadingPage } from './reading-page.js'

export interface PlacesPageProps {
  found: NearestPlaces
  postcode: string
  facilities: readonly Facility[]
  /** What is wrong with the postcode. */
  error?: string
}

export function PlacesPage({ found, postcode, facilities, error }: PlacesPageProps): ReactElement {
  const { words, directory, at, link } = useFrame()
  const { heading, introduction, help } = words.places
  return (
    <ReadingPage title={heading} errors={error ? [{ message: error, href: '#postcode' }] : []}>
      <h1 className="govuk-heading-l">{heading}</h1>
      <p className="govuk-body">{introduction}</p>
      <PlaceFinder
        directory={directory}
        at={at}
        found={found}
        error={error}
        defaultValue={{ postcode, facilities }}
        action={link('get-support/places')}
      />
      <Help about="form">{help}</Help>
    </ReadingPage>
  )
}
