import { callCost, channelName, dateWords, type Language, phoneNumberWords } from '@handrail/support'
import type { ReactElement, ReactNode } from 'react'
import { Heading } from '../../content/typography/index.js'
import { classNames } from '../../foundations/class-names.js'
import { spokenWords } from '../../foundations/spoken.js'
import { fill } from '../../foundations/words.js'
import { languageNames } from '../contact-channels/language-names.js'
import { DirectoryText } from '../contact-channels/directory-text.js'
import { cy, en, type LeafletWords } from './leaflet.strings.js'
import { isOver, languagesIn, type PrintedFacts, writtenOut } from './paper-facts.js'
import { type Detail, Line, PaperChannel, PaperPlace, ToCopy } from './paper-parts.js'

interface PaperSideProps {
  facts: PrintedFacts
  language: Language
  detail: Detail
  headingLevel: 1 | 2
}

/** All of a leaflet or a poster in one language, marked as such: a page in another may stand beside it (WCAG 3.1.2). */
export function PaperSide({ facts, language, detail, headingLevel }: PaperSideProps): ReactElement {
  const words = spokenWords(en, cy, language)
  const { directory, at, summary, need = [], channels, places, webAddress } = facts
  const part = { facts, language, detail, headingLevel: (headingLevel + 2) as 3 | 4 }
  const section = (heading: string, content: ReactNode, isShort?: boolean): ReactElement => (
    <div className={classNames('handrail-leaflet__section', isShort && 'handrail-leaflet__section--short')}>
      <Heading level={(headingLevel + 1) as 2 | 3}>{heading}</Heading>
      {content}
    </div>
  )
  const date = dateWords(directory.reviewed, language)
  const isOld = isOver(directory, at)
  const languages = languagesIn(facts, language)
  return (
    <div className="handrail-leaflet__side" lang={language} dir="ltr">
      <Heading level={headingLevel} size="xl">
        <DirectoryText text={directory.service.name} language={language} />
      </Heading>
      <p className="govuk-body-l">
        <DirectoryText text={summary} language={language} />
      </p>
      <p className="govuk-body handrail-leaflet__address handrail-leaflet__web">{gap(words.goTo, webAddress())}</p>
      <div className="handrail-leaflet__columns">
        {need.length > 0 &&
          section(
            words.need,
            <ul className="govuk-list govuk-list--bullet">
              {need.map((thing) => (
                <li key={thing.en}>
                  <DirectoryText text={thing} language={language} />
                </li>
              ))}
            </ul>,
          )}
        {section(
          words.ways,
          <>
            {channels.map((channel) => (
              <PaperChannel key={channel.id} channel={channel} {...part} />
            ))}
            {channels.some(isCharged) && <Line>{gap(words.callCharges, 'gov.uk/call-charges')}</Line>}
          </>,
        )}
        {places.length > 0 &&
          section(
            words.places,
            places.map((place) => <PaperPlace key={place.id} place={place} {...part} />),
          )}
        {languages.length > 0 &&
          section(
            words.languages,
            <ul className="govuk-list">
              {languages.map((each) => (
                <li key={each.language}>
                  <strong>{languageNames([each.language])}</strong>
                  {': '}
                  <ToCopy>{writtenOut(each.channel, facts)[0] ?? channelName(each.channel, language)}</ToCopy>
                </li>
              ))}
            </ul>,
            true,
          )}
        {section(words.formats, <OtherFormats facts={facts} words={words} />, true)}
        <p className="govuk-body handrail-leaflet__checked">
          {isOld
            ? fill(words.old, { date })
            : fill(words.checked, { date, until: dateWords(directory.reviewBy, language) })}
        </p>
      </div>
    </div>
  )
}

/** A sentence with something to copy in it. */
function gap(sentence: string, copied: string): ReactElement {
  const [before, after] = sentence.split(/%\{\w+\}/)
  return (
    <>
      {before}
      <ToCopy>{copied}</ToCopy>
      {after}
    </>
  )
}

/** A number that people pay for. Those that are free say so themselves. */
const isCharged = ({ availability, kind, telephone }: PrintedFacts['channels'][number]): boolean =>
  availability === 'available' && kind !== 'sms' && telephone !== undefined && callCost(telephone) !== 'free'

/** Who reads this with difficulty needs to know at once whom to ask: the first number and the first email address. */
function OtherFormats({ facts, words }: { facts: PrintedFacts; words: LeafletWords }): ReactElement {
  const there = facts.channels.filter(({ availability }) => availability === 'available')
  const phone = there.find(({ kind }) => kind === 'phone')?.telephone
  const email = there.find((channel) => channel.email)?.email
  return (
    <>
      <Line>{words.askForFormat}</Line>
      {phone && <Line>{gap(words.call, phoneNumberWords(phone))}</Line>}
      {email && <Line>{gap(words.write, email)}</Line>}
      {!phone && !email && <Line>{words.askAnyWay}</Line>}
    </>
  )
}
