import type { LanguageNeeds as LanguageNeedsValue, LanguageNeedsPart, LanguageQuestion } from '@handrail/forms'
import {
  interpreterCodes,
  type InterpreterKind,
  type KnownLanguage,
  knownLanguages,
  signLanguages,
} from '@handrail/forms/lists'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { Radio, RadioDivider, Radios } from '../../form/radios/index.js'
import { TextInput } from '../../form/text-input/index.js'
import type { Language } from '../../foundations/language.js'
import type { Size } from '../../foundations/sizes.js'
import { useWords } from '../../foundations/words.js'
import type { InputOfPart } from '../../parts/question-in-parts.js'
import { answerLines } from '../needs-question.js'
import { languageName } from './language-name.js'
import { en, type LanguageNeedsWords } from './language-needs.strings.js'

/** What is asked. Only a question that stands alone can be the heading of the page. */
type Questions =
  | {
      /** What to ask about. All of it unless set. Give the field the same. */
      questions?: readonly LanguageQuestion[]
      legendIsPageHeading?: never
    }
  | {
      questions: readonly ['speak'] | readonly ['read']
      /** Makes the legend the page's `<h1>`. For a page that asks one question. */
      legendIsPageHeading?: boolean
    }

/** Props of {@link LanguageNeeds}: any attribute of `<div>`, and these. They go to the `<div>` round the questions. */
export type LanguageNeedsProps = Omit<ComponentProps<'div'>, 'id' | 'children' | 'defaultValue' | 'onChange'> &
  Questions & {
    /** What the names of the controls start with: `language` for `language-speak-which`. They have these as ids too. */
    name: string
    /** The languages to choose from, in your order. All that we know unless set. Give the field the same. */
    languages?: readonly KnownLanguage[]
    /** How big the legends are. `m` unless set. */
    legendSize?: Size
    /** What is wrong with each part. */
    errors?: Partial<Record<LanguageNeedsPart, ReactNode>>
    /** What is wrong with all of it. It stands at the first question. */
    error?: ReactNode
    /** What was answered before. */
    defaultValue?: Partial<Record<LanguageNeedsPart, string>>
    /** The language of the words. */
    language?: Language
  }

/**
 * Asks which language people want to talk in, which they want to be written to in, which is often another, and whether they
 * need an interpreter. English and Welsh come first, and it says that Welsh causes no delay. Each language has its own name.
 *
 * Works with the field `languageNeeds` of `@handrail/forms`. Source: Welsh Language Standards (No. 1) Regulations 2015.
 * WCAG 1.3.1, 3.1.2 Language of Parts, 3.3.1, 3.3.2.
 */
export function LanguageNeeds({
  name,
  questions = ['speak', 'read', 'interpreter'],
  languages = knownLanguages,
  legendSize,
  legendIsPageHeading,
  errors,
  error,
  defaultValue,
  language,
  ...rest
}: LanguageNeedsProps): ReactElement {
  const words = useWords('language-needs', en, language)
  const part = (each: LanguageNeedsPart): InputOfPart => ({
    name: `${name}-${each}`,
    id: `${name}-${each}`,
    error: errors?.[each],
    defaultValue: defaultValue?.[each],
    language,
  })
  const size = legendSize ?? (legendIsPageHeading ? 'l' : 'm')
  const draw: Record<LanguageQuestion, (more: { error?: ReactNode }) => ReactElement> = {
    speak: (more) => (
      <Radios
        key="speak"
        {...part('speak-which')}
        {...more}
        legend={words.speakLegend}
        legendSize={size}
        legendIsPageHeading={legendIsPageHeading}
      >
        {languages.map((tag) => languageRadio(tag, words))}
        <RadioDivider key="divider">{words.or}</RadioDivider>
        <Radio
          key="other"
          value="other"
          conditional={<TextInput {...part('speak-other')} label={words.speakOtherLabel} width={20} />}
        >
          {words.other}
        </Radio>
      </Radios>
    ),
    read: (more) => (
      <Radios
        key="read"
        {...part('read-which')}
        {...more}
        legend={words.readLegend}
        legendSize={size}
        legendIsPageHeading={legendIsPageHeading}
      >
        {languages.filter((tag) => !signLanguages.includes(tag)).map((tag) => languageRadio(tag, words))}
        <RadioDivider key="divider">{words.or}</RadioDivider>
        <Radio
          key="other"
          value="other"
          conditional={<TextInput {...part('read-other')} label={words.readOtherLabel} width={20} />}
        >
          {words.other}
        </Radio>
        <Radio key="read-to-me" value="read-to-me">
          {words.readToMe}
        </Radio>
      </Radios>
    ),
    interpreter: (more) => (
      <div key="interpreter">
        <Radios {...part('interpreter-which')} {...more} legend={words.interpreterLegend} legendSize={size}>
          <Radio value="no">{words.noInterpreter}</Radio>
          {interpreterKinds.map((kind) => (
            <Radio
              key={kind}
              value={kind}
              conditional={
                kind === 'other-sign' && (
                  <TextInput {...part('interpreter-other-sign')} label={words.signLanguageLabel} width={20} />
                )
              }
            >
              {words.interpreters[kind]}
            </Radio>
          ))}
        </Radios>
        <Radios {...part('gender')} legend={words.genderLegend} legendSize={size} hint={words.genderHint}>
          <Radio value="any">{words.anyGender}</Radio>
          <Radio value="woman">{words.woman}</Radio>
          <Radio value="man">{words.man}</Radio>
        </Radios>
      </div>
    ),
  }
  return (
    <div {...rest}>{questions.map((question, index) => draw[question](index === 0 && error ? { error } : {}))}</div>
  )
}

const interpreterKinds = Object.keys(interpreterCodes) as InterpreterKind[]

const languageRadio = (tag: KnownLanguage, words: LanguageNeedsWords): ReactElement => (
  <Radio key={tag} value={tag} hint={tag === 'cy' ? words.welshHint : undefined}>
    {languageName(tag, words)}
  </Radio>
)

/** Props of {@link LanguageNeedsAnswer}. */
export interface LanguageNeedsAnswerProps {
  /** The answer, as the field `languageNeeds` gives it. */
  value: LanguageNeedsValue
  /** The language of the words. */
  language?: Language
}

/** The languages that somebody chose, in the words they chose from. For the page to check answers. */
export function LanguageNeedsAnswer({ value, language }: LanguageNeedsAnswerProps): ReactElement {
  const words = useWords('language-needs', en, language)
  const { speak, read, interpreter, gender } = value
  const chosen = ({ which, detail }: NonNullable<LanguageNeedsValue['read' | 'speak']>): ReactNode =>
    which === 'other' ? detail : which === 'read-to-me' ? words.readToMe : languageName(which, words)
  const lines: ReactNode[] = []
  if (speak) lines.push(<Line label={words.talking}>{chosen(speak)}</Line>)
  if (read) lines.push(<Line label={words.writing}>{chosen(read)}</Line>)
  if (interpreter?.which === 'no') lines.push(words.noInterpreter)
  else if (interpreter) {
    const kind = words.interpreters[interpreter.which]
    lines.push(interpreter.detail ? <Line label={kind}>{interpreter.detail}</Line> : kind)
  }
  if (gender) lines.push(words[gender])
  return answerLines(lines)
}

const Line = ({ label, children }: { label: string; children: ReactNode }): ReactElement => (
  <>
    {label}: {children}
  </>
)
