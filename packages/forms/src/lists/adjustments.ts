/**
 * Reasonable adjustments by group, each with the code that case systems of HM Courts and Tribunals Service know it by. We
 * say "meeting" for what is a hearing there, so that other services can use the list too. Their code RA0009, for equipment
 * that helps people hear, is a group of its own. It is part of communication here.
 *
 * Source: HMCTS reference data for case flags, RA0002 to RA0047 and PF0015. The duty: Equality Act 2010, section 20.
 */
export const adjustmentGroups = {
  documents: {
    code: 'RA0002',
    adjustments: {
      'large-print': 'RA0013',
      'easy-read': 'RA0011',
      braille: 'RA0012',
      'coloured-paper': 'RA0010',
      email: 'RA0016',
      audio: 'RA0014',
      'read-out': 'RA0015',
    },
  },
  forms: { code: 'RA0003', adjustments: { 'form-guidance': 'RA0017', 'form-filling': 'RA0018' } },
  buildings: {
    code: 'RA0004',
    adjustments: {
      'step-free': 'RA0019',
      wheelchair: 'RA0020',
      parking: 'RA0021',
      toilet: 'RA0022',
      lift: 'RA0023',
      chair: 'RA0024',
      guiding: 'RA0025',
    },
  },
  'bring-someone': {
    code: 'RA0005',
    adjustments: {
      carer: 'RA0026',
      'friend-or-family': 'RA0027',
      'assistance-dog': 'RA0028',
      'therapy-animal': 'RA0029',
    },
  },
  comfort: {
    code: 'RA0006',
    adjustments: { lighting: 'RA0030', breaks: 'RA0031', space: 'RA0032', 'private-waiting': 'RA0033' },
  },
  meeting: {
    code: 'RA0007',
    adjustments: { 'in-person': 'RA0034', video: 'RA0035', phone: 'RA0036' },
  },
  communication: {
    code: 'RA0008',
    adjustments: {
      'more-time': 'RA0037',
      intermediary: 'RA0038',
      'speech-to-text': 'RA0039',
      'sit-close': 'RA0040',
      lipspeaker: 'RA0041',
      'sign-language': 'RA0042',
      'language-interpreter': 'PF0015',
      'hearing-loop': 'RA0043',
      'infrared-receiver': 'RA0044',
      'induction-loop': 'RA0045',
      visit: 'RA0046',
      explanation: 'RA0047',
    },
  },
} as const

/** A group of reasonable adjustments. */
export type AdjustmentGroup = keyof typeof adjustmentGroups

/** A reasonable adjustment. `something-else` stands for what no list has. */
export type Adjustment =
  | { [Group in AdjustmentGroup]: keyof (typeof adjustmentGroups)[Group]['adjustments'] }[AdjustmentGroup]
  | 'something-else'

/** The adjustments of a group, in their order. */
export const adjustmentsOf = (group: AdjustmentGroup): Adjustment[] =>
  Object.keys(adjustmentGroups[group].adjustments) as Adjustment[]

/** The code of what no list has. Source: HMCTS reference data, where every group ends with it. */
export const otherAdjustmentCode = 'OT0001'

/** The code that a case system knows an adjustment by. */
export function adjustmentCode(adjustment: Adjustment): string {
  const codes: Record<string, string> = Object.assign(
    {},
    ...Object.values(adjustmentGroups).map(({ adjustments }) => adjustments),
  )
  return codes[adjustment] ?? otherAdjustmentCode
}
