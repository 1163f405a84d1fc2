import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Thrown when another process keeps its data in the folder. Two at once would spoil it. */
export class FolderInUse extends Error {
  constructor(folder: string, process: number) {
    super(`Process ${process} keeps its data in ${folder}. Stop it, or set DATA_FOLDER to another folder.`)
    this.name = 'FolderInUse'
  }
}

/**
 * Marks a folder as in use by this process.
 *
 * @returns what takes the mark away
 * @throws FolderInUse when another process that still runs has marked it
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'in-use-by-process')
  const mark = (): void => writeFileSync(file, String(process.pid), { flag: 'wx' })
  try {
    mark()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const owner = Number(readFileSync(file, 'utf8'))
    // In a container every start can have the same number: then the mark is one that an earlier start left behind.
    if (owner === process.pid ? openHere.has(file) : isRunning(owner)) throw new FolderInUse(folder, owner)
    rmSync(file)
    mark()
  }
  openHere.add(file)
  return () => {
    openHere.delete(file)
    rmSync(file, { force: true })
  }
}

const openHere = new Set<string>()

function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
