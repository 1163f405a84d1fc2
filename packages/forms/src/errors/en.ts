// The English error messages. See `ErrorMessages` for what each is for.
import type { DatePart } from './error-messages.js'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

export const enter = (thing: string): string => `Enter ${thing}`
export const select = (thing: string): string => `Select ${thing}`
export const selectYesIf = (statement: string): string => `Select yes if ${statement}`
export const selectIf = (statement: string): string => `Select if ${statement}`
export const selectOrNone = (thing: string, none: string): string => `Select ${thing}, or select ‘${none}’`
export const selectOnlyNone = (thing: string, none: string): string => `Select ${thing}, or only select ‘${none}’`

export const tooLong = (subject: string, most: number): string => `${subject} must be ${characters(most)} or less`
export const tooShort = (subject: string, fewest: number): string => `${subject} must be ${characters(fewest)} or more`
export const mustNotInclude = (subject: string, characters: string): string =>
  `${subject} must not include ${characters}`
export const mustOnlyInclude = (subject: string, characters: string): string =>
  `${subject} must only include ${characters}`

export const mustBeANumber = (subject: string, example?: string): string =>
  `${subject} must be a number${example ? `, like ${example}` : ''}`
export const mustBeAWholeNumber = (subject: string): string => `${subject} must be a whole number`
export const mustBeOrMore = (subject: string, least: string): string => `${subject} must be ${least} or more`
export const mustBeOrLess = (subject: string, most: string): string => `${subject} must be ${most} or less`
export const mustBeBetween = (subject: string, least: string, most: string): string =>
  `${subject} must be between ${least} and ${most}`
export const mustIncludePence = (subject: string): string => `${subject} must include pence, like 123.45 or 156.00`
export const mustNotIncludePence = (subject: string): string => `${subject} must not include pence, like 123 or 156`
export const commasInANumber = (subject: string): string =>
  `${subject} must only have commas between thousands, like 1,500. Use a full stop for decimals, like 1.5`
export const commasInMoney = (subject: string): string =>
  `${subject} must only have commas between thousands, like 1,500. Use a full stop before pence, like 1.50`

export const mustIncludeParts = (subject: string, parts: readonly DatePart[]): string =>
  `${subject} must include a ${list.format(parts)}`
export const yearMustHave4Numbers = (): string => 'Year must include 4 numbers'
export const dayMustBe1To31 = (): string => 'Day must be a number from 1 to 31'
export const monthMustBe1To12 = (): string => 'Month must be a number from 1 to 12, or a name like March'
export const monthHasOnly = (month: string, days: number): string => `${month} has only ${days} days`
export const mustBeARealDate = (subject: string): string => `${subject} must be a real date`
export const mustBeInThePast = (subject: string): string => `${subject} must be in the past`
export const mustBeTodayOrInThePast = (subject: string): string => `${subject} must be today or in the past`
export const mustBeInTheFuture = (subject: string): string => `${subject} must be in the future`
export const mustBeTodayOrInTheFuture = (subject: string): string => `${subject} must be today or in the future`
export const mustBeTheSameAsOrAfter = (subject: string, date: string): string =>
  `${subject} must be the same as or after ${date}`
export const mustBeAfter = (subject: string, date: string): string => `${subject} must be after ${date}`
export const mustBeTheSameAsOrBefore = (subject: string, date: string): string =>
  `${subject} must be the same as or before ${date}`
export const mustBeBefore = (subject: string, date: string): string => `${subject} must be before ${date}`
export const mustBeBetweenDates = (subject: string, first: string, last: string): string =>
  `${subject} must be between ${first} and ${last}`

export const selectAFile = (thing: string): string => `Select ${thing}`
export const fileMustBeA = (subject: string, types: string): string => `${subject} must be a ${types}`
export const fileMustBeSmallerThan = (subject: string, size: string): string =>
  `${subject} must be smaller than ${size}`
export const fileIsEmpty = (subject: string): string => `${subject} is empty`
export const fileHasAVirus = (subject: string): string => `${subject} contains a virus`
export const fileHasAPassword = (subject: string): string => `${subject} is password protected`
export const fileWasNotUploaded = (subject: string): string => `${subject} could not be uploaded – try again`
export const tooManyFiles = (most: number): string =>
  `You can only select up to ${most} ${most === 1 ? 'file' : 'files'} at the same time`
export const fileMustUseTheTemplate = (subject: string): string => `${subject} must use the template`

export const emailFormat = (): string => 'Enter an email address in the correct format, like name@example.com'
export const phoneFormat = (): string => 'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192'
export const phoneNotReal = (): string =>
  'Check the phone number. It has too few or too many numbers, or a country code that does not exist'
export const postcodeFormat = (): string => 'Enter a full UK postcode, like AA3 1AB'
export const addressLine1 = (): string => 'Enter address line 1, typically the building and street'
export const townOrCity = (): string => 'Enter town or city'
export const addressOrNone = (): string => 'Enter an address, or select that you have no fixed address'

export const nationalInsuranceFormat = (): string =>
  'Enter a National Insurance number that is 2 letters, 6 numbers, then A, B, C or D, like QQ 12 34 56 C'
export const nationalInsurancePrefix = (letters: string): string =>
  `Check the first 2 letters of the National Insurance number. No number starts with ${letters}`
export const vehicleRegistrationFormat = (): string => 'Enter a registration number, like AB12 CDE'

export const nameOnTheAccount = (): string => 'Enter the name on the account'
export const sortCode = (): string => 'Enter a sort code'
export const sortCodeFormat = (): string => 'Enter a valid sort code like 309430'
export const accountNumber = (): string => 'Enter an account number'
export const accountNumberFormat = (): string => 'Enter a valid account number like 00733445'
export const accountNumberLength = (): string => 'Account number must be between 6 and 8 digits'
export const rollNumberFormat = (): string =>
  'Building society roll number must only include letters a to z, numbers, hyphens, spaces, forward slashes and full stops'

export const codeLength = (numbers: number): string => `The code must be ${numbers} numbers`
export const codeWrong = (): string => 'The code you entered is not the one we sent. Check the newest message'
export const codeExpired = (): string => 'The code no longer works. Ask for a new one'

export const resumeCodeFormat = (example: string): string => `Enter the whole code, like ${example}`
export const resumeCodeMistake = (): string => 'Check each letter and number of the code. One of them is different'
export const supportReferenceFormat = (example: string): string => `Enter the whole reference, like ${example}`
export const supportReferenceMistake = (): string =>
  'Check each letter and number of the reference. One of them is different'

export const selectOrSayWhyNot = (thing: string): string => `Select ${thing}, or say why you cannot give it`

export const enterOrSayWhyNot = (thing: string): string => `Enter ${thing}, or say why you cannot give it`
export const sayWhyNot = (thing: string): string => `Enter why you cannot give ${thing}`
export const notBothAnswerAndNone = (thing: string): string =>
  `Enter ${thing}, or select that you cannot give it, not both`

export const nobodyIsFreeThen = (): string => 'Nobody is free at the time you selected. Select another time'

export const confirmThatYou = (what: string): string => `Select to confirm that you ${what}`

const characters = (count: number): string => `${count} ${count === 1 ? 'character' : 'characters'}`
