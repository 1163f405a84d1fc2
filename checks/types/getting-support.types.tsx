// Wrong uses of the components that find help. Each must not compile, for the reason given.
import { GetSupport, GetSupportPanel, PlaceDetails, PlaceFinder, RelayAndSignLanguage, Webchat } from '@handrail/react'
import type { NearestPlaces, Place, SupportDirectory } from '@handrail/support'

declare const directory: SupportDirectory
declare const found: NearestPlaces
declare const place: Place
const at = '2026-11-23T10:00:00Z'

export const gettingSupport = (
  <>
    {/* @ts-expect-error whose help? */}
    <GetSupport at={at} />
    {/* @ts-expect-error nobody has this need */}
    <GetSupport directory={directory} at={at} needs={['money']} />
    {/* @ts-expect-error "something else" is always there, and last */}
    <GetSupport directory={directory} at={at} choices={['skills', 'something-else']} />
    {/* @ts-expect-error it asks for no age */}
    <GetSupport directory={directory} at={at} asks={['age']} />
    {/* @ts-expect-error where is all the help? */}
    <GetSupportPanel directory={directory} at={at} />
    {/* @ts-expect-error what was found? */}
    <PlaceFinder directory={directory} at={at} />
    {/* @ts-expect-error no place has this */}
    <PlaceFinder directory={directory} at={at} found={found} facilities={['pool']} />
    {/* @ts-expect-error a heading of a page is not that of a place */}
    <PlaceDetails place={place} directory={directory} at={at} headingLevel={1} />
    {/* @ts-expect-error is it open? */}
    <PlaceDetails place={place} directory={directory} />
    {/* @ts-expect-error a wait is in minutes */}
    <Webchat directory={directory} at={at} status={{ state: 'busy', waitInMinutes: '10' }} />
    {/* @ts-expect-error it is open, busy, closed or nobody knows */}
    <Webchat directory={directory} at={at} status={{ state: 'away' }} />
    {/* @ts-expect-error is anybody there now? */}
    <RelayAndSignLanguage directory={directory} />
  </>
)
