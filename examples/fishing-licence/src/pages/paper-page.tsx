import { BackLink, LanguageNavigation, LanguageNavigationItem, Leaflet, PageTemplate, Poster } from '@handrail/react'
import { cy } from '@handrail/react/cy'
import { channelsInOrder, type Localised } from '@handrail/support'
import type { ReactElement } from 'react'
import { languages } from '../words/index.js'
import { requestWords } from '../words/requests.js'
import { FrameProvider, useFrame } from './frame.js'
import type { Frame } from './page-data.js'
import type { PaperContent } from './request-data.js'

/** A leaflet or a poster, with nothing round it that is printed. It needs no script. */
export function PaperPage({ frame, content }: { frame: Frame; content: PaperContent }): ReactElement {
  return (
    <FrameProvider frame={frame}>
      <Paper {...content} />
    </FrameProvider>
  )
}

function Paper({ page }: PaperContent): ReactElement {
  const { language, assets, words, link, inLanguage } = useFrame()
  const { paper } = requestWords(language)
  return (
    <PageTemplate
      mainClassName="app-paper"
      language={language === 'cy' ? cy : 'en'}
      title={`${paper[page]} – ${words.service}`}
      icons={<link rel="icon" href={assets.icon} type="image/svg+xml" />}
      head={assets.styles.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      // It would only be on paper.
      header={null}
      beforeContent={
        <div className="govuk-!-display-none-print">
          <LanguageNavigation>
            {languages.map((each) => (
              <LanguageNavigationItem
                key={each}
                lang={each}
                {...(each === language ? { current: true } : { href: inLanguage(each) })}
              />
            ))}
          </LanguageNavigation>
          <nav aria-label={words.links.previousPage}>
            <BackLink href={link('get-support')}>{paper.back}</BackLink>
          </nav>
        </div>
      }
      footer={null}
    >
      <div className="govuk-!-display-none-print">
        <h1 className="govuk-heading-l">{paper[page]}</h1>
        <p className="govuk-body">{paper.print}</p>
      </div>
      {page === 'leaflet' ? <OurLeaflet /> : <OurPoster />}
    </PageTemplate>
  )
}

const [english, welsh] = [requestWords('en').paper, requestWords('cy').paper]
const summary: Localised = { en: english.summary, cy: welsh.summary }
const need: readonly Localised[] = english.need.map((thing, index) => ({ en: thing, cy: welsh.need[index]! }))

/** What fits: people lose a second sheet. Nobody who needs paper can ask for a call on a page. */
const isThere = ({ availability = 'available' }: { availability?: string }): boolean => availability === 'available'
const idsOf = (each: readonly { id: string }[]): string[] => each.map(({ id }) => id)

/** Both languages, that of the page first: neither comes as an answer to a question. */
function OurLeaflet(): ReactElement {
  const { language, directory, at } = useFrame()
  return (
    <Leaflet
      directory={directory}
      at={at}
      summary={summary}
      need={need}
      webAddress={useWebAddress()}
      channels={idsOf(channelsInOrder(directory).filter((channel) => isThere(channel) && channel.kind !== 'callback'))}
      places={idsOf((directory.places ?? []).filter(isThere))}
      languages={language === 'cy' ? ['cy', 'en'] : ['en', 'cy']}
      headingLevel={2}
    />
  )
}

/** What people read standing up, on one sheet in each language: who to phone. */
function OurPoster(): ReactElement {
  const { directory, at } = useFrame()
  const onOneSheet = channelsInOrder(directory).filter(
    (channel) => isThere(channel) && ['phone', 'relay'].includes(channel.kind),
  )
  return (
    <Poster
      directory={directory}
      at={at}
      summary={summary}
      webAddress={useWebAddress()}
      channels={idsOf(onOneSheet)}
      places={[]}
      headingLevel={2}
    />
  )
}

/** Short enough to copy by hand: `rivers.example.com/fishing-licence`. */
function useWebAddress(): string {
  const { siteAddress, basePath } = useFrame()
  return siteAddress.replace(/^https?:\/\//, '') + basePath
}
