import { renderToString } from 'react-dom/server'
import type { PageData } from './pages/page-data.js'
import { Page } from './pages/page.js'

/**
 * Makes the HTML of a page. In one piece: a stream would have sent "200 OK" before a fault could turn it into an error
 * page, and nothing here waits for data.
 */
export function renderPage(data: PageData): string {
  return `<!doctype html>${renderToString(<Page data={data} />)}`
}
