/** Where to write problems down. `record` is the id of the record that is being checked. */
export interface Notes {
  problem: (path: string, record: string, wrong: string, fix: string) => void
}

/** Whether a value that was read from JSON is a record: not a list, not null. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
