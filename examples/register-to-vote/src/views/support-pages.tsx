import { GetSupport, PlaceFinder } from '@handrail/react'
import { type Facility, nearestPlaces, needsFrom } from '@handrail/support'
import { addressOf } from '../addresses'
import { directoryIn, now } from '../directory'
import { geocode } from '../geocoder'
import { AllHelp, Help } from './help'
import { type NextPage, page } from './page'
import { ReadingPage } from './reading-page'
import { RequestLinks } from './request-links'

/*
 * The pages about getting help. They need no session, no database and no script: people must find help when everything else
 * is away. See src/plain-form.ts for how they are sent.
 */

export const getSupportPage: NextPage = page((visit) => {
  const { language, words, plainForm } = visit
  const { heading, introduction, channels } = words.getSupport
  return (
    <ReadingPage
      visit={visit}
      page="get-support"
      heading={heading}
      paragraphs={[introduction]}
      help={
        <>
          <GetSupport
            directory={directoryIn(language)}
            at={now()}
            needs={needsFrom(plainForm.getAll('needs'))}
            placesHref={addressOf(language, 'get-support/places')}
            action={addressOf(language, 'get-support')}
            language={language}
          />
          <h2 className="govuk-heading-m govuk-!-margin-top-8">{channels}</h2>
          <AllHelp language={language} headingLevel={3} />
          <RequestLinks language={language} />
        </>
      }
    />
  )
})

export const placesPage: NextPage = page(async (visit) => {
  const { language, words, plainForm } = visit
  const { heading, introduction, help, notAPostcode } = words.places
  const directory = directoryIn(language)
  const postcode = plainForm.get('postcode') ?? ''
  const wanted = new Set(plainForm.getAll('facilities'))
  const there = new Set(directory.places?.flatMap(({ facilities = [] }) => facilities))
  const facilities = [...there].filter((each): each is Facility => wanted.has(each))
  const found = await nearestPlaces(directory, { postcode, facilities, geocoder: geocode })
  const error = found.order === 'not-a-postcode' ? notAPostcode : undefined
  return (
    <ReadingPage
      visit={visit}
      page="get-support/places"
      errors={error ? [{ message: error, href: '#postcode' }] : []}
      heading={heading}
      paragraphs={[introduction]}
      help={
        <Help language={language} about="form">
          {help}
        </Help>
      }
    >
      <PlaceFinder
        directory={directory}
        at={now()}
        found={found}
        error={error}
        defaultValue={{ postcode, facilities }}
        action={addressOf(language, 'get-support/places')}
        language={language}
      />
    </ReadingPage>
  )
})
