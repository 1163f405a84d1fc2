export type { BankHoliday, BankHolidays } from './bank-holidays.js'
export { compareBankHolidays, joinBankHolidays, loadBankHolidays } from './bank-holidays-file.js'
export type { BankHolidayChange, BankHolidayComparison, LoadBankHolidaysResult } from './bank-holidays-file.js'
export { channelName, channelsInOrder, responseTimeWords } from './channels.js'
export type { ChannelsOptions, ContactChannel } from './channels.js'
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
export { exceptionLines, hoursLines, hoursNote, openingStatusWords } from './hours-words.js'
export { DirectoryError, loadDirectory, parseDirectory } from './load.js'
export type { LoadResult } from './load.js'
export {
  callCost,
  callCostWords,
  internationalNumberWords,
  phoneHref,
  phoneNumberWords,
  relayHref,
  relayNumber,
} from './phone.js'
export type { CallCost } from './phone.js'
export { problemWords } from './problem.js'
export type { Problem } from './problem.js'
export { inspectDirectory, reviewDirectory } from './review/review-directory.js'
export type { ReviewOptions } from './review/review-directory.js'
export { reviewRules } from './review/rules.js'
export type { Finding, FindingLevel, ReviewRule, ReviewRuleFacts } from './review/rules.js'
export { textIn } from './text.js'
export type { Words } from './words.js'
