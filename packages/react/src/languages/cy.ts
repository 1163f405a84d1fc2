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
import type { InterfaceWords } from './interface-words.js'

/**
 * Welsh: `<LanguageProvider language={cy}>`. It stands apart from the components, so that only services in Welsh send its
 * words to people's browsers.
 */
export const cy: InterfaceLanguage & { words: InterfaceWords } = {
  tag: 'cy',
  words: {
    'back-link': backLink,
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
    'summary-list': summaryList,
  },
}
