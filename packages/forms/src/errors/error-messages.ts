/** The parts of a date, as they are called in an error message. */
export type DatePart = 'day' | 'month' | 'year'

/**
 * Every error message, as a function of the words of the question. What is called `thing` stands after "Enter" or
 * "Select" (`your full name`), what is called `subject` starts the sentence (`Full name`). Numbers are written out by the
 * message, dates by you.
 *
 * The sentences are those of the Design System, which says why they work:
 * https://design-system.service.gov.uk/components/error-message/ and, for each kind of answer, its own page. Where it has
 * none, ours follow its rules: what happened, what to do, the words of the label, and no blame.
 */
export interface ErrorMessages {
  // Missing
  /** Nothing was typed. */
  enter(thing: string): string
  /** Nothing was chosen. */
  select(thing: string): string
  /** Nothing was chosen, of yes and no. `selectYesIf('you live in Wales')` */
  selectYesIf(statement: string): string
  /** Nothing was chosen, of two. `selectIf('you are applying for yourself or someone else')` */
  selectIf(statement: string): string
  /** Nothing was ticked, and there is a choice that means none. */
  selectOrNone(thing: string, none: string): string
  /** A choice that means none was ticked together with others. */
  selectOnlyNone(thing: string, none: string): string

  // Text
  /** Longer than there is room for, in characters as people see them. */
  tooLong(subject: string, most: number): string
  tooShort(subject: string, fewest: number): string
  mustNotInclude(subject: string, characters: string): string
  mustOnlyInclude(subject: string, characters: string): string

  // Numbers and money
  mustBeANumber(subject: string, example?: string): string
  mustBeAWholeNumber(subject: string): string
  mustBeOrMore(subject: string, least: string): string
  mustBeOrLess(subject: string, most: string): string
  mustBeBetween(subject: string, least: string, most: string): string
  mustIncludePence(subject: string): string
  mustNotIncludePence(subject: string): string
  /** A comma that could stand for thousands or for a decimal point: `1,50`. */
  commasInANumber(subject: string): string
  /** The same in an amount of money. */
  commasInMoney(subject: string): string

  // Dates
  mustIncludeParts(subject: string, parts: readonly DatePart[]): string
  yearMustHave4Numbers(): string
  /** Neither a number that a day can have, nor a number at all. */
  dayMustBe1To31(): string
  /** Neither a number from 1 to 12 nor the name of a month. */
  monthMustBe1To12(): string
  /** A day that its month does not have. `month` is its name, with the year for February: `February 2023`. */
  monthHasOnly(month: string, days: number): string
  mustBeARealDate(subject: string): string
  mustBeInThePast(subject: string): string
  mustBeTodayOrInThePast(subject: string): string
  mustBeInTheFuture(subject: string): string
  mustBeTodayOrInTheFuture(subject: string): string
  /** @param date a date in words, with what it is if that helps: `31 March 2026, when your last licence ends` */
  mustBeTheSameAsOrAfter(subject: string, date: string): string
  mustBeAfter(subject: string, date: string): string
  mustBeTheSameAsOrBefore(subject: string, date: string): string
  mustBeBefore(subject: string, date: string): string
  mustBeBetweenDates(subject: string, first: string, last: string): string

  // Files
  /** @param thing with its article: `a photo` */
  selectAFile(thing: string): string
  /** @param types as people know them, the last after "or": `JPG, PNG or PDF` */
  fileMustBeA(subject: string, types: string): string
  /** @param size with its unit: `2MB` */
  fileMustBeSmallerThan(subject: string, size: string): string
  fileIsEmpty(subject: string): string
  fileHasAVirus(subject: string): string
  fileHasAPassword(subject: string): string
  fileWasNotUploaded(subject: string): string
  tooManyFiles(most: number): string
  fileMustUseTheTemplate(subject: string): string

  // Contact details
  emailFormat(): string
  phoneFormat(): string
  /** A number that is right for no country, though it is made of figures. */
  phoneNotReal(): string
  postcodeFormat(): string
  addressLine1(): string
  townOrCity(): string
  /** Neither an address nor the box for people without one. */
  addressOrNone(): string

  // Numbers that people are known by
  nationalInsuranceFormat(): string
  /** The form is right, but no number starts with these 2 letters. */
  nationalInsurancePrefix(letters: string): string
  vehicleRegistrationFormat(): string

  // Bank details
  nameOnTheAccount(): string
  sortCode(): string
  sortCodeFormat(): string
  accountNumber(): string
  accountNumberFormat(): string
  accountNumberLength(): string
  rollNumberFormat(): string

  // Codes
  codeLength(numbers: number): string
  codeWrong(): string
  codeExpired(): string
  /** A code to come back to saved answers with: too short, too long, or with other characters. */
  resumeCodeFormat(example: string): string
  /** A code like that, with a mistake in it: its check character tells. */
  resumeCodeMistake(): string
  /** A reference to read out to an adviser: too short, too long, or with other characters. */
  supportReferenceFormat(example: string): string
  /** A reference like that, with a mistake in it: its check character tells. */
  supportReferenceMistake(): string

  // An answer that people may not have
  /** Neither an answer nor a reason why there is none. */
  enterOrSayWhyNot(thing: string): string
  /** The same for checkboxes and radios. */
  selectOrSayWhyNot(thing: string): string
  sayWhyNot(thing: string): string
  /** Both an answer and the box that says there is none. */
  notBothAnswerAndNone(thing: string): string

  // Times for a call or an appointment
  /** None of the times that were selected is free, or not at the place that was selected. */
  nobodyIsFreeThen(): string

  // Declarations
  /** @param what what people agree to, after "you": `have read the conditions` */
  confirmThatYou(what: string): string
}
