import type { CheckAnswersWords } from '../patterns/check-answers/check-answers.strings.js'
import type { BackLinkWords } from '../page/back-link/back-link.strings.js'
import type { FooterWords } from '../page/footer/footer.strings.js'
import type { LanguageNavigationWords } from '../page/language-navigation/language-navigation.strings.js'
import type { SkipLinkWords } from '../page/skip-link/skip-link.strings.js'
import type { ErrorMessageWords } from '../parts/error-message/error-message.strings.js'
import type { ErrorSummaryWords } from '../form/error-summary/error-summary.strings.js'
import type { QuestionPageWords } from '../patterns/question-page/question-page.strings.js'
import type { SummaryListWords } from '../content/summary-list/summary-list.strings.js'
import type { ServiceNavigationWords } from '../page/service-navigation/service-navigation.strings.js'
import type { BreadcrumbsWords } from '../page/breadcrumbs/breadcrumbs.strings.js'
import type { PaginationWords } from '../page/pagination/pagination.strings.js'
import type { CookieBannerWords } from '../page/cookie-banner/cookie-banner.strings.js'
import type { NotificationBannerWords } from '../content/notification-banner/notification-banner.strings.js'
import type { WarningTextWords } from '../content/warning-text/warning-text.strings.js'
import type { TypographyWords } from '../content/typography/typography.strings.js'
import type { FileUploadWords } from '../form/file-upload/file-upload.strings.js'
import type { ExitThisPageWords } from '../page/exit-this-page/exit-this-page.strings.js'
import type { DateInputWords } from '../form/date-input/date-input.strings.js'
import type { AccordionWords } from '../content/accordion/accordion.strings.js'
import type { TabsWords } from '../content/tabs/tabs.strings.js'
import type { CharacterCountWords } from '../form/character-count/character-count.strings.js'
import type { PasswordInputWords } from '../form/password-input/password-input.strings.js'
import type { AddAnotherWords } from '../patterns/add-another/add-another.strings.js'
import type { AddressWords } from '../patterns/address/address.strings.js'
import type { AddressLookupWords } from '../patterns/address-lookup/address-lookup.strings.js'
import type { BankDetailsWords } from '../patterns/bank-details/bank-details.strings.js'
import type { CannotGiveThisWords } from '../patterns/cannot-give-this/cannot-give-this.strings.js'
import type { ConfirmByCodeWords } from '../patterns/confirm-by-code/confirm-by-code.strings.js'
import type { ConfirmationPageWords } from '../patterns/confirmation-page/confirmation-page.strings.js'
import type { DateOfBirthWords } from '../patterns/date-of-birth/date-of-birth.strings.js'
import type { DeclarationWords } from '../patterns/declaration/declaration.strings.js'
import type { EmailAddressWords } from '../patterns/email-address/email-address.strings.js'
import type { EqualityQuestionsWords } from '../patterns/equality-questions/equality-questions.strings.js'
import type { FullNameWords } from '../patterns/full-name/full-name.strings.js'
import type { NationalInsuranceNumberWords } from '../patterns/national-insurance-number/national-insurance-number.strings.js'
import type { NoneOfTheseWords } from '../patterns/none-of-these/none-of-these.strings.js'
import type { PageNotFoundPageWords } from '../patterns/page-not-found-page/page-not-found-page.strings.js'
import type { PhoneNumberWords } from '../patterns/phone-number/phone-number.strings.js'
import type { ProblemPageWords } from '../patterns/problem-page/problem-page.strings.js'
import type { ServiceUnavailablePageWords } from '../patterns/service-unavailable-page/service-unavailable-page.strings.js'
import type { StartPageWords } from '../patterns/start-page/start-page.strings.js'
import type { TaskListPageWords } from '../patterns/task-list-page/task-list-page.strings.js'
import type { LostConnectionWords } from '../page/lost-connection/lost-connection.strings.js'
import type { TimeoutWarningWords } from '../page/timeout-warning/timeout-warning.strings.js'
import type { UploadFilesWords } from '../patterns/upload-files/upload-files.strings.js'
import type { SameAnswerWords } from '../patterns/same-answer/same-answer.strings.js'
import type { SaveAndReturnWords } from '../patterns/save-and-return/save-and-return.strings.js'
import type { PlaceFinderWords } from '../support/place-finder/place-finder.strings.js'
import type { GetSupportWords } from '../support/get-support/get-support.strings.js'
import type { WebchatWords } from '../support/webchat/webchat.strings.js'
import type { RelayAndSignLanguageWords } from '../support/relay-and-sign-language/relay-and-sign-language.strings.js'
import type { WhyWeAskWords } from '../help/why-we-ask/why-we-ask.strings.js'
import type { WhereToFindItWords } from '../help/where-to-find-it/where-to-find-it.strings.js'
import type { PlainWordWords } from '../help/plain-word/plain-word.strings.js'
import type { BeforeYouStartWords } from '../help/before-you-start/before-you-start.strings.js'
import type { TrustPanelWords } from '../help/trust-panel/trust-panel.strings.js'
import type { ReassuranceWords } from '../help/reassurance/reassurance.strings.js'
import type { ReportAProblemWords } from '../help/report-a-problem/report-a-problem.strings.js'
import type { AlternativeFormatsWords } from '../support/alternative-formats/alternative-formats.strings.js'
import type { HowYouReachUsWords } from '../support/how-you-reach-us/how-you-reach-us.strings.js'
import type { ReasonableAdjustmentsWords } from '../support/reasonable-adjustments/reasonable-adjustments.strings.js'
import type { LanguageNeedsWords } from '../support/language-needs/language-needs.strings.js'
import type { ActingForSomeoneWords } from '../support/acting-for-someone/acting-for-someone.strings.js'
import type { AdviserBannerWords } from '../support/adviser-banner/adviser-banner.strings.js'
import type { CallBackConfirmationWords } from '../support/call-back-confirmation/call-back-confirmation.strings.js'
import type { CallBackRequestWords } from '../support/call-back-request/call-back-request.strings.js'
import type { AppointmentWords } from '../support/appointment/appointment.strings.js'
import type { AppointmentRequestWords } from '../support/appointment-request/appointment-request.strings.js'
import type { SupportSurveyWords } from '../support/support-survey/support-survey.strings.js'
import type { SupportReferenceWords } from '../support/support-reference/support-reference.strings.js'

/**
 * Every word that components say by themselves, by component. For a language of your own:
 * `const ar = { tag: 'ar', words: { … } satisfies Partial<InterfaceWords> }`.
 */
export interface InterfaceWords {
  'save-and-return': SaveAndReturnWords
  'same-answer': SameAnswerWords
  'upload-files': UploadFilesWords
  'timeout-warning': TimeoutWarningWords
  'lost-connection': LostConnectionWords
  'task-list-page': TaskListPageWords
  'start-page': StartPageWords
  'service-unavailable-page': ServiceUnavailablePageWords
  'problem-page': ProblemPageWords
  'phone-number': PhoneNumberWords
  'page-not-found-page': PageNotFoundPageWords
  'none-of-these': NoneOfTheseWords
  'national-insurance-number': NationalInsuranceNumberWords
  'full-name': FullNameWords
  'equality-questions': EqualityQuestionsWords
  'email-address': EmailAddressWords
  declaration: DeclarationWords
  'date-of-birth': DateOfBirthWords
  'confirmation-page': ConfirmationPageWords
  'confirm-by-code': ConfirmByCodeWords
  'cannot-give-this': CannotGiveThisWords
  'bank-details': BankDetailsWords
  'address-lookup': AddressLookupWords
  address: AddressWords
  'add-another': AddAnotherWords
  'back-link': BackLinkWords
  'check-answers': CheckAnswersWords
  'error-message': ErrorMessageWords
  'error-summary': ErrorSummaryWords
  footer: FooterWords
  'language-navigation': LanguageNavigationWords
  'question-page': QuestionPageWords
  'skip-link': SkipLinkWords
  'service-navigation': ServiceNavigationWords
  breadcrumbs: BreadcrumbsWords
  pagination: PaginationWords
  'cookie-banner': CookieBannerWords
  'notification-banner': NotificationBannerWords
  'warning-text': WarningTextWords
  typography: TypographyWords
  'file-upload': FileUploadWords
  'exit-this-page': ExitThisPageWords
  'date-input': DateInputWords
  accordion: AccordionWords
  tabs: TabsWords
  'character-count': CharacterCountWords
  'password-input': PasswordInputWords
  'place-finder': PlaceFinderWords
  'get-support': GetSupportWords
  webchat: WebchatWords
  'relay-and-sign-language': RelayAndSignLanguageWords
  'why-we-ask': WhyWeAskWords
  'where-to-find-it': WhereToFindItWords
  'plain-word': PlainWordWords
  'before-you-start': BeforeYouStartWords
  'trust-panel': TrustPanelWords
  reassurance: ReassuranceWords
  'report-a-problem': ReportAProblemWords
  'alternative-formats': AlternativeFormatsWords
  'how-you-reach-us': HowYouReachUsWords
  'reasonable-adjustments': ReasonableAdjustmentsWords
  'language-needs': LanguageNeedsWords
  'acting-for-someone': ActingForSomeoneWords
  'adviser-banner': AdviserBannerWords
  'call-back-confirmation': CallBackConfirmationWords
  'call-back-request': CallBackRequestWords
  appointment: AppointmentWords
  'appointment-request': AppointmentRequestWords
  'support-survey': SupportSurveyWords
  'support-reference': SupportReferenceWords
  'summary-list': SummaryListWords
}
