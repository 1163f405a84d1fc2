/** One thing to put right in a support directory, in plain words. */
export interface Problem {
  /** The id of the record it is in, such as `helpline`. Empty when it is not inside a record with an id. */
  record: string
  /** Where it is: `channels[0].telephone`. Empty for the file as a whole. */
  path: string
  /** What is wrong. One sentence or two. */
  wrong: string
  /** How to put it right. One sentence or two. */
  fix: string
  /** The line in the file, from 1. Only when the directory was read from text. */
  line?: number
  /** The character on that line, from 1. Only when the directory was read from text. */
  column?: number
}

/**
 * A problem as one line of text, for a terminal or a log:
 * `Line 12, column 20, channels[0].telephone in "helpline": The phone number has letters in it. Use numbers only…`
 */
export function problemWords({ record, path, wrong, fix, line, column }: Problem): string {
  const place = line === undefined ? [] : [`Line ${line}, column ${column}`]
  const field = path ? [record ? `${path} in "${record}"` : path] : []
  const where = [...place, ...field].join(', ')
  return `${where ? `${where}: ` : ''}${wrong} ${fix}`
}

/** The path of a field or an entry inside a path. */
export function inside(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`
  if (!/^[$\w]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`
  return path ? `${path}.${key}` : key
}

/** The path that a path is inside of: that of a field or an entry without its last step. Empty for the file as a whole. */
export const outside = (path: string): string => path.replace(/(\.?[^.[\]]+|\[(?:\d+|"(?:[^"\\]|\\.)*")\])$/, '')
