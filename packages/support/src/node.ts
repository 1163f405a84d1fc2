import type { LoadResult } from './load.js'
import { loadDirectory } from './load.js'
import { readTextFile } from './read-file.js'

export type { LoadResult } from './load.js'

/**
 * Reads and checks a support directory from a file. For Node only: everything else in this package runs anywhere.
 * @param path of a JSON file in UTF-8. A relative path starts from the folder the process runs in.
 * @returns the directory, or every problem. Never rejects.
 */
export async function readDirectoryFile(path: string): Promise<LoadResult> {
  const file = await readTextFile(path)
  if (file.read) return loadDirectory(file.text)
  return { ok: false, problems: [{ record: '', path: '', wrong: file.wrong, fix: file.fix }] }
}
