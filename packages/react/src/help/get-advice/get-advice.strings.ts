/** What the signpost to advice says besides what is in the directory. */
export interface GetAdviceWords {
  /** The heading, unless it is given one. */
  heading: string
  /** Before the ways to contact the service, if nobody who gives advice can be reached. */
  askUs: string
  /** The terms of each fact, in their order. */
  who: string
  forWhom: string
  cost: string
  howToReach: string
  checked: string
  /** After the name of who gives it. */
  independent: string
  free: string
  /** Who it is for, by age. */
  from: string
  upTo: string
  between: string
  /** Who checked it and when, without and with the name of the scheme. */
  checkedBy: string
  checkedByScheme: string
  checkedUntil: string
}

/** English. */
export const en: GetAdviceWords = {
  heading: 'Get advice',
  askUs: 'Ask us who can give you advice.',
  who: 'Who gives it',
  forWhom: 'Who it is for',
  cost: 'What it costs',
  howToReach: 'How to reach them',
  checked: 'Who checked them',
  independent: 'They are independent. They do not work for us.',
  free: 'It is free',
  from: 'People who are %{ageMin} or over',
  upTo: 'People who are %{ageMax} or under',
  between: 'People who are %{ageMin} to %{ageMax} years old',
  checkedBy: '%{by} checked them on %{on}.',
  checkedByScheme: '%{by} checked them on %{on} for the %{scheme}.',
  checkedUntil: 'This check counts until %{until}.',
}

/** Welsh: drafts. */
export const cy: GetAdviceWords = {
  heading: 'Cael cyngor',
  askUs: 'Gofynnwch i ni pwy all roi cyngor i chi.',
  who: 'Pwy sy’n ei roi',
  forWhom: 'Ar gyfer pwy y mae',
  cost: 'Beth yw’r gost',
  howToReach: 'Sut i gysylltu â nhw',
  checked: 'Pwy wnaeth eu gwirio',
  independent: 'Maent yn annibynnol. Nid ydynt yn gweithio i ni.',
  free: 'Mae am ddim',
  from: 'Pobl sy’n %{ageMin} oed neu’n hŷn',
  upTo: 'Pobl sy’n %{ageMax} oed neu’n iau',
  between: 'Pobl sydd rhwng %{ageMin} a %{ageMax} oed',
  checkedBy: 'Gwiriwyd nhw gan %{by} ar %{on}.',
  checkedByScheme: 'Gwiriwyd nhw gan %{by} ar %{on} ar gyfer y %{scheme}.',
  checkedUntil: 'Mae’r gwiriad hwn yn cyfrif tan %{until}.',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof GetAdviceWords)[] = [
  'heading',
  'askUs',
  'who',
  'forWhom',
  'cost',
  'howToReach',
  'checked',
  'independent',
  'free',
  'from',
  'upTo',
  'between',
  'checkedBy',
  'checkedByScheme',
  'checkedUntil',
]
