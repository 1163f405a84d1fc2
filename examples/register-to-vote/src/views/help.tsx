import { ContactChannels, HelpWithQuestion } from '@handrail/react'
import type { ReactElement, ReactNode } from 'react'
import { addressOf } from '../addresses'
import { directoryIn, now } from '../directory'
import { type Language, wordsFor } from '../words'
import { LinkParagraph } from './paragraphs'

interface HelpProps {
  language: Language
  /** Whether it helps with one question, or with the whole form. */
  about?: 'question' | 'form'
  children?: ReactNode
}

/** How to get help, in the same place on every page. It stays on the server: a browser gets its HTML alone. */
export function Help({ language, about, children }: HelpProps): ReactElement {
  return (
    <HelpWithQuestion
      directory={directoryIn(language)}
      at={now()}
      href={addressOf(language, 'get-support')}
      about={about}
      language={language}
    >
      {children}
    </HelpWithQuestion>
  )
}

/** Every way to get help, in the same order as everywhere. */
export function AllHelp({ language, headingLevel }: { language: Language; headingLevel?: 2 | 3 }): ReactElement {
  return (
    <ContactChannels directory={directoryIn(language)} at={now()} headingLevel={headingLevel} language={language} />
  )
}

/** Every way to get help where no page could be shown, and the page that finds what fits. */
export function HelpForLost({ language }: { language: Language }): ReactElement {
  return (
    <>
      <AllHelp language={language} headingLevel={3} />
      <LinkParagraph href={addressOf(language, 'get-support')}>{wordsFor(language).links.getSupport}</LinkParagraph>
    </>
  )
}
