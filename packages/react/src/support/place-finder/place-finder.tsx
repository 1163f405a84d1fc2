import { type Facility, facilityWords, type NearestPlaces, type SupportDirectory } from '@handrail/support'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { Button } from '../../form/button/index.js'
import { Checkbox, Checkboxes } from '../../form/checkboxes/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { classNames } from '../../foundations/class-names.js'
import { type InterfaceLanguage, useTag } from '../../foundations/language.js'
import { OurWords } from '../../foundations/our-words.js'
import { spoken, spokenWords } from '../../foundations/spoken.js'
import { PlaceDetails } from './place-details.js'
import { cy, en } from './place-finder.strings.js'

/** Props of {@link PlaceFinder}: any attribute of `<form>`, and these. They go to the `<form>`. */
export interface PlaceFinderProps extends Omit<ComponentProps<'form'>, 'children' | 'defaultValue'> {
  /** The support directory, checked by `loadDirectory` or `parseDirectory`. */
  directory: SupportDirectory
  /** Now: a `Date`, or text with a time zone such as `2026-11-23T09:30:00Z`. */
  at: Date | string
  /** What `nearestPlaces` found. Without a postcode it finds every place, so the first page has places too. */
  found: NearestPlaces
  /** What people can say they need at a place. Every facility that a place of the directory has, unless set. */
  facilities?: readonly Facility[]
  /** What was typed and selected. It stays, so that people can change one thing. */
  defaultValue?: { postcode?: string; facilities?: readonly string[] }
  /** What is wrong with the postcode. For what cannot be a postcode it is said unless set. */
  error?: ReactNode
  /** Sent with the form: a token, by its name. */
  hiddenFields?: Readonly<Record<string, string>>
  /** A map, below the list. It may add to the list and never stands for it: many people cannot use one. */
  map?: ReactNode
  /** The level of the heading above the places. Each place is one more. 2 unless set. */
  headingLevel?: 2 | 3
  /** The language it speaks. */
  language?: string | InterfaceLanguage
}

/**
 * Finds places where someone can get help face to face: a form for the postcode and what people need there, and the places
 * as a list. It works by sending the form, without scripts. A postcode says where someone lives, so the form is sent with
 * `post` and never stands in an address.
 *
 * When the postcode is not known or nobody can work out distances, it says so and shows the places.
 *
 * @throws RangeError when `at` is not a date and time
 *
 * WCAG 3.2.6 Consistent Help.
 */
export function PlaceFinder({
  directory,
  at,
  found,
  facilities = facilitiesIn(directory),
  defaultValue = {},
  error,
  hiddenFields = {},
  map,
  headingLevel = 2,
  language,
  className,
  method = 'post',
  ...rest
}: PlaceFinderProps): ReactElement {
  const tag = useTag(language)
  const words = spokenWords(en, cy, tag)
  const said = (text: string): ReactElement => <OurWords language={tag}>{text}</OurWords>
  const notAPostcode = found.order === 'not-a-postcode' ? said(words.notAPostcode) : undefined
  return (
    <>
      <form className={classNames('handrail-place-finder', className)} method={method} noValidate {...rest}>
        {Object.entries(hiddenFields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextInput
          name="postcode"
          label={said(words.postcode)}
          hint={said(words.postcodeHint)}
          error={error ?? notAPostcode}
          defaultValue={defaultValue.postcode}
          autoComplete="postal-code"
          width={10}
          spellCheck={false}
        />
        {facilities.length > 0 && (
          <Checkboxes
            name="facilities"
            legend={said(words.facilities)}
            hint={said(words.facilitiesHint)}
            defaultValue={defaultValue.facilities}
            small
          >
            {facilities.map((each) => (
              <Checkbox key={each} value={each}>
                {said(capital(facilityWords(each, spoken(tag))))}
              </Checkbox>
            ))}
          </Checkboxes>
        )}
        <Button variant="secondary">{said(words.find)}</Button>
      </form>
      <Places directory={directory} at={at} found={found} headingLevel={headingLevel} language={tag} />
      {map}
    </>
  )
}

/** Each facility that some place has, in the order of the first place that has it. */
const facilitiesIn = ({ places = [] }: SupportDirectory): Facility[] => [
  ...new Set(places.flatMap((place) => place.facilities ?? [])),
]

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

interface PlacesProps extends Pick<PlaceFinderProps, 'directory' | 'at' | 'found'> {
  headingLevel: 2 | 3
  language: string
}

function Places({ directory, at, found, headingLevel, language }: PlacesProps): ReactElement {
  const words = spokenWords(en, cy, language)
  const Heading = `h${headingLevel}` as const
  const details = { directory, at, language, headingLevel: headingLevel === 2 ? 3 : 4 } as const
  const said =
    found.places.length === 0 ? [words.nowhere] : [words.order[found.order], ...(found.none ? [words.none] : [])]
  return (
    <section className="handrail-place-finder__places" aria-labelledby="places">
      <Heading className="govuk-heading-m" id="places">
        <OurWords language={language}>{words.places}</OurWords>
      </Heading>
      {said.map((line) => (
        <p key={line} className="govuk-body">
          <OurWords language={language}>{line}</OurWords>
        </p>
      ))}
      {found.places.map(({ place, miles, lacks }) => (
        <PlaceDetails key={place.id} place={place} miles={miles} lacks={lacks} {...details} />
      ))}
      {found.closed.map((place) => (
        <PlaceDetails key={place.id} place={place} {...details} />
      ))}
    </section>
  )
}
