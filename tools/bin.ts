import { join } from 'node:path'

/** The top of the repository. */
export const root: string = join(import.meta.dirname, '..')

/** A program of one of our dependencies. Called by its path, as `pnpm exec` would look at every package first. */
export const bin = (name: string): string => join(root, 'node_modules/.bin', name)
