import { type Field, wrong } from '../field.js'
import { type Asked, inLanguage, subjectOf, type Words } from '../language.js'
import { allPosted } from '../posted.js'

/** What `files` ask for. The `thing` has its article: `a photo`. */
export interface FilesOptions extends Asked {
  /** The types that are taken, in MIME, such as `image/png` or `image/*`. What a browser says, so look into the file too. */
  types?: readonly string[]
  /** The same in words, the last after "or": `JPG, PNG or PDF`. Needed with `types`. */
  typesInWords?: Words
  /** The most bytes of one file. */
  mostBytes?: number
  /** The same in words: `2MB`. Needed with `mostBytes`. */
  mostInWords?: string
  /** The most files at a time. 1 unless set. */
  most?: number
}

/**
 * One file or several: `FileUpload`. Needs a real `FormData`, which has the files.
 *
 * A browser lets no page put a file back into a file input, so a file is the one answer that is lost when something else on
 * the page is wrong. Ask for a file on a page of its own, or store it at once and show that it is there.
 *
 * Design System: https://design-system.service.gov.uk/components/file-upload/
 *
 * @throws when a limit has no words: people must be told it
 */
export function files(options: FilesOptions): Field<readonly File[], readonly File[]> {
  const { types, typesInWords, mostBytes, mostInWords, most = 1 } = options
  if (types && !typesInWords) throw new Error('files() with `types` needs `typesInWords`, such as "JPG, PNG or PDF".')
  if (mostBytes && !mostInWords) throw new Error('files() with `mostBytes` needs `mostInWords`, such as "2MB".')
  return {
    cannotBeShown: true,
    // An empty file input sends a file without a name.
    read: (posted, name) =>
      allPosted(posted, name).filter((each) => isFile(each) && (each.name !== '' || each.size > 0)) as File[],
    check: (given, { language }) => {
      const { errors } = language
      if (given.length === 0) return wrong(errors.selectAFile(inLanguage(options.thing, language)))
      if (given.length > most) return wrong(errors.tooManyFiles(most))
      const subject = subjectOf(options, language)
      if (types && !given.every(({ type }) => types.some((each) => matches(type, each))))
        return wrong(errors.fileMustBeA(subject, inLanguage(typesInWords!, language)))
      if (given.some(({ size }) => size === 0)) return wrong(errors.fileIsEmpty(subject))
      if (mostBytes && given.some(({ size }) => size >= mostBytes))
        return wrong(errors.fileMustBeSmallerThan(subject, mostInWords!))
      return { value: given }
    },
    show: () => [],
  }
}

const isFile = (each: unknown): each is File => typeof File === 'function' && each instanceof File

const matches = (type: string, taken: string): boolean =>
  taken.endsWith('/*') ? type.startsWith(taken.slice(0, -1)) : type === taken
