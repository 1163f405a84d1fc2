/** What a declaration says besides what people confirm. */
export interface DeclarationWords {
  /** The heading, and the title of a page of its own. */
  heading: string
  /** Who sends it for whom. */
  sentFor: string
  /** Leads into the list, if sending is enough. */
  bySending: string
  /** Leads into the list, if people have to tick a checkbox. */
  byTicking: string
  /** The checkbox. */
  confirmLabel: string
}

/** English. */
export const en: DeclarationWords = {
  heading: 'Declaration',
  sentFor: '%{sentBy} is sending this for %{onBehalfOf}.',
  bySending: 'By sending this, you confirm that:',
  byTicking: 'We need you to confirm that:',
  confirmLabel: 'I confirm all of this',
}

/** Welsh: drafts. */
export const cy: DeclarationWords = {
  heading: 'Datganiad',
  sentFor: 'Mae %{sentBy} yn anfon hwn ar ran %{onBehalfOf}.',
  bySending: 'Drwy anfon hwn, rydych yn cadarnhau:',
  byTicking: 'Mae angen i chi gadarnhau:',
  confirmLabel: 'Rwy’n cadarnhau hyn i gyd',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof DeclarationWords)[] = [
  'heading',
  'sentFor',
  'bySending',
  'byTicking',
  'confirmLabel',
]
