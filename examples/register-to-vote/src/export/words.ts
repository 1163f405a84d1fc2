import type { Language } from '../words'

/** What the tables for a service manager say, besides what the pages say. */
export interface ExportWords {
  /** The names of the columns. */
  columns: Record<
    | 'reference'
    | 'sentAt'
    | 'language'
    | 'phone'
    | 'when'
    | 'askFor'
    | 'message'
    | 'talk'
    | 'name'
    | 'adjustments'
    | 'codes'
    | 'formats'
    | 'reach'
    | 'languages'
    | 'how'
    | 'where',
    string
  >
  message: Record<'yes' | 'no', string>
  relay: string
  /** Before the language that an interpreter speaks. */
  interpreter: string
  /** Between a number and its extension. */
  extension: string
}

const en: ExportWords = {
  columns: {
    reference: 'Reference',
    sentAt: 'Sent at',
    language: 'Language of the page',
    phone: 'Number to call',
    when: 'When to call',
    askFor: 'Ask for',
    message: 'If nobody answers',
    talk: 'How to talk',
    name: 'What to call them',
    adjustments: 'Adjustments',
    codes: 'Codes of the adjustments',
    formats: 'Formats',
    reach: 'How they contact us',
    languages: 'Languages',
    how: 'How to answer them',
    where: 'Where to answer them',
  },
  message: { yes: 'Leave a message', no: 'Leave no message' },
  relay: 'Relay UK',
  interpreter: 'With an interpreter',
  extension: 'extension',
}

/** All of it is a draft. */
const cy: ExportWords = {
  columns: {
    reference: 'Cyfeirnod',
    sentAt: 'Anfonwyd',
    language: 'Iaith y dudalen',
    phone: 'Rhif i’w ffonio',
    when: 'Pryd i ffonio',
    askFor: 'Gofyn am',
    message: 'Os nad oes neb yn ateb',
    talk: 'Sut i siarad',
    name: 'Beth i’w galw',
    adjustments: 'Addasiadau',
    codes: 'Codau’r addasiadau',
    formats: 'Fformatau',
    reach: 'Sut maent yn cysylltu â ni',
    languages: 'Ieithoedd',
    how: 'Sut i’w hateb',
    where: 'Ble i’w hateb',
  },
  message: { yes: 'Gadewch neges', no: 'Peidiwch â gadael neges' },
  relay: 'Relay UK (cyfnewid testun)',
  interpreter: 'Gyda dehonglydd',
  extension: 'estyniad',
}

/** The words of the tables in a language. */
export const exportWords = (language: Language): ExportWords => (language === 'cy' ? cy : en)
