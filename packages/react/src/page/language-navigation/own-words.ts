/** What a language is called, and what the link to it does, in the language itself: the same on a page in any language. */
interface OwnWords {
  name: string
  changeTo: string
}

/** Welsh: as HMRC publishes it. */
const languages: Record<string, OwnWords> = {
  en: { name: 'English', changeTo: 'Change the language to English' },
  cy: { name: 'Cymraeg', changeTo: "Newid yr iaith i'r Gymraeg" },
}

/** The words of a language itself, or nothing for a language we have no words for. */
export function ownWords(lang: string): OwnWords | undefined {
  return languages[lang.toLowerCase().split('-')[0]!]
}
