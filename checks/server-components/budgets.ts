/**
 * The most that a page may download for a component, in bytes after gzip, beyond a page with nothing of ours: as measured,
 * and a tenth more. What is not here is static, and adds none.
 *
 * Measured in an app that uses every component, which is the worst case: Next keeps in a shared file whatever any page of
 * the app needs of it. In an app with one component it is up to a quarter less.
 */
export const budgets: Record<string, number> = {
  accordion: 3280,
  button: 500,
  'button-link': 650,
  'character-count': 3160,
  'check-answers': 2430,
  checkboxes: 3260,
  'cookie-banner': 1010,
  'date-input': 2300,
  'error-summary': 1840,
  'exit-this-page': 2290,
  'file-upload': 3280,
  'language-provider': 390,
  'notification-banner': 770,
  'page-template': 1150,
  'password-input': 3160,
  'question-page': 1950,
  radios: 3260,
  select: 1200,
  'service-navigation': 930,
  'skip-link': 1030,
  'start-button-link': 770,
  'summary-card': 1100,
  'summary-list': 1100,
  tabs: 3110,
}
