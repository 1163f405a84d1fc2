import { spellOut } from '@handrail/forms'
import { Button, Panel } from '@handrail/react'
import { dateWords } from '@handrail/support'
import type { ReactElement } from 'react'
import type { LocalDate } from '../questions/index.js'
import { useFrame } from './frame.js'
import { AllHelp } from './help.js'
import { PostedForm } from './posted-form.js'
import { Paragraphs, ReadingPage } from './reading-page.js'

/** Shows a code, once: only its hash is kept. */
export function SavedPage({ code, until }: { code: string; until: LocalDate }): ReactElement {
  const { words, language, link } = useFrame()
  const { heading, code: label, once, spelled, spell, kept, next, comeBack } = words.saved
  const { shared } = words.confirmation
  return (
    <ReadingPage title={heading}>
      <Panel title={heading}>
        {label}
        <br />
        <strong translate="no">{code}</strong>
      </Panel>
      <p className="govuk-body">{once}</p>
      <h2 className="govuk-heading-m">{spelled}</h2>
      <ol className="govuk-list">
        {spellOut(code).map(({ character, word }, index) => (
          <li key={index}>{word ? spell(character, word) : character}</li>
        ))}
      </ol>
      <h2 className="govuk-heading-m">{next.heading}</h2>
      <Paragraphs>{[kept(dateWords(until, language)), ...next.paragraphs]}</Paragraphs>
      <p className="govuk-body">
        <a className="govuk-link" href={link('come-back')}>
          {comeBack}
        </a>
      </p>
      <h2 className="govuk-heading-m">{shared.heading}</h2>
      <p className="govuk-body">{words.saved.shared}</p>
      <PostedForm to="finish">
        <Button variant="secondary">{shared.button}</Button>
      </PostedForm>
      <AllHelp heading={words.helpHeading} />
    </ReadingPage>
  )
}
