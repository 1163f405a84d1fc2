import { Help } from './help'
import { type NextPage, page } from './page'
import { ReadingPage } from './reading-page'

/** In a file of its own: a page has every action that its file imports, and this one has no form. See src/posted-form.ts. */
export const reportSentPage: NextPage = page((visit) => {
  const { heading, paragraphs, help } = visit.words.report.sent
  return (
    <ReadingPage
      visit={visit}
      page="report-a-problem/sent"
      heading={heading}
      paragraphs={paragraphs}
      help={
        <Help language={visit.language} about="form">
          {help}
        </Help>
      }
    />
  )
})
