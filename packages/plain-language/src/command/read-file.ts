import { readFileSync } from 'node:fs'
import { extname } from 'node:path'

/** What came of reading a file: its words, or a plain sentence on why not. */
export type FileRead = { source: string } | { problem: string }

/** The kinds of file that can be checked. */
const kinds: readonly string[] = ['.md', '.mdx', '.txt']

const reasonByCode: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `There is no file called ${file}. Check the name and the folder.`,
  EISDIR: (file) => `${file} is a folder. Give the files inside it, like ${file.replace(/[/\\]+$/, '')}/*.md.`,
  EACCES: (file) => `${file} cannot be read, because you do not have permission. Ask the person who owns it.`,
  EPERM: (file) => `${file} cannot be read, because you do not have permission. Ask the person who owns it.`,
}

/** Says in plain words why a file could not be read. */
export function whyNot(file: string, code: string): string {
  return reasonByCode[code]?.(file) ?? `${file} cannot be read. The computer gave the reason ${code || 'unknown'}.`
}

/** Reads a Markdown, MDX or text file. A missing file or a folder gives a problem, never an exception. */
export function readTextFile(file: string): FileRead {
  try {
    const bytes = readFileSync(file)
    if (!kinds.includes(extname(file).toLowerCase())) {
      return { problem: `${file} is not a kind of file that can be checked. Give files that end in .md, .mdx or .txt.` }
    }
    return { source: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (reason) {
    if (reason instanceof TypeError)
      return { problem: `${file} is not plain text. Save it as UTF-8 text and try again.` }
    return { problem: whyNot(file, (reason as NodeJS.ErrnoException).code ?? '') }
  }
}
