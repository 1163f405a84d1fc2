import { renderToString } from 'react-dom/server'
import type { PageData } from './pages/page-data.js'
import { Page } from './pages/page.js'
import { PaperPage } from './pages/paper-page.js'
import { isPaper, isRequest, type PaperContent } from './pages/request-data.js'
import { RequestPage } from './pages/request-page.js'

/**
 * Makes the HTML of a page. In one piece: a stream would have sent "200 OK" before a fault could turn it into an error
 * page, and nothing here waits for data.
 */
export function renderPage({
  frame,
  content,
}: Pick<PageData, 'frame'> & { content: PageData['content'] | PaperContent }) {
  const page = isPaper(content) ? (
    <PaperPage frame={frame} content={content} />
  ) : isRequest(content) ? (
    <RequestPage data={{ frame, content }} />
  ) : (
    <Page data={{ frame, content }} />
  )
  return `<!doctype html>${renderToString(page)}`
}
