import {
  type AppointmentsOffered,
  type Availability,
  channelName,
  type Hours,
  hoursLines,
  type Localised,
  type Place,
} from '@handrail/support'
import type { ReactElement, ReactNode } from 'react'
import { Radio, Radios } from '../../form/radios/index.js'
import type { Language } from '../../foundations/language.js'
import { OurWords } from '../../foundations/our-words.js'
import { spoken } from '../../foundations/spoken.js'
import { DirectoryText, WhyNot } from '../contact-channels/directory-text.js'
import type { AppointmentRequestWords } from './appointment-request.strings.js'

interface WhereQuestionsProps {
  name: string
  offered: AppointmentsOffered
  words: AppointmentRequestWords
  errors: { way?: ReactNode; place?: ReactNode } | undefined
  defaultValue: { way?: string; place?: string } | undefined
  language: Language | undefined
  /** The tag of the language of the page. */
  tag: string
}

/** How to meet and where: each only if there is a choice. What cannot be had is said after them, and why. */
export function WhereQuestions(props: WhereQuestionsProps): ReactElement {
  const { name, offered, words, errors, defaultValue, language, tag } = props
  const { ways, places, without } = offered
  const place = ways.includes('in-person') && places.length > 1 ? drawPlaces(props) : null
  return (
    <>
      {ways.length > 1 ? (
        <Radios
          name={`${name}-way`}
          legend={words.wayLegend}
          legendSize="m"
          error={errors?.way}
          defaultValue={defaultValue?.way}
          language={language}
        >
          {ways.map((way) =>
            way === 'in-person' ? (
              <Radio
                key={way}
                value={way}
                hint={places.length === 1 && <PlaceLines place={places[0]!} offered={offered} tag={tag} />}
                conditional={place}
              >
                {places.length === 1 ? nameIn(words.inPersonAt, places[0]!, tag) : words.inPerson}
              </Radio>
            ) : (
              <Radio key={way} value={way} hint={way === 'video' && words.videoHint}>
                {words[way]}
              </Radio>
            ),
          )}
        </Radios>
      ) : (
        place
      )}
      {without.places.map((each) => (
        <p key={each.id} className="govuk-body">
          <DirectoryText text={each.name} language={tag} />: {whyNot(each, words, tag)}
        </p>
      ))}
      {without.channels.map((each) => (
        <p key={each.id} className="govuk-body">
          <OurWords language={tag}>{channelName(each, spoken(tag))}</OurWords>: {whyNot(each, words, tag)}
        </p>
      ))}
    </>
  )
}

/** What is there, but cannot be chosen, has no time left. */
const whyNot = (
  each: { availability?: Availability; because?: Localised },
  words: AppointmentRequestWords,
  tag: string,
): ReactNode =>
  (each.availability ?? 'available') === 'available' ? words.nothingFree : <WhyNot channel={each} language={tag} />

function drawPlaces({ name, offered, words, errors, defaultValue, language, tag }: WhereQuestionsProps): ReactElement {
  return (
    <Radios
      name={`${name}-place`}
      legend={words.placeLegend}
      // Alone on the page it is as big as the other questions.
      legendSize={offered.ways.length > 1 ? undefined : 'm'}
      error={errors?.place}
      defaultValue={defaultValue?.place}
      language={language}
    >
      {offered.places.map((place) => (
        <Radio key={place.id} value={place.id} hint={<PlaceLines place={place} offered={offered} tag={tag} />}>
          <DirectoryText text={place.name} language={tag} />
        </Radio>
      ))}
    </Radios>
  )
}

/** Where a place is, and when it is open: people choose by both. Sentences, as a screen reader says a hint in one breath. */
function PlaceLines({
  place,
  offered,
  tag,
}: {
  place: Place
  offered: AppointmentsOffered
  tag: string
}): ReactElement {
  const hours = offered.directory.hours?.find(({ id }: Hours) => id === place.hours)
  const address = [...place.address, place.postcode].join(', ')
  const lines = hours ? hoursLines(hours, spoken(tag)) : []
  return <OurWords language={tag}>{[address, ...lines].join('. ')}</OurWords>
}

/** A sentence with the name of a place in it, marked as English where the directory has no other. */
function nameIn(sentence: string, place: Place, tag: string): ReactElement {
  const [before, after] = sentence.split('%{place}')
  return (
    <>
      {before}
      <DirectoryText text={place.name} language={tag} />
      {after}
    </>
  )
}
