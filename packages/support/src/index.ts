export { appointmentsOffered } from './appointments.js'
export type { AppointmentOptions, AppointmentsOffered, AppointmentWay } from './appointments.js'
export type { BankHoliday, BankHolidays } from './bank-holidays.js'
export { callBackOffered } from './call-back.js'
export type { CallBackOffered, CallBackOptions, CallBackWay, TimeChoice } from './call-back.js'
export { channelName, channelsInOrder, responseTimeWords } from './channels.js'
export type { ChannelsOptions, ContactChannel } from './channels.js'
export { contactTimes, contactTimeWords } from './contact-times.js'
export type { ContactTime, ContactTimesOptions } from './contact-times.js'
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
export { callCost, phoneHref, phoneNumberWords, relayHref, relayNumber } from './phone.js'
export type { CallCost } from './phone.js'
export { problemWords } from './problem.js'
export type { Problem } from './problem.js'
export { textIn } from './text.js'
export type { Words } from './words.js'
