// The records of HSDS 3 (Human Services Data Specification), the standard behind Open Referral UK. Only the fields that we
// write are here. Names are the standard's own, so that other systems read them. docs.openreferral.org/en/3.0
/** A term that says what an attribute means. `term` is what the Open Referral UK profile calls `name`. */
export interface OpenReferralTerm {
  id: string
  code: string
  name: string
  term: string
  description: string
  taxonomy: string
}

/** A fact that HSDS has no field for. Another system can pass over it. */
export interface OpenReferralAttribute {
  id: string
  link_entity: string
  link_type: string
  value?: string
  taxonomy_term: OpenReferralTerm
}

/** A phone number. `type` is `voice`, `text` or `textphone`. */
export interface OpenReferralPhone {
  id: string
  number: string
  type: 'voice' | 'text' | 'textphone'
}

/** Someone to get in touch with. */
export interface OpenReferralContact {
  id: string
  name: string
  email?: string
  phones?: OpenReferralPhone[]
}

/** A language that help is given in. `code` is ISO 639. */
export interface OpenReferralLanguage {
  id: string
  name: string
  code: string
  attributes?: OpenReferralAttribute[]
}

/** An address. HSDS needs every field but `address_2`, so what nobody knows is empty. */
export interface OpenReferralAddress {
  id: string
  address_1: string
  address_2?: string
  city: string
  state_province: string
  postal_code: string
  country: 'GB'
  address_type: 'physical' | 'postal'
}

/** When something is open: one span of a week, or days that differ. Times are by the clock in the United Kingdom. */
export interface OpenReferralSchedule {
  id: string
  freq?: 'WEEKLY'
  byday?: string
  opens_at?: string
  closes_at?: string
  valid_from?: string
  valid_to?: string
  description: string
  notes?: string
  attributes: OpenReferralAttribute[]
}

/** A place, or a way to reach someone. */
export interface OpenReferralLocation {
  id: string
  location_type: 'physical' | 'postal' | 'virtual'
  url?: string
  name: string
  description?: string
  transportation?: string
  latitude?: number
  longitude?: number
  languages?: OpenReferralLanguage[]
  addresses?: OpenReferralAddress[]
  contacts?: OpenReferralContact[]
  accessibility?: { id: string; description: string }[]
  schedules?: OpenReferralSchedule[]
  attributes: OpenReferralAttribute[]
}

/** A nation that a service is for. `service_area` is what the Open Referral UK profile calls `name`. */
export interface OpenReferralServiceArea {
  id: string
  name: string
  service_area: string
  uri: string
}

/** What a service costs. */
export interface OpenReferralCostOption {
  id: string
  amount: number
  currency: 'gbp'
  amount_description?: string
  attributes?: OpenReferralAttribute[]
}

/** Who gives a service. */
export interface OpenReferralOrganization {
  id: string
  name: string
  description: string
  website?: string
  attributes?: OpenReferralAttribute[]
}

/** A service, as HSDS 3 has it. */
export interface OpenReferralService {
  id: string
  name: string
  description?: string
  status: 'active' | 'inactive' | 'temporarily closed'
  alert?: string
  eligibility_description?: string
  minimum_age?: number
  maximum_age?: number
  accreditations?: string
  assured_date?: string
  organization: OpenReferralOrganization
  service_areas?: OpenReferralServiceArea[]
  service_at_locations?: { id: string; location: OpenReferralLocation }[]
  languages?: OpenReferralLanguage[]
  cost_options?: OpenReferralCostOption[]
  contacts?: OpenReferralContact[]
  attributes: OpenReferralAttribute[]
}

/** One page that has every service in `contents`, as the HSDS 3 API gives them. */
export interface OpenReferralPage {
  total_items: number
  total_pages: 1
  page_number: 1
  size: number
  first_page: true
  last_page: true
  empty: boolean
  contents: OpenReferralService[]
}
