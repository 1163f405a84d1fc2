import { PlainWord, StillStuck, WhereToFindIt } from '@handrail/react'
import type { ReactElement, ReactNode } from 'react'
import { addressOf } from '../addresses'
import { directoryIn, now } from '../directory'
import { type QuestionPath, questions } from '../questions'
import type { Language, Words } from '../words'
import { Help } from './help'
import { TRIES_BEFORE_HELP } from './question'

interface AboutQuestion {
  path: QuestionPath
  language: Language
  words: Words
}

/** Help with one question: what its words mean or where to find the answer, and who can help. */
export function QuestionHelp({ path, language, words }: AboutQuestion): ReactElement {
  return <Help language={language}>{withQuestion(path, words)}</Help>
}

/** What helps with just this question. */
function withQuestion(path: QuestionPath, words: Words): ReactNode {
  if (path === 'national-insurance-number') {
    const [first, ...others] = words.where.places
    const { heading, ifMissing } = words.where
    return <WhereToFindIt heading={heading} headingLevel={3} places={[first!, ...others]} ifMissing={ifMissing} />
  }
  const question = words.questions[path]
  if (!('plainWord' in question)) return question.help
  const [before, after] = question.help.split('%{word}')
  const { word, meaning } = question.plainWord
  return (
    <>
      {before}
      <PlainWord meaning={meaning}>{word}</PlainWord>
      {after}
    </>
  )
}

/**
 * The offer of help for someone who tried several times. It comes with each page, and the page shows it once there were
 * enough tries: who can help is known on the server alone.
 */
export function QuestionStuck({ path, language, words }: AboutQuestion): ReactElement {
  const question = words.questions[path]
  // Before the first answer, nothing is kept.
  const isFirst = path === questions[0]!.path
  return (
    <StillStuck
      tries={TRIES_BEFORE_HELP}
      after={TRIES_BEFORE_HELP}
      {...(isFirst ? { answers: 'not-kept' } : { answers: 'kept', keptUntil: words.keptUntil })}
      otherWays={'cannotGive' in question ? [{ href: `#${path}-cannot-give`, text: question.cannotGive }] : undefined}
      directory={directoryIn(language)}
      at={now()}
      href={addressOf(language, 'get-support')}
      language={language}
    />
  )
}
