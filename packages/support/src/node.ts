import { readFile } from 'node:fs/promises'
import type { LoadResult } from './load.js'
import { loadDirectory } from './load.js'

export type { LoadResult } from './load.js'

const problem = (wrong: string, fix: string): LoadResult => ({
  ok: false,
  problems: [{ record: '', path: '', wrong, fix }],
})

/**
 * Reads and checks a support directory from a file. For Node only: everything else in this package runs anywhere.
 * @param path of a JSON file in UTF-8. A relative path starts from the folder the process runs in.
 * @returns the directory, or every problem. Never rejects.
 */
export async function readDirectoryFile(path: string): Promise<LoadResult> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    return unreadable(path, error)
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return problem(`The file "${path}" is not in UTF-8.`, 'In your editor, save it again with the encoding UTF-8.')
  }
  return loadDirectory(text)
}

function unreadable(path: string, error: unknown): LoadResult {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return problem(`There is no file at "${path}".`, 'Check the name and the folder.')
    case 'EISDIR':
      return problem(`"${path}" is a folder.`, 'Give the path of a file, such as "support-directory.json".')
    case 'EACCES':
    case 'EPERM':
      return problem(`We are not allowed to read "${path}".`, 'Change who can read the file.')
    default:
      return problem(`The file "${path}" could not be read (${code ?? 'unknown reason'}).`, 'Check the path.')
  }
}
