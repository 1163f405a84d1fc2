/** What a confirmation page says besides what is about the form. */
export interface ConfirmationPageWords {
  /** Before the reference number. */
  referenceLabel: string
  /** Where the confirmation was sent. */
  sentTo: string
  /** When it was sent nowhere: how to keep the reference number. */
  keepReference: string
  /** The heading over what happens next. */
  nextHeading: string
}

/** English. */
export const en: ConfirmationPageWords = {
  referenceLabel: 'Your reference number is:',
  sentTo: 'We have sent a confirmation to %{sentTo}.',
  keepReference: 'Write down this number or print this page. You need the number if you contact us.',
  nextHeading: 'What happens next',
}

/** Welsh: GOV.UK Forms for the reference number and the heading, and drafts. */
export const cy: ConfirmationPageWords = {
  referenceLabel: 'Rhif cyfeirnod eich ffurflen yw:',
  sentTo: 'Rydym wedi anfon cadarnhad i %{sentTo}.',
  keepReference:
    'Ysgrifennwch y rhif hwn neu argraffwch y dudalen hon. Bydd angen y rhif arnoch os byddwch yn cysylltu â ni.',
  nextHeading: 'Beth sy’n digwydd nesaf',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof ConfirmationPageWords)[] = ['sentTo', 'keepReference']
