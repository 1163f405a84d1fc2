import {
  appointmentWords,
  distanceWords,
  type Facility,
  facilityWords,
  phoneHref,
  phoneNumberWords,
  type Place,
  placeKindWords,
  type SupportDirectory,
  textIn,
} from '@handrail/support'
import { type ComponentProps, Fragment, type ReactElement, type ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { type InterfaceLanguage, useTag } from '../../foundations/language.js'
import { OurWords } from '../../foundations/our-words.js'
import { spoken, spokenWords } from '../../foundations/spoken.js'
import { fill } from '../../foundations/words.js'
import { DirectoryText, WhyNot } from '../contact-channels/directory-text.js'
import { languageNames } from '../contact-channels/language-names.js'
import { OpeningHours } from '../opening-hours/index.js'
import { cy, en } from './place-finder.strings.js'

/** Props of {@link PlaceDetails}: any attribute of `<div>`, and these. */
export interface PlaceDetailsProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The place, from the directory. */
  place: Place
  /** The support directory it is in, checked by `loadDirectory` or `parseDirectory`. Its hours are there. */
  directory: SupportDirectory
  /** Now: a `Date`, or text with a time zone such as `2026-11-23T09:30:00Z`. */
  at: Date | string
  /** How far away it is, from `nearestPlaces`. */
  miles?: number
  /** What people asked for and it is not known to have, from `nearestPlaces`. */
  lacks?: readonly Facility[]
  /** The level of its heading: one more than the heading above. 3 unless set. */
  headingLevel?: 2 | 3 | 4 | 5
  /** The language it speaks. */
  language?: string | InterfaceLanguage
}

/**
 * One place where someone helps: what it is, how far away, its address, when it is open, whether people need an
 * appointment, what is there, what to bring and how to get there. A place that is closed says so and says why.
 *
 * @throws RangeError when `at` is not a date and time
 */
export function PlaceDetails({
  place,
  directory,
  at,
  miles,
  lacks = [],
  headingLevel = 3,
  language,
  className,
  ...rest
}: PlaceDetailsProps): ReactElement {
  const tag = useTag(language)
  const Heading = `h${headingLevel}` as const
  const { name, kind, availability = 'available' } = place
  return (
    <div className={classNames('handrail-place', className)} {...rest}>
      <Heading className={headingLevel === 2 ? 'govuk-heading-m' : 'govuk-heading-s'}>
        <DirectoryText text={name} language={tag} />
      </Heading>
      <Line language={tag}>
        {placeKindWords(kind, spoken(tag))}
        {miles !== undefined && `. ${distanceWords(miles, spoken(tag))}`}
      </Line>
      {availability === 'available' ? (
        <HowToGetHelp place={place} directory={directory} at={at} lacks={lacks} language={tag} />
      ) : (
        <p className="govuk-body">
          <WhyNot channel={place} language={tag} />
        </p>
      )}
    </div>
  )
}

interface HowToGetHelpProps extends Pick<PlaceDetailsProps, 'place' | 'directory' | 'at'> {
  lacks: readonly Facility[]
  language: string
}

function HowToGetHelp({ place, directory, at, lacks, language }: HowToGetHelpProps): ReactElement {
  const { description, address, postcode, telephone, url, facilities = [], languages, bring = [], directions } = place
  const words = spokenWords(en, cy, language)
  const hours = directory.hours?.find(({ id }) => id === place.hours)
  return (
    <>
      {description && <Text text={description} language={language} />}
      {/* An address keeps its lines, as people copy it and read it out. */}
      <p className="govuk-body">
        {[...address, postcode].map((line, index) => (
          <Fragment key={line}>
            {index > 0 && <br />}
            <OurWords language={language}>{line}</OurWords>
          </Fragment>
        ))}
      </p>
      {hours && <OpeningHours hours={hours} at={at} language={language} />}
      <Line language={language}>{appointmentWords(place, spoken(language))}</Line>
      {telephone && (
        <p className="govuk-body">
          <OurWords language={language}>{words.phone}</OurWords>{' '}
          <a className="govuk-link handrail-phone-number" href={phoneHref(telephone)} dir="ltr">
            {phoneNumberWords(telephone)}
          </a>
        </p>
      )}
      {url && (
        <p className="govuk-body">
          <a className="govuk-link" href={url}>
            <OurWords language={language}>
              {fill(words.appointment, { place: textIn(place.name, spoken(language)) })}
            </OurWords>
          </a>
        </p>
      )}
      <Things
        leadIn={words.has}
        things={facilities.map((each) => facilityWords(each, spoken(language)))}
        language={language}
      />
      <Things
        leadIn={words.lacks}
        things={lacks.map((each) => facilityWords(each, spoken(language)))}
        language={language}
      />
      {languages && languages.join() !== directory.languages.join() && (
        <p className="govuk-body">
          <OurWords language={language}>{words.languages}</OurWords> {languageNames(languages)}
        </p>
      )}
      <Things leadIn={words.bring} things={bring.map((each) => textIn(each, spoken(language)))} language={language} />
      {directions && <Text text={directions} language={language} />}
    </>
  )
}

function Line({ language, children }: { language: string; children: ReactNode }): ReactElement {
  return (
    <p className="govuk-body">
      <OurWords language={language}>{children}</OurWords>
    </p>
  )
}

const Text = (props: ComponentProps<typeof DirectoryText>): ReactElement => (
  <p className="govuk-body">
    <DirectoryText {...props} />
  </p>
)

interface ThingsProps {
  leadIn: string
  things: readonly string[]
  language: string
}

/** One thing is a sentence with its lead-in. Only several are a list: a list of one is talk that helps nobody. */
function Things({ leadIn, things, language }: ThingsProps): ReactElement | null {
  if (things.length === 0) return null
  if (things.length === 1) return <Line language={language}>{`${leadIn} ${things[0]!}`}</Line>
  return (
    <>
      <p className="govuk-body handrail-place__lead-in">
        <OurWords language={language}>{leadIn}</OurWords>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {things.map((thing) => (
          <li key={thing}>
            <OurWords language={language}>{thing}</OurWords>
          </li>
        ))}
      </ul>
    </>
  )
}
