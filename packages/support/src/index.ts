export { allBarriers, barrierWords } from './barriers.js'
export type { BankHoliday, BankHolidays } from './bank-holidays.js'
export { channelName, channelsInOrder, responseTimeWords } from './channels.js'
export type { ChannelsOptions, ContactChannel } from './channels.js'
export { csvText } from './csv.js'
export type { CsvCell } from './csv.js'
export { dateWords, timeWords } from './dates-and-times.js'
export type {
  Availability,
  Channel,
  ChannelKind,
  Day,
  Division,
  Hours,
  HoursException,
  Language,
  LanguageTag,
  LocalDate,
  LocalTime,
  Localised,
  Nation,
  QuestionHelp,
  ResponseTime,
  Service,
  Span,
  SupportDirectory,
  WeeklyHours,
} from './directory.js'
export type { Assurance, Barrier, Cost, Need, Provider, SupportKind, SupportMode, SupportOffer } from './offer.js'
export type { Facility, GeoPoint, Place, PlaceKind } from './place.js'
export { openingStatus } from './hours.js'
export type { ClosedReason, ClosedStatus, OpenStatus, OpeningStatus, OpeningStatusOptions } from './hours.js'
export { exceptionLines, hoursLines, openingStatusWords } from './hours-words.js'
export { DirectoryError, loadDirectory, parseDirectory } from './load.js'
export type { LoadResult } from './load.js'
export { appointmentWords, distanceWords, facilityWords, placeKindWords } from './places.js'
export { callCost, phoneHref, phoneNumberWords, relayHref, relayNumber } from './phone.js'
export type { CallCost } from './phone.js'
export { problemWords } from './problem.js'
export type { Problem } from './problem.js'
export { summariseSurvey } from './summarise-survey.js'
export type { SummariseSurveyOptions, SurveyCount, SurveyQuestionSummary, SurveySummary } from './summarise-survey.js'
export {
  helpChannels,
  helpGivenChoices,
  helpGivenWords,
  madeItHardChoices,
  madeItHardWords,
  surveyAskedWords,
} from './survey.js'
export type { HelpGiven, MadeItHard, SurveyAnswer, SurveyAsked } from './survey-answer.js'
export { surveyRows, surveySummaryRows } from './survey-rows.js'
export type { SurveyRowsOptions } from './survey-rows.js'
export { textIn } from './text.js'
export type { Words } from './words.js'
