/**
 * The most that a page may download for a component, in bytes after gzip, beyond a page with nothing of ours: as measured,
 * and a tenth more. What is not here is static, and adds none.
 *
 * Measured in an app that uses every component, which is the worst case: Next keeps in a shared file whatever any page of
 * the app needs of it. In an app with one component it is up to a quarter less.
 */
export const budgets: Record<string, number> = {
  accordion: 3220,
  button: 420,
  'button-link': 550,
  'character-count': 3720,
  'check-answers': 2430,
  checkboxes: 3020,
  'cookie-banner': 910,
  'date-input': 2230,
  'error-summary': 1850,
  'exit-this-page': 2250,
  'file-upload': 3200,
  'language-provider': 400,
  'notification-banner': 800,
  'page-template': 1130,
  'password-input': 2990,
  'question-page': 1960,
  radios: 2700,
  select: 1310,
  'service-navigation': 830,
  'skip-link': 1010,
  'start-button-link': 660,
  'summary-card': 1060,
  'summary-list': 1060,
  tabs: 3050,
}
