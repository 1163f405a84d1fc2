import { ProblemPage as Problem } from '@handrail/react'
import type { ReactElement } from 'react'
import { addressOf } from '../addresses'
import type { Visit } from '../visit'
import { HelpForLost } from './help'
import { Layout } from './layout'
import { LinkParagraph, Paragraphs } from './paragraphs'

/** A page that could not be shown: what became of the answers, and how to do it another way. */
export function ProblemPage({ visit, children }: { visit: Visit; children: string }): ReactElement {
  const { language, words } = visit
  return (
    <Layout visit={visit} page="start" isNoPage>
      <Problem service={words.service} answers="kept" contact={<HelpForLost language={language} />}>
        <Paragraphs>{[children]}</Paragraphs>
        <LinkParagraph href={addressOf(language, 'start')}>{words.links.start}</LinkParagraph>
      </Problem>
    </Layout>
  )
}
