import { readFile } from 'node:fs/promises'

/** What came of reading a file: its text, or a plain sentence on why not and one on what to do. */
export type FileRead = { read: true; text: string } | { read: false; wrong: string; fix: string }

/** Reads a file in UTF-8. Never rejects. */
export async function readTextFile(path: string): Promise<FileRead> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    return { read: false, ...whyNot(path, (error as NodeJS.ErrnoException | undefined)?.code) }
  }
  try {
    return { read: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const wrong = `The file "${path}" is not in UTF-8.`
    return { read: false, wrong, fix: 'In your editor, save it again with the encoding UTF-8.' }
  }
}

function whyNot(path: string, code: string | undefined): { wrong: string; fix: string } {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { wrong: `There is no file at "${path}".`, fix: 'Check the name and the folder.' }
    case 'EISDIR':
      return { wrong: `"${path}" is a folder.`, fix: 'Give the path of a file, such as "support-directory.json".' }
    case 'EACCES':
    case 'EPERM':
      return { wrong: `We are not allowed to read "${path}".`, fix: 'Change who can read the file.' }
    default:
      return { wrong: `The file "${path}" could not be read (${code ?? 'unknown reason'}).`, fix: 'Check the path.' }
  }
}
