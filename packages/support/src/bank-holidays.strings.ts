import type { Words } from './words.js'

export interface BankHolidayWords {
  newYearsDay: string
  secondOfJanuary: string
  stPatricksDay: string
  goodFriday: string
  easterMonday: string
  earlyMay: string
  spring: string
  worldCup: string
  battleOfTheBoyne: string
  summer: string
  stAndrewsDay: string
  christmasDay: string
  boxingDay: string
}

/** English as in GOV.UK's bank-holidays.json. Welsh as published on GOV.UK, but for the keys listed as drafts. */
export const strings: Words<BankHolidayWords> = {
  en: {
    newYearsDay: 'New Year’s Day',
    secondOfJanuary: '2nd January',
    stPatricksDay: 'St Patrick’s Day',
    goodFriday: 'Good Friday',
    easterMonday: 'Easter Monday',
    earlyMay: 'Early May bank holiday',
    spring: 'Spring bank holiday',
    worldCup: 'World Cup bank holiday',
    battleOfTheBoyne: 'Battle of the Boyne (Orangemen’s Day)',
    summer: 'Summer bank holiday',
    stAndrewsDay: 'St Andrew’s Day',
    christmasDay: 'Christmas Day',
    boxingDay: 'Boxing Day',
  },
  cy: {
    newYearsDay: 'Dydd Calan',
    secondOfJanuary: '2il o Ionawr',
    stPatricksDay: 'Gŵyl Sant Padrig',
    goodFriday: 'Gwener y Groglith',
    easterMonday: 'Llun y Pasg',
    earlyMay: 'Gŵyl banc dechrau Mai',
    spring: 'Gŵyl banc y gwanwyn',
    worldCup: 'Gŵyl banc Cwpan y Byd',
    battleOfTheBoyne: 'Brwydr y Boyne (Dydd yr Orenwyr)',
    summer: 'Gŵyl banc yr haf',
    stAndrewsDay: 'Gŵyl Andreas',
    christmasDay: 'Dydd Nadolig',
    boxingDay: 'Dydd San Steffan',
  },
  draft: ['worldCup'],
}
