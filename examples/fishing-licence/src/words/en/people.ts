/** What changes when the licence is for someone else. Every sentence below is written once. */
export const people = {
  me: { you: 'you', your: 'your' },
  'someone-else': { you: 'they', your: 'their' },
}

/** Starts a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
