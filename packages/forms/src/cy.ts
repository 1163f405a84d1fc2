import * as errors from './errors/cy.js'
import type { FormLanguage } from './language.js'
import { welsh } from './months.js'

/** Welsh. `check(posted, { language: cy })` */
export const cy: FormLanguage = {
  tag: 'cy',
  errors,
  months: welsh,
}
