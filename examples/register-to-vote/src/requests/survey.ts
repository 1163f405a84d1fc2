import { defineForm, supportSurvey } from '@handrail/forms'
import { allBarriers, helpChannels, type SupportDirectory } from '@handrail/support'

/** What is asked of someone who says what made it hard. */
export const surveyForm = (directory: SupportDirectory) =>
  defineForm({ survey: supportSurvey({ barriers: allBarriers, channels: helpChannels(directory) }) })

/** The fields of the survey. */
export type SurveyFields = ReturnType<typeof surveyForm>['fields']
