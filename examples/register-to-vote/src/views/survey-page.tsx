import { newCopy } from '@handrail/forms'
import { helpChannels } from '@handrail/support'
import { answerSurvey } from '../actions/survey'
import { directoryIn } from '../directory'
import { surveyForm } from '../requests/survey'
import { Help } from './help'
import { Layout } from './layout'
import { type NextPage, page } from './page'
import { SurveyFormPage } from './survey-form-page'

export const surveyPage: NextPage = page((visit) => {
  const { language, words } = visit
  const { survey, notKept, whatNext } = words.requests
  const directory = directoryIn(language)
  return (
    <Layout visit={visit} page="survey">
      <SurveyFormPage
        title={survey.heading}
        service={words.service}
        button={survey.button}
        help={
          <Help language={language} about="form">
            {survey.help}
          </Help>
        }
        away={notKept.away}
        initial={{ ...surveyForm(directory).show(), copy: newCopy() }}
        action={answerSurvey.bind(null, language)}
        who={survey.who}
        channels={helpChannels(directory)}
        sent={{ ...survey.sent, whatNext }}
      />
    </Layout>
  )
})
