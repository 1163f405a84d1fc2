/**
 * Languages in their own names, which is how people look for theirs, by BCP 47 tag. English and Welsh are first, as the
 * Welsh Language Standards ask that they are treated the same, then the others by their names in English.
 *
 * Source: Unicode CLDR. British Sign Language has no written name, so its English one stands here.
 */
export const languageNames = {
  en: 'English',
  cy: 'Cymraeg',
  ar: 'العربية',
  bn: 'বাংলা',
  bfi: 'British Sign Language (BSL)',
  zh: '中文',
  gu: 'ગુજરાતી',
  fa: 'فارسی',
  pl: 'Polski',
  pt: 'Português',
  pa: 'ਪੰਜਾਬੀ',
  ro: 'Română',
  so: 'Soomaali',
  uk: 'Українська',
  ur: 'اردو',
} as const

/** The BCP 47 tag of a language that we know the name of. */
export type KnownLanguage = keyof typeof languageNames

/** Every language that we know the name of, English and Welsh first. */
export const knownLanguages = Object.keys(languageNames) as readonly KnownLanguage[]

/** Languages that nobody reads or writes in. */
export const signLanguages: readonly KnownLanguage[] = ['bfi']

/**
 * Kinds of interpreter, each with the code that case systems of HM Courts and Tribunals Service know it by. Source: HMCTS
 * reference data for case flags.
 */
export const interpreterCodes = { spoken: 'PF0015', bsl: 'RA0042', 'other-sign': 'RA0042' } as const

/** A kind of interpreter. */
export type InterpreterKind = keyof typeof interpreterCodes
