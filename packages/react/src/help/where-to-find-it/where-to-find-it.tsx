import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { en } from './where-to-find-it.strings.js'

/** A place where people find something. */
export interface PlaceToLook {
  /** What to take in hand or open, such as "Your permit card" or "The app". Its name, with no full stop. */
  place: ReactNode
  /** Where on it to look, such as "the 6 digits under your photo". With no full stop. */
  where?: ReactNode
}

/** Props of {@link WhereToFindIt}: any attribute of `<div>`, and these. They go to the `<div>`. */
export interface WhereToFindItProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The heading, such as "Where to find your trader number". "Where to find it" unless set. */
  heading?: ReactNode
  /** The level of the heading: 3 inside `HelpWithQuestion`, whose own is 2. 2 unless set. */
  headingLevel?: 2 | 3 | 4
  /** Where it can be, the place that most people have first. It stands without the picture, so there is at least one. */
  places: readonly [PlaceToLook, ...PlaceToLook[]]
  /** A picture that shows it: an `AnnotatedPicture`. */
  picture?: ReactNode
  /** What to do without it: whom to ask, or how to go on. No one is left without a next step. */
  ifMissing: ReactNode
  /** The language of what it says by itself. */
  language?: Language
}

/**
 * Where people find a number or a fact that a question asks for: on a letter, on a card, in an app. It says so in words
 * first. A picture can show the same, and people who cannot see it miss nothing.
 *
 * WCAG 1.1.1 Non-text Content, 3.3.2 Labels or Instructions.
 */
export function WhereToFindIt({
  heading,
  headingLevel = 2,
  places,
  picture,
  ifMissing,
  language,
  className,
  ...rest
}: WhereToFindItProps): ReactElement {
  const words = useWords('where-to-find-it', en, language)
  const Heading = `h${headingLevel}` as const
  return (
    <div className={classNames('handrail-where-to-find-it', className)} {...rest}>
      <Heading className="govuk-heading-s">{heading ?? words.heading}</Heading>
      <Places places={places} oneIsEnough={words.oneIsEnough} />
      {picture}
      <p className="govuk-body">
        <span className="handrail-where-to-find-it__name">{words.ifMissing}</span> {ifMissing}
      </p>
    </div>
  )
}

interface PlacesProps {
  places: readonly PlaceToLook[]
  oneIsEnough: string
}

/** Only several places are a list. People who see a list look for all of it, so it says that one is enough. */
function Places({ places, oneIsEnough }: PlacesProps): ReactElement {
  const lines = places.map(({ place, where }, index) => <PlaceLine key={index} place={place} where={where} />)
  if (lines.length === 1) return <p className="govuk-body">{lines}</p>
  return (
    <>
      <p className="govuk-body">{oneIsEnough}</p>
      <ul className="govuk-list govuk-list--bullet">
        {lines.map((line) => (
          <li key={line.key}>{line}</li>
        ))}
      </ul>
    </>
  )
}

function PlaceLine({ place, where }: PlaceToLook): ReactElement {
  return (
    <>
      <span className="handrail-where-to-find-it__name">
        {place}
        {where && ':'}
      </span>
      {where && ' '}
      {where}
    </>
  )
}
