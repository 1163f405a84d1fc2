/**
 * What an address with a `#` leads to on this page, in the order of browsers: the id as it stands, then with its percent
 * signs read as codes.
 *
 * @param fragment what stands after the `#`
 */
export function elementWithId(fragment: string): HTMLElement | null {
  return document.getElementById(fragment) ?? document.getElementById(decoded(fragment))
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    // A percent sign that starts no code, as in "#100%".
    return fragment
  }
}
