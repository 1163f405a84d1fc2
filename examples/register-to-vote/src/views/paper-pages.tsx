import {
  BackLink,
  LanguageNavigation,
  LanguageNavigationItem,
  LanguageProvider,
  Leaflet,
  PageLayout,
  Poster,
} from '@handrail/react'
import { cy } from '@handrail/react/cy'
import { channelsInOrder, type Localised, type SupportDirectory } from '@handrail/support'
import type { ReactElement, ReactNode } from 'react'
import { addressOf } from '../addresses'
import { directoryIn, now } from '../directory'
import { webAddress } from '../site-address'
import type { Visit } from '../visit'
import { languages, wordsFor } from '../words'
import { type NextPage, page } from './page'

/*
 * Paper for people who are not online, from the same directory as the pages. Only the paper itself is printed.
 */

export const leafletPage: NextPage = page((visit) => {
  const directory = directoryIn(visit.language)
  return (
    <Paper visit={visit} name="leaflet">
      <Leaflet
        {...facts(directory)}
        // Nobody who needs paper can ask for a call on a page.
        channels={idsOf(channelsInOrder(directory).filter((each) => isThere(each) && each.kind !== 'callback'))}
        places={idsOf((directory.places ?? []).filter(isThere))}
        // Both, that of the page first.
        languages={visit.language === 'cy' ? ['cy', 'en'] : ['en', 'cy']}
      />
    </Paper>
  )
})

export const posterPage: NextPage = page((visit) => {
  const directory = directoryIn(visit.language)
  return (
    <Paper visit={visit} name="poster">
      <Poster
        {...facts(directory)}
        // What people read standing up, on one sheet: whom to phone.
        channels={idsOf(
          channelsInOrder(directory).filter((each) => isThere(each) && ['phone', 'relay'].includes(each.kind)),
        )}
        places={[]}
      />
    </Paper>
  )
})

interface PaperProps {
  visit: Visit
  name: 'leaflet' | 'poster'
  children: ReactNode
}

/** A page with nothing round it that would be on the paper. */
function Paper({ visit: { language, words }, name, children }: PaperProps): ReactElement {
  const { [name]: heading, how, back } = words.requests.paper
  return (
    <LanguageProvider language={language === 'cy' ? cy : 'en'}>
      <title>{`${heading} – ${words.service}`}</title>
      <PageLayout
        mainClassName="app-paper"
        header={null}
        beforeContent={
          <div className="govuk-!-display-none-print">
            <LanguageNavigation>
              {languages.map((each) => (
                <LanguageNavigationItem
                  key={each}
                  lang={each}
                  {...(each === language ? { current: true } : { href: addressOf(each, name) })}
                />
              ))}
            </LanguageNavigation>
            <nav aria-label={words.links.previousPage}>
              <BackLink href={addressOf(language, 'get-support')}>{back}</BackLink>
            </nav>
          </div>
        }
        footer={null}
      >
        <div className="govuk-!-display-none-print">
          <h1 className="govuk-heading-l">{heading}</h1>
          <p className="govuk-body">{how}</p>
        </div>
        {children}
      </PageLayout>
    </LanguageProvider>
  )
}

const [english, welsh] = [wordsFor('en').requests.paper, wordsFor('cy').requests.paper]
const summary: Localised = { en: english.summary, cy: welsh.summary }
const need: readonly Localised[] = english.need.map((thing, index) => ({ en: thing, cy: welsh.need[index]! }))

const facts = (directory: SupportDirectory) =>
  ({ directory, at: now(), summary, need, webAddress: webAddress(), headingLevel: 2 }) as const

const isThere = ({ availability = 'available' }: { availability?: string }): boolean => availability === 'available'
const idsOf = (each: readonly { id: string }[]): string[] => each.map(({ id }) => id)
