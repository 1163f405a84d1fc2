import type { Language } from './directory.js'
import { strings } from './bank-holidays.strings.js'
import type { BankHolidayWords } from './bank-holidays.strings.js'

/** GOV.UK has printed both kinds of apostrophe. */
const sameApostrophe = (title: string): string => title.replaceAll("'", '’')

const keys = Object.keys(strings.en) as (keyof BankHolidayWords)[]

/** The name of a bank holiday in a language, from its English title. A title we do not know is given back as it is. */
export function bankHolidayName(title: string, language: Language): string {
  const key = keys.find((name) => strings.en[name] === sameApostrophe(title))
  return key ? strings[language === 'cy' ? 'cy' : 'en'][key] : title
}
