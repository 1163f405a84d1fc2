import { report } from '../actions/report'
import { addressOf } from '../addresses'
import { ownPagePath, reportForm } from '../report-form'
import { Help } from './help'
import { Layout } from './layout'
import { type NextPage, page } from './page'
import { ReportFormPage } from './report-form-page'

export const reportPage: NextPage = page((visit) => {
  const { language, words, reported } = visit
  const { heading, button, kept, notKept } = words.report
  const { typed, problems } = reportForm.show()
  return (
    <Layout visit={visit} page="report-a-problem">
      <ReportFormPage
        title={heading}
        service={words.service}
        button={button}
        help={<Help language={language} about="form" />}
        helpHref={addressOf(language, 'get-support')}
        kept={kept}
        away={notKept}
        initial={{ typed: { report: { ...typed.report, page: ownPagePath(reported) ?? '' } }, problems, errors: [] }}
        action={report.bind(null, language)}
      />
    </Layout>
  )
})
