export { fromOpenReferral } from './from-open-referral.js'
export type { FromOpenReferralOptions, FromOpenReferralResult } from './from-open-referral.js'
export type {
  OpenReferralAddress,
  OpenReferralAttribute,
  OpenReferralContact,
  OpenReferralCostOption,
  OpenReferralLanguage,
  OpenReferralLocation,
  OpenReferralOrganization,
  OpenReferralPage,
  OpenReferralPhone,
  OpenReferralSchedule,
  OpenReferralService,
  OpenReferralServiceArea,
  OpenReferralTerm,
} from './hsds.js'
export type { IfMissing } from './read.js'
export { openReferralTable } from './table.js'
export type { OpenReferralRow } from './table.js'
export { taxonomyName } from './taxonomy.js'
export { toOpenReferral } from './to-open-referral.js'
export type { ToOpenReferralOptions } from './to-open-referral.js'
