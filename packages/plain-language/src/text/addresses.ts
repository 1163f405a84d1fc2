const address = /\b(?:https?:\/\/|www\.)[^\s<>"”)]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gi

/** The text with every web and email address blanked out at the same length, so that offsets stay true. */
export function withoutAddresses(text: string): string {
  return text.replace(address, (found) => '\uFFFC'.repeat(found.length))
}

/** True if the text has an email address in it. */
export function hasEmailAddress(text: string): boolean {
  return /\w@[\w-]+(?:\.[\w-]+)+/.test(text)
}
