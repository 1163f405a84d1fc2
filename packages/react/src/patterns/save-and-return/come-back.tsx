import type { ReactElement, ReactNode } from 'react'
import { Heading, Paragraph } from '../../content/typography/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { useWords } from '../../foundations/words.js'
import { QuestionPage, type QuestionPageProps } from '../question-page/index.js'
import { en } from './save-and-return.strings.js'
import { SentenceWith } from './sentence-with.js'

/** Props of {@link ComeBack}: those of `QuestionPage`, and these. Other attributes go to the `<form>`. */
export interface ComeBackProps extends Omit<QuestionPageProps, 'title' | 'name' | 'defaultValue' | 'children'> {
  /** The heading and the start of the title. "Come back to your answers" unless set. */
  title?: string
  /** What the code is called when the form is sent, and its id. */
  name: string
  /** Help with the code, in one short sentence. What a code looks like, unless set. */
  hint?: ReactNode
  /** What is wrong with the code. Put it into `errors` as well. */
  error?: ReactNode
  /** The code that was typed before. */
  defaultValue?: string
  /** One more thing that the person knows, and somebody who found the code does not: a `DateOfBirth`, for example. */
  children: ReactNode
}

/**
 * Asks for the code of saved answers, and for one more thing that the person knows, before any answer is shown. The code
 * can be pasted, and typed in small letters, with spaces or without.
 *
 * Put it inside `<main>`, with a `BackLink` before. Allow a few tries a minute, and never say which of the two was wrong.
 *
 * WCAG 3.3.8 Accessible Authentication, 3.2.6 Consistent Help.
 */
export function ComeBack({ title, name, hint, error, defaultValue, children, ...page }: ComeBackProps): ReactElement {
  const { language } = page
  const words = useWords('save-and-return', en, language)
  const heading = title ?? words.returnHeading
  return (
    <QuestionPage title={heading} {...page}>
      <Heading level={1}>{heading}</Heading>
      <Paragraph>{words.returnNeeds}</Paragraph>
      <TextInput
        name={name}
        label={words.codeLabel}
        labelSize="s"
        hint={
          hint ?? (
            <SentenceWith sentence={words.codeHint}>
              <bdi dir="ltr" translate="no">
                4F7K 9WXM 3H2Y
              </bdi>
            </SentenceWith>
          )
        }
        error={error}
        defaultValue={defaultValue}
        // A browser on a shared computer must not offer the code of the person before.
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        width={20}
        extraLetterSpacing
        language={language}
      />
      {children}
    </QuestionPage>
  )
}
