import * as errors from './errors/en.js'
import type { FormLanguage } from './language.js'
import { english } from './months.js'

/** English, which forms speak unless told otherwise. */
export const en: FormLanguage = {
  tag: 'en',
  errors,
  months: english,
}
