/**
 * A script of one line that tells the stylesheet what scripts can do here, before anything is drawn: without it, people
 * would see parts of a form appear and go away again. It adds two class names to `<body>`: `js-enabled` where any script
 * runs, and `govuk-frontend-supported` in browsers that GOV.UK Frontend supports. Written for browsers of any age.
 */
export const SCRIPT_SUPPORT_TEXT =
  "(function(c){c.add('js-enabled');if('noModule' in HTMLScriptElement.prototype)c.add('govuk-frontend-supported')})(document.body.classList)"

/**
 * Lets that script run under a Content Security Policy, with no nonce: `script-src 'self' '${SCRIPT_SUPPORT_HASH}'`. It is
 * the SHA-256 hash of {@link SCRIPT_SUPPORT_TEXT}.
 */
export const SCRIPT_SUPPORT_HASH = 'sha256-AtdEa7Bh1AxjiOL+SZNXSLoKA4c7U5Fp0ytuBKm6tf0='
