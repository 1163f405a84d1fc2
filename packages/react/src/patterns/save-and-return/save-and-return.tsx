import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { InsetText } from '../../content/inset-text/index.js'
import { Heading, List, Paragraph } from '../../content/typography/index.js'
import type { Language } from '../../foundations/language.js'
import { paragraph } from '../../foundations/paragraph.js'
import { fill, useWords } from '../../foundations/words.js'
import { ReadingPage } from '../question-page/reading-page.js'
import { en } from './save-and-return.strings.js'
import { SentenceWith } from './sentence-with.js'
import { SpelledCode } from '../../support/support-reference/spelled-code.js'

/** Props of {@link SaveAndReturn}: any attribute of `<div>`, and these. They go to the `<div>` round its content. */
export interface SaveAndReturnProps extends Omit<ComponentProps<'div'>, 'title'> {
  /** The heading and the start of the title. "Your answers are saved" unless set. */
  title?: string
  /** The name of the service, after the heading in the title. */
  service: string
  /** The code, in the groups that people read it out in: "4F7K 9WXM 3H2Y". `newResumeCode` of `@handrail/forms` makes one. */
  code: string
  /** The last day that you keep the answers: "4 June 2027". */
  keptUntil: string
  /** The address of the page to come back to, short enough to copy by hand: "example.com/permit/return". */
  address: string
  /** What else that page asks for: "your date of birth". */
  alsoAsksFor: string
  /** What people can do now, such as a link to go on. Words, or paragraphs of your own. */
  children?: ReactNode
  /** How to get help, in its place on every page. Usually a `HelpWithQuestion` about the form. */
  help?: ReactNode
  /** The language of its headings and sentences. */
  language?: Language
}

/**
 * Says that the answers are saved, and how to come back to them: with a code on paper and one thing that only the person
 * knows. Nobody needs an account, an email address or a phone.
 *
 * The code shows nothing by itself. People lose paper, read a code out in a library, or share a home with somebody they
 * are afraid of.
 *
 * Put it inside `<main>`.
 *
 * WCAG 3.3.8 Accessible Authentication (the code is kept for people, not remembered), 3.2.6 Consistent Help.
 */
export function SaveAndReturn({
  title,
  code,
  keptUntil,
  address,
  alsoAsksFor,
  children,
  language,
  ...page
}: SaveAndReturnProps): ReactElement {
  const words = useWords('save-and-return', en, language)
  const heading = title ?? words.savedHeading
  return (
    <ReadingPage title={heading} {...page}>
      <Heading level={1}>{heading}</Heading>
      <Paragraph>{words.notSent}</Paragraph>
      <InsetText>
        {words.code}
        <br />
        {/* No software may translate it, and its groups keep their order on an Arabic page. */}
        <strong className="govuk-!-font-size-36" translate="no" dir="ltr">
          {code}
        </strong>
      </InsetText>
      <Paragraph>{words.keep}</Paragraph>
      <Paragraph>{words.spellOut}</Paragraph>
      <SpelledCode code={code} spelled={words.spelled} />
      <Paragraph>{fill(words.keptUntil, { date: keptUntil })}</Paragraph>
      <Heading level={2}>{words.backHeading}</Heading>
      <List number>
        <li>
          <SentenceWith sentence={words.goTo}>
            {/* Not a link: it is for another day, and often for another device. */}
            <strong className="govuk-!-text-break-word" translate="no" dir="ltr">
              {address}
            </strong>
          </SentenceWith>
        </li>
        <li>{words.enterCode}</li>
        <li>{fill(words.enterMore, { more: alsoAsksFor })}</li>
      </List>
      <Paragraph>{fill(words.codeAlone, { more: alsoAsksFor })}</Paragraph>
      {paragraph(children, 'govuk-body')}
    </ReadingPage>
  )
}
