/** What the link to report a problem says, and the page it leads to. */
export interface ReportAProblemWords {
  /** The link at the end of each page. */
  link: string
  /** The heading of the form. */
  heading: string
  /** What a report is for, and what it is not. */
  notForHelp: string
  /** Before the link to help. */
  stuck: string
  /** The link to help. */
  getHelp: string
  doing: string
  wentWrong: string
  wentWrongHint: string
  /** What is added to the report, if the page is known and if it is not. */
  addedPage: string
  addedTime: string
}

/** English of the link, HMRC's. By itself, as it stands on every page: the words of the form are for one. */
export const enLink = 'Is this page not working properly? (opens in new tab)'

/** English. */
export const en: ReportAProblemWords = {
  link: enLink,
  heading: 'Report a problem with a page',
  notForHelp: 'We use your report to mend the page. We cannot reply to you or see your answers.',
  stuck: 'Are you stuck, or do you have a question?',
  getHelp: 'Get help',
  doing: 'What were you doing? (optional)',
  wentWrong: 'What went wrong?',
  wentWrongHint: 'Leave out your name and anything else about you',
  addedPage: 'We add the address of the page, %{page}, and the time. We do not add your answers.',
  addedTime: 'We add the time. We do not add your answers.',
}

/** Welsh: HMRC for the link, which asks if the page works. "Cael help" is published too. The rest is a draft. */
export const cy: ReportAProblemWords = {
  link: 'A yw’r dudalen hon yn gweithio’n iawn? (yn agor tab newydd)',
  heading: 'Rhoi gwybod am broblem gyda thudalen',
  notForHelp: 'Rydym yn defnyddio eich adroddiad i drwsio’r dudalen. Ni allwn eich ateb na gweld eich atebion.',
  stuck: 'Ydych chi’n methu â pharhau, neu oes gennych chi gwestiwn?',
  getHelp: 'Cael help',
  doing: 'Beth oeddech chi’n ei wneud? (dewisol)',
  wentWrong: 'Beth aeth o’i le?',
  wentWrongHint: 'Peidiwch â chynnwys eich enw na dim arall amdanoch chi',
  addedPage: 'Rydym yn ychwanegu cyfeiriad y dudalen, %{page}, a’r amser. Nid ydym yn ychwanegu eich atebion.',
  addedTime: 'Rydym yn ychwanegu’r amser. Nid ydym yn ychwanegu eich atebion.',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof ReportAProblemWords)[] = [
  'heading',
  'notForHelp',
  'stuck',
  'doing',
  'wentWrong',
  'wentWrongHint',
  'addedPage',
  'addedTime',
]
