/** What a page about a closed service says. What happened to the answers and how to make contact is in `problem-page`. */
export interface ServiceUnavailablePageWords {
  /** The heading and the title. */
  title: string
  /** When it is known when the service closed and when it opens. */
  closedFromUntil: string
  /** When it is known when the service opens. */
  closedUntil: string
  /** When neither is known. */
  closed: string
}

/** English. The title is the Design System's. */
export const en: ServiceUnavailablePageWords = {
  title: 'Sorry, the service is unavailable',
  closedFromUntil: 'The service is closed from %{from} until %{until}.',
  closedUntil: 'You can use the service again from %{until}.',
  closed: 'You will be able to use the service later.',
}

/** Welsh: HMRC for the title and the last sentence, and drafts. */
export const cy: ServiceUnavailablePageWords = {
  title: 'Mae’n ddrwg gennym, nid yw’r gwasanaeth ar gael',
  closedFromUntil: 'Mae’r gwasanaeth ar gau o %{from} tan %{until}.',
  closedUntil: 'Gallwch ddefnyddio’r gwasanaeth eto o %{until}.',
  closed: 'Byddwch yn gallu defnyddio’r gwasanaeth hwn nes ymlaen.',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof ServiceUnavailablePageWords)[] = ['closedFromUntil', 'closedUntil']
