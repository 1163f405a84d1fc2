import { Virtual } from '@guidepup/virtual-screen-reader'

/** Far more than any page should say. A reader that goes round for ever is stopped here. */
const MOST_PHRASES = 2000

/**
 * What a screen reader says as a person reads on through a part of a page, one phrase at a time, in order. It follows the
 * ARIA specifications; real screen readers word some things in their own way.
 *
 * @param root the part of the page to read; it must be in the document
 * @throws if the end is not reached after 2,000 phrases
 */
export async function transcript(root: Element): Promise<string[]> {
  const reader = new Virtual()
  await reader.start({ container: root as HTMLElement })
  try {
    // The last phrase marks the end of what is read: a document's or, inside one, that of the root's own role.
    const first = await reader.lastSpokenPhrase()
    for (let count = 0; count < MOST_PHRASES; count++) {
      await reader.next()
      if ((await reader.lastSpokenPhrase()) === `end of ${first}`) return (await reader.spokenPhraseLog()).slice(1, -1)
    }
    throw new Error(`The screen reader had not reached the end after ${MOST_PHRASES} phrases.`)
  } finally {
    await reader.stop()
  }
}
