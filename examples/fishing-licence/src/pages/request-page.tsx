import type { ReactElement } from 'react'
import { AppointmentPage } from './appointment-page.js'
import { CallBackPage } from './call-back-page.js'
import { FrameProvider } from './frame.js'
import { Layout } from './layout.js'
import { ChooseNeedsPage, NeedsPage } from './needs-page.js'
import type { PageData } from './page-data.js'
import { DataBlock } from './page.js'
import type { RequestContent } from './request-data.js'
import { ReportLink } from './report-page.js'
import { RequestSentPage } from './request-sent-page.js'
import { SurveyPage, SurveySentPage } from './survey-page.js'

/**
 * A page where people ask for something. Apart from `Page`, as its questions are long: nobody who came to apply for a licence
 * has to load them.
 */
export function RequestPage({ data }: { data: PageData }): ReactElement {
  return (
    <FrameProvider frame={data.frame}>
      <Layout back="get-support" end={<DataBlock data={data} />}>
        <Content content={data.content as RequestContent} />
        <ReportLink content={data.content as RequestContent} />
      </Layout>
    </FrameProvider>
  )
}

function Content({ content }: { content: RequestContent }): ReactElement {
  switch (content.page) {
    case 'call-back':
      return <CallBackPage {...content} />
    case 'appointment':
      return <AppointmentPage {...content} />
    case 'choose-needs':
      return <ChooseNeedsPage {...content} />
    case 'needs':
      return <NeedsPage {...content} />
    case 'survey':
      return <SurveyPage {...content} />
    case 'request-sent':
      return <RequestSentPage {...content} />
    case 'survey-sent':
      return <SurveySentPage {...content} />
  }
}
