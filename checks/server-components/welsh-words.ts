// Every Welsh sentence that our packages can say.
interface StringsFile {
  en?: object
  cy?: object
  strings?: { en: object; cy: object }
}

const files = import.meta.glob<StringsFile>('../../packages/*/src/**/*.strings.ts', { eager: true })

/** All texts in a block of words, however deep. Functions speak in their own way: their source has the words. */
function texts(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  return typeof words === 'object' && words ? Object.values(words).flatMap(texts) : []
}

const said = (language: 'en' | 'cy'): string[] =>
  Object.values(files).flatMap((file) => texts((file.strings ?? file)[language]))

const english = new Set(said('en'))

/** What is said in Welsh and not in English. Short words are left out: they could stand in any script by chance. */
export const welshWords: string[] = [...new Set(said('cy'))].filter((words) => words.length > 5 && !english.has(words))
