/**
 * Formats that people can be written to in: written first, then spoken, then anything else, as research on contact formats
 * at the Department for Work and Pensions found best. Large print is first, as most recorded needs are for it.
 *
 * Source: DWP Design System, "Choose alternative contact formats".
 */
export const formats = [
  'large-print',
  'easy-read',
  'braille',
  'coloured-paper',
  'email',
  'accessible-document',
  'audio',
  'bsl-video',
  'another-language',
  'something-else',
] as const

/** A format that people can be written to in. */
export type Format = (typeof formats)[number]

/** Sizes of large print in points, and what is sent by those who do not know theirs. */
export const printSizes = ['16', '18', '20', '24', '28', '36', 'not-sure'] as const

/** A size of large print in points. `not-sure` for people who do not know: send 16 point, the size that DWP records. */
export type PrintSize = (typeof printSizes)[number]

/** Kinds of braille: contracted was called grade 2, uncontracted grade 1. */
export const brailleKinds = ['contracted', 'uncontracted'] as const

/** A kind of braille. */
export type BrailleKind = (typeof brailleKinds)[number]

/**
 * What people may need when they contact a service: written first, then spoken and signed, then anything else. Kinds that
 * the support directory has as channels are called as they are there.
 *
 * Source: DWP Design System, "Choose alternative contact formats".
 */
export const reachWays = [
  'relay',
  'webchat',
  'bsl-video-relay',
  'interpreter',
  'lipspeaker',
  'deafblind-manual',
  'something-else',
] as const

/** What somebody may need when they contact a service. */
export type ReachWay = (typeof reachWays)[number]
