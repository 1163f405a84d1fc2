/** What a part is called in a value: `sortCode` for the part `sort-code`, `line1` for `line-1`. */
export type KeyOf<Part extends string> = Part extends `${infer Start}-${infer Rest}`
  ? `${Start}${Capitalize<KeyOf<Rest>>}`
  : Part

/** The same for a part that is known when the form runs. */
export const keyOf = (part: string): string => part.replaceAll(/-(.)/g, (_, first: string) => first.toUpperCase())
