import '@handrail/react/styles.css'
import './service.css'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { PAGE_DATA_ID, type PageData } from './pages/page-data.js'
import { Page } from './pages/page.js'
import { isRequest } from './pages/request-data.js'

// The same page, from the same data, that the server made: it comes with the page, in a block of JSON.
const data = JSON.parse(document.getElementById(PAGE_DATA_ID)?.textContent ?? '') as PageData

const hydrate = (Whole: typeof Page): unknown =>
  hydrateRoot(
    document,
    <StrictMode>
      <Whole data={data} />
    </StrictMode>,
  )

// Long questions that few people see are in a file of their own.
if (isRequest(data.content)) void import('./pages/request-page.js').then(({ RequestPage }) => hydrate(RequestPage))
else hydrate(Page)
