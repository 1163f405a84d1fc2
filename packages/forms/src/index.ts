export * from './attributes.js'
export { askFrom, type Asking, type AskedOf } from './ask.js'
export type { LocalDate } from './dates.js'
export { en } from './en.js'
export type { ErrorLink, PageProblem, PageProblems } from './errors-on-page.js'
export type { DatePart, ErrorMessages } from './errors/error-messages.js'
export {
  type AnyField,
  type Checking,
  type Field,
  type Fields,
  type Outcome,
  type Problem,
  type Typed,
  wrong,
} from './field.js'
export {
  type Checked,
  type CheckOptions,
  defineForm,
  type Form,
  type FormState,
  type TypedOf,
  type ValuesOf,
} from './form.js'
export type { Asked, FormLanguage, Message, Words } from './language.js'
export * from './lists.js'
export { isCopy, newCopy, takesPlace } from './page-copy.js'
export type { Posted } from './posted.js'
export { newResumeCode, resumeCode, type ResumeCodeOptions } from './resume-code.js'
export { spellOut } from './spoken-code.js'
export { newSupportReference, supportReference, type SupportReferenceOptions } from './support-reference.js'

export { actingForSomeone, type ActingForSomeoneOptions } from './fields/acting-for-someone.js'
export {
  addressAbroad,
  type AddressAbroad,
  type AddressAbroadOptions,
  type AddressAbroadPart,
} from './fields/address-abroad.js'
export {
  type NoFixedAddress,
  type NoFixedAddressOptions,
  ukAddress,
  type UkAddress,
  type UkAddressPart,
} from './fields/address.js'
export {
  alternativeFormats,
  type AlternativeFormatsOptions,
  type ChosenFormat,
  type ChosenReachWay,
  type FormatWithDetail,
  howYouReachUs,
  type HowYouReachUsOptions,
  type ReachWayWithDetail,
} from './fields/alternative-formats.js'
export { bankDetails, type BankDetails, type BankDetailsPart } from './fields/bank-details.js'
export { choice, choices, type ChoiceOptions, type ChoicesOptions } from './fields/choice.js'
export { type ChoiceWithDetailsTyped, choiceWithDetails, type ChosenWithDetail } from './fields/choice-with-details.js'
export {
  type ChoicesWithDetails,
  choicesWithDetails,
  type ChoicesWithDetailsTyped,
} from './fields/choices-with-details.js'
export { confirm, type ConfirmOptions } from './fields/confirm.js'
export { date, type DateLimit, type DateOptions } from './fields/date.js'
export { emailAddress, type EmailAddressOptions } from './fields/email.js'
export { files, type FilesOptions } from './fields/files.js'
export { type NameInParts, nameInParts, type NameInPartsOptions, type NamePart } from './fields/full-name.js'
export { type FieldInParts, inParts } from './fields/in-parts.js'
export {
  type LanguageNeeds,
  languageNeeds,
  type LanguageNeedsOptions,
  type LanguageNeedsPart,
  type LanguageQuestion,
} from './fields/language-needs.js'
export { money, type MoneyOptions } from './fields/money.js'
export { nationalInsuranceNumber, type NationalInsuranceNumberOptions } from './fields/national-insurance.js'
export { number, type NumberOptions } from './fields/number.js'
export { oneTimeCode, type OneTimeCodeOptions } from './fields/one-time-code.js'
export { type Optional, optional } from './fields/optional.js'
export { type GivenOrNot, orCannotGive, type OrCannotGiveOptions } from './fields/or-cannot-give.js'
export { postcode, type PostcodeOptions } from './fields/postcode.js'
export { pagePath, type ProblemReport, problemReport, type ProblemReportPart } from './fields/problem-report.js'
export {
  type AdjustmentWithDetail,
  type ChosenAdjustment,
  reasonableAdjustments,
  type ReasonableAdjustmentsField,
  type ReasonableAdjustmentsOptions,
} from './fields/reasonable-adjustments.js'
export {
  supportSurvey,
  type SupportSurveyAnswer,
  type SupportSurveyOptions,
  type SupportSurveyPart,
  type SupportSurveyTyped,
} from './fields/support-survey.js'
export { text, type TextOptions } from './fields/text.js'
export { vehicleRegistration, type VehicleRegistrationOptions } from './fields/vehicle-registration.js'
export { countTries, type Sent, type Tries } from './tries.js'
