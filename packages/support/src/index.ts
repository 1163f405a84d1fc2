export type { ActingAnswers, ActingRecord } from './acting-answers.js'
export { actingRecord, actingRecordWords } from './acting-record.js'
export type { ActingRecordOptions } from './acting-record.js'
export { appointmentsOffered } from './appointments.js'
export type { AppointmentOptions, AppointmentsOffered, AppointmentWay } from './appointments.js'
export { assuranceCounts } from './assurance.js'
export { compareBankHolidays, joinBankHolidays, loadBankHolidays } from './bank-holidays-file.js'
export type { BankHolidayChange, BankHolidayComparison, LoadBankHolidaysResult } from './bank-holidays-file.js'
export type { BankHoliday, BankHolidays } from './bank-holidays.js'
export { allBarriers, barrierWords } from './barriers.js'
export { callBackOffered } from './call-back.js'
export type { CallBackOffered, CallBackOptions, CallBackWay, TimeChoice } from './call-back.js'
export type { CallCost } from './call-cost.js'
export { channelName, channelsInOrder, responseTimeWords } from './channels.js'
export type { ChannelsOptions, ContactChannel } from './channels.js'
export { contactTimes, contactTimeWords } from './contact-times.js'
export type { ContactTime, ContactTimesOptions } from './contact-times.js'
export { csvText } from './csv.js'
export type { CsvCell } from './csv.js'
export { dateWords, timeWords, weekdayAndDateWords } from './dates-and-times.js'
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
  Localised,
  LocalTime,
  Nation,
  QuestionHelp,
  ResponseTime,
  Service,
  Span,
  SupportDirectory,
  WeeklyHours,
} from './directory.js'
export { exceptionLines, hoursLines, hoursNote, openingStatusWords } from './hours-words.js'
export { openingStatus } from './hours.js'
export type { ClosedReason, ClosedStatus, OpeningStatus, OpeningStatusOptions, OpenStatus } from './hours.js'
export { DirectoryError, loadDirectory, parseDirectory } from './load.js'
export type { LoadResult } from './load.js'
export { matchSupport, needsFrom } from './matching.js'
export type { LanguageFit, MatchOptions, SupportMatch, SupportMatches } from './matching.js'
export { milesBetween, nearestPlaces, tidyPostcode } from './nearest-places.js'
export type { FoundPlace, Geocoder, NearestPlaces, NearestPlacesOptions, PlacesOrder } from './nearest-places.js'
export type { Assurance, Barrier, Cost, Need, Provider, SupportKind, SupportMode, SupportOffer } from './offer.js'
export { notLegalAdviceWords, poundsWords } from './offers.js'
export { checkPersonWords } from './person-check.js'
export type { PersonWordsFinding, PersonWordsOptions } from './person-check.js'
export { everyForm, textAbout, wordsAbout } from './person-words.js'
export type { BothForms, InOtherLanguage, Person, PersonText, WordsAbout } from './person-words.js'
export {
  callCost,
  callCostWords,
  internationalNumberWords,
  phoneHref,
  phoneNumberWords,
  relayHref,
  relayNumber,
} from './phone.js'
export type { Facility, GeoPoint, Place, PlaceKind } from './place.js'
export { appointmentWords, distanceWords, facilityWords, placeKindWords } from './places.js'
export { problemWords } from './problem.js'
export type { Problem } from './problem.js'
export { inspectDirectory, reviewDirectory } from './review/review-directory.js'
export type { ReviewOptions } from './review/review-directory.js'
export { reviewRules } from './review/rules.js'
export type { Finding, FindingLevel, ReviewRule, ReviewRuleFacts } from './review/rules.js'
export { summariseSurvey } from './summarise-survey.js'
export type { SummariseSurveyOptions, SurveyCount, SurveyQuestionSummary, SurveySummary } from './summarise-survey.js'
export type { HelpGiven, MadeItHard, SurveyAnswer, SurveyAsked } from './survey-answer.js'
export { surveyRows, surveySummaryRows } from './survey-rows.js'
export type { SurveyRowsOptions } from './survey-rows.js'
export {
  helpChannels,
  helpGivenChoices,
  helpGivenWords,
  madeItHardChoices,
  madeItHardWords,
  surveyAskedWords,
} from './survey.js'
export { textIn } from './text.js'
export { waysWithoutWebsite } from './ways-without-website.js'
export type { OfferElsewhere, WaysWithoutWebsite, WayWithoutWebsite } from './ways-without-website.js'
export { webchatStatus } from './webchat.js'
export type { WebchatSource, WebchatStatus, WebchatStatusOptions } from './webchat.js'
export type { Words } from './words.js'
