import { parseDirectory, type SupportDirectory } from '@handrail/support'
import json from '../support-directory.json'

/** Every way to get help. Each fact is there once. The service does not start with problems in it. */
export const directory: SupportDirectory = parseDirectory(json)

/** When a page is made: it says who is there right now. */
export const now = (): Date => new Date()
