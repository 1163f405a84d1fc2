'use server'
import { directoryIn } from '../directory'
import { surveyAnswers } from '../database'
import { keepRequest } from '../requests/request-state'
import { surveyForm } from '../requests/survey'
import type { SurveyState } from '../views/survey-form-page'
import { isLanguage } from '../words'

/** Keeps what someone says made it hard. Of a survey that was left empty there is nothing to keep. */
export async function answerSurvey(sentIn: string, _before: SurveyState, posted: FormData): Promise<SurveyState> {
  const language = isLanguage(sentIn) ? sentIn : 'en'
  return keepRequest({
    page: 'survey',
    form: surveyForm(directoryIn(language)),
    language,
    now: new Date(),
    posted,
    keep: async (copy, { survey }) => {
      if (survey) await (await surveyAnswers()).keep(copy, survey)
      return { isEmpty: !survey }
    },
  })
}
