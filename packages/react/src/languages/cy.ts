import type { InterfaceLanguage } from '../foundations/language.js'
import { cy as checkAnswers } from '../patterns/check-answers/check-answers.strings.js'
import { cy as backLink } from '../page/back-link/back-link.strings.js'
import { cy as footer } from '../page/footer/footer.strings.js'
import { cy as languageNavigation } from '../page/language-navigation/language-navigation.strings.js'
import { cy as skipLink } from '../page/skip-link/skip-link.strings.js'
import { cy as errorMessage } from '../parts/error-message/error-message.strings.js'
import { cy as errorSummary } from '../form/error-summary/error-summary.strings.js'
import { cy as questionPage } from '../patterns/question-page/question-page.strings.js'
import { cy as summaryList } from '../content/summary-list/summary-list.strings.js'
import { cy as serviceNavigation } from '../page/service-navigation/service-navigation.strings.js'
import { cy as breadcrumbs } from '../page/breadcrumbs/breadcrumbs.strings.js'
import { cy as pagination } from '../page/pagination/pagination.strings.js'
import { cy as cookieBanner } from '../page/cookie-banner/cookie-banner.strings.js'
import { cy as notificationBanner } from '../content/notification-banner/notification-banner.strings.js'
import { cy as warningText } from '../content/warning-text/warning-text.strings.js'
import { cy as typography } from '../content/typography/typography.strings.js'
import { cy as fileUpload } from '../form/file-upload/file-upload.strings.js'
import { cy as exitThisPage } from '../page/exit-this-page/exit-this-page.strings.js'
import { cy as dateInput } from '../form/date-input/date-input.strings.js'
import { cy as accordion } from '../content/accordion/accordion.strings.js'
import { cy as tabs } from '../content/tabs/tabs.strings.js'
import { cy as characterCount } from '../form/character-count/character-count.strings.js'
import { cy as passwordInput } from '../form/password-input/password-input.strings.js'
import { cy as addAnother } from '../patterns/add-another/add-another.strings.js'
import { cy as address } from '../patterns/address/address.strings.js'
import { cy as addressLookup } from '../patterns/address-lookup/address-lookup.strings.js'
import { cy as bankDetails } from '../patterns/bank-details/bank-details.strings.js'
import { cy as cannotGiveThis } from '../patterns/cannot-give-this/cannot-give-this.strings.js'
import { cy as confirmByCode } from '../patterns/confirm-by-code/confirm-by-code.strings.js'
import { cy as confirmationPage } from '../patterns/confirmation-page/confirmation-page.strings.js'
import { cy as dateOfBirth } from '../patterns/date-of-birth/date-of-birth.strings.js'
import { cy as declaration } from '../patterns/declaration/declaration.strings.js'
import { cy as emailAddress } from '../patterns/email-address/email-address.strings.js'
import { cy as equalityQuestions } from '../patterns/equality-questions/equality-questions.strings.js'
import { cy as fullName } from '../patterns/full-name/full-name.strings.js'
import { cy as nationalInsuranceNumber } from '../patterns/national-insurance-number/national-insurance-number.strings.js'
import { cy as noneOfThese } from '../patterns/none-of-these/none-of-these.strings.js'
import { cy as pageNotFoundPage } from '../patterns/page-not-found-page/page-not-found-page.strings.js'
import { cy as phoneNumber } from '../patterns/phone-number/phone-number.strings.js'
import { cy as problemPage } from '../patterns/problem-page/problem-page.strings.js'
import { cy as serviceUnavailablePage } from '../patterns/service-unavailable-page/service-unavailable-page.strings.js'
import { cy as startPage } from '../patterns/start-page/start-page.strings.js'
import { cy as taskListPage } from '../patterns/task-list-page/task-list-page.strings.js'
import { cy as lostConnection } from '../page/lost-connection/lost-connection.strings.js'
import { cy as timeoutWarning } from '../page/timeout-warning/timeout-warning.strings.js'
import { cy as uploadFiles } from '../patterns/upload-files/upload-files.strings.js'
import { cy as sameAnswer } from '../patterns/same-answer/same-answer.strings.js'
import { cy as saveAndReturn } from '../patterns/save-and-return/save-and-return.strings.js'
import type { InterfaceWords } from './interface-words.js'
import { cy as wordsPlaceFinder } from '../support/place-finder/place-finder.strings.js'
import { cy as wordsGetSupport } from '../support/get-support/get-support.strings.js'
import { cy as wordsWebchat } from '../support/webchat/webchat.strings.js'
import { cy as wordsRelayAndSignLanguage } from '../support/relay-and-sign-language/relay-and-sign-language.strings.js'
import { cy as wordsWhyWeAsk } from '../help/why-we-ask/why-we-ask.strings.js'
import { cy as wordsWhereToFindIt } from '../help/where-to-find-it/where-to-find-it.strings.js'
import { cy as wordsPlainWord } from '../help/plain-word/plain-word.strings.js'
import { cy as wordsBeforeYouStart } from '../help/before-you-start/before-you-start.strings.js'
import { cy as wordsTrustPanel } from '../help/trust-panel/trust-panel.strings.js'
import { cy as wordsReassurance } from '../help/reassurance/reassurance.strings.js'
import { cy as wordsReportAProblem } from '../help/report-a-problem/report-a-problem.strings.js'
import { cy as wordsAlternativeFormats } from '../support/alternative-formats/alternative-formats.strings.js'
import { cy as wordsHowYouReachUs } from '../support/how-you-reach-us/how-you-reach-us.strings.js'
import { cy as wordsReasonableAdjustments } from '../support/reasonable-adjustments/reasonable-adjustments.strings.js'
import { cy as wordsLanguageNeeds } from '../support/language-needs/language-needs.strings.js'
import { cy as wordsActingForSomeone } from '../support/acting-for-someone/acting-for-someone.strings.js'
import { cy as wordsAdviserBanner } from '../support/adviser-banner/adviser-banner.strings.js'
import { cy as wordsCallBackConfirmation } from '../support/call-back-confirmation/call-back-confirmation.strings.js'
import { cy as wordsCallBackRequest } from '../support/call-back-request/call-back-request.strings.js'
import { cy as wordsAppointment } from '../support/appointment/appointment.strings.js'
import { cy as wordsAppointmentRequest } from '../support/appointment-request/appointment-request.strings.js'
import { cy as wordsSupportSurvey } from '../support/support-survey/support-survey.strings.js'
import { cy as wordsSupportReference } from '../support/support-reference/support-reference.strings.js'

/**
 * Welsh: `<LanguageProvider language={cy}>`. It stands apart from the components, so that only services in Welsh send its
 * words to people's browsers.
 */
export const cy: InterfaceLanguage & { words: InterfaceWords } = {
  tag: 'cy',
  words: {
    'back-link': backLink,
    'save-and-return': saveAndReturn,
    'same-answer': sameAnswer,
    'upload-files': uploadFiles,
    'timeout-warning': timeoutWarning,
    'lost-connection': lostConnection,
    'task-list-page': taskListPage,
    'start-page': startPage,
    'service-unavailable-page': serviceUnavailablePage,
    'problem-page': problemPage,
    'phone-number': phoneNumber,
    'page-not-found-page': pageNotFoundPage,
    'none-of-these': noneOfThese,
    'national-insurance-number': nationalInsuranceNumber,
    'full-name': fullName,
    'equality-questions': equalityQuestions,
    'email-address': emailAddress,
    declaration,
    'date-of-birth': dateOfBirth,
    'confirmation-page': confirmationPage,
    'confirm-by-code': confirmByCode,
    'cannot-give-this': cannotGiveThis,
    'bank-details': bankDetails,
    'address-lookup': addressLookup,
    address,
    'add-another': addAnother,
    'check-answers': checkAnswers,
    'error-message': errorMessage,
    'error-summary': errorSummary,
    footer,
    'language-navigation': languageNavigation,
    'question-page': questionPage,
    'skip-link': skipLink,
    'service-navigation': serviceNavigation,
    breadcrumbs: breadcrumbs,
    pagination: pagination,
    'cookie-banner': cookieBanner,
    'notification-banner': notificationBanner,
    'warning-text': warningText,
    typography: typography,
    'file-upload': fileUpload,
    'exit-this-page': exitThisPage,
    'date-input': dateInput,
    accordion: accordion,
    tabs: tabs,
    'character-count': characterCount,
    'password-input': passwordInput,
    'place-finder': wordsPlaceFinder,
    'get-support': wordsGetSupport,
    webchat: wordsWebchat,
    'relay-and-sign-language': wordsRelayAndSignLanguage,
    'why-we-ask': wordsWhyWeAsk,
    'where-to-find-it': wordsWhereToFindIt,
    'plain-word': wordsPlainWord,
    'before-you-start': wordsBeforeYouStart,
    'trust-panel': wordsTrustPanel,
    reassurance: wordsReassurance,
    'report-a-problem': wordsReportAProblem,
    'alternative-formats': wordsAlternativeFormats,
    'how-you-reach-us': wordsHowYouReachUs,
    'reasonable-adjustments': wordsReasonableAdjustments,
    'language-needs': wordsLanguageNeeds,
    'acting-for-someone': wordsActingForSomeone,
    'adviser-banner': wordsAdviserBanner,
    'call-back-confirmation': wordsCallBackConfirmation,
    'call-back-request': wordsCallBackRequest,
    appointment: wordsAppointment,
    'appointment-request': wordsAppointmentRequest,
    'support-survey': wordsSupportSurvey,
    'support-reference': wordsSupportReference,
    'summary-list': summaryList,
  },
}
