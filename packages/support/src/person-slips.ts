// Words that speak to the person, or about them, and stand outside marks. A list for each language, and nothing cleverer:
// what is flagged in vain can be marked with "always:".

/** Words of one language that must not be said to the wrong person. */
export interface SlipWords {
  /** Said to the person: wrong in a text about someone else. */
  toYou: RegExp
  /** Said about someone else: wrong in a text to the person. */
  aboutThem: RegExp
}

/** Words with nothing of a letter before or after them, and either apostrophe. */
const words = (...list: string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${list.join('|').replaceAll("'", "['’]")})(?![\p{L}\p{N}])`, 'giu')

/** The words of English and Welsh. */
export const slipWords: Readonly<Record<'en' | 'cy', SlipWords>> = {
  en: {
    toYou: words('yours?', 'you', 'yoursel(?:f|ves)', 'I', 'me', 'my', 'mine', 'myself'),
    aboutThem: words('theirs?', 'they', 'them', 'themsel(?:f|ves)', 'he', 'she', 'him', 'hers?', 'his'),
  },
  cy: {
    toYou: words(
      'chi(?:thau)?',
      'eich',
      'y?rydych',
      'ydych',
      'oeddech',
      'byddwch',
      'fyddwch',
      'byddech',
      '[cg]?allwch',
      'gallech',
      'allech',
      'dylech',
      'ddylech',
      'hoffech',
      'cewch',
      'gewch',
      'gennych',
      'arnoch',
      'amdanoch',
      'atoch',
      'drosoch',
      'ohonoch',
      'wrthych',
      'ynoch',
      'hebddoch',
      'rhyngoch',
      // "i’ch", "o’ch", "gyda’ch": your, after another word.
      String.raw`\p{L}+'ch`,
    ),
    aboutThem: words(
      'nhw(?:thau)?',
      'hwy(?:thau)?',
      'eu',
      'maent?',
      'ydyn',
      'oedden',
      'byddant',
      'byddan',
      'fyddan',
      'gallant',
      'gallan',
      'allan nhw',
      'ganddynt?',
      'arnynt?',
      'amdanynt?',
      'atynt?',
      'drostynt?',
      'ohonynt?',
      'wrthynt?',
      'ynddynt?',
      'hebddynt?',
      'iddynt?',
      'rhyngddynt?',
      String.raw`\p{L}+'u`,
    ),
  },
}

/** Verbs that people write one after another: the second is wrong for a name if it stands outside a mark. */
export const commonVerbs: readonly string[] = [
  'apply are ask become begin belong buy care drive earn eat feel find get give go have hear keep know leave',
  'live look lose make move need own pay read receive rent see sell send sleep speak stay study take think',
  'travel understand use want wear work write',
].flatMap((line) => line.split(' '))
