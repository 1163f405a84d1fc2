/** What happens to a fact that goes to Open Referral UK and back. */
export interface OpenReferralRow {
  /** The fact, in words. */
  fact: string
  /** The field of HSDS that it is in, or `our taxonomy` when HSDS has none. */
  isIn: string
  /** `same`: it comes back as it was. `tidied`: it means the same and is written another way. `lost`: it does not come back. */
  comesBack: 'same' | 'tidied' | 'lost'
  /** What is tidied or lost, and what other systems see. */
  note?: string
}

/**
 * Where each fact of a directory is in Open Referral UK, and what survives a round trip: `toOpenReferral`, then
 * `fromOpenReferral`. The README prints this table, and a property test holds it to be true.
 */
export const openReferralTable: readonly OpenReferralRow[] = [
  { fact: 'Names and descriptions in English', isIn: 'name, description', comesBack: 'same' },
  { fact: 'Text in Welsh and other languages', isIn: 'our taxonomy', comesBack: 'same' },
  {
    fact: 'A name that is the usual one for its kind, such as "Phone"',
    isIn: 'name',
    comesBack: 'tidied',
    note: 'It is left out, and prints the same.',
  },
  {
    fact: 'Phone numbers and email addresses',
    isIn: 'contacts, phones',
    comesBack: 'same',
    note: 'The Relay UK number is made from the phone number, and not read back.',
  },
  {
    fact: 'Web addresses',
    isIn: 'url',
    comesBack: 'same',
    note: 'A path on your own site is in our taxonomy, and in url too when you give your site.',
  },
  {
    fact: 'Addresses and postcodes',
    isIn: 'addresses',
    comesBack: 'same',
    note: 'HSDS needs a city. It gets the last line before the postcode.',
  },
  { fact: 'The nation of a place', isIn: 'state_province', comesBack: 'same' },
  { fact: 'The nations of the service and of offers', isIn: 'service_areas', comesBack: 'same' },
  { fact: 'Where a place is, and how to get there', isIn: 'latitude, longitude, transportation', comesBack: 'same' },
  {
    fact: 'Languages that help is given in',
    isIn: 'languages',
    comesBack: 'same',
    note: 'HSDS has only the first part of a language tag. The whole tag is in our taxonomy.',
  },
  {
    fact: 'The usual week, and times past midnight',
    isIn: 'schedules',
    comesBack: 'same',
    note: 'Times are by the clock in the United Kingdom. HSDS has no field for that but a number of hours from UTC, which is wrong for half of the year. So we leave that number out, and say Europe/London in our taxonomy and in words.',
  },
  {
    fact: 'Two entries of a week that name the same days',
    isIn: 'schedules',
    comesBack: 'tidied',
    note: 'They come back as one entry with all the times.',
  },
  {
    fact: 'Days that differ from the usual week',
    isIn: 'schedules, with valid_from and valid_to',
    comesBack: 'same',
    note: 'Other systems may read times on these days as extra times.',
  },
  {
    fact: 'The last day of a single day that differs',
    isIn: 'valid_to',
    comesBack: 'tidied',
    note: 'It is left out when it is the first day too.',
  },
  {
    fact: 'Bank holidays, 24-hour service, and which hours are one set',
    isIn: 'our taxonomy',
    comesBack: 'same',
    note: 'Other systems see the words in the description of each schedule, and midnight to 11:59pm for 24 hours.',
  },
  { fact: 'A note about hours', isIn: 'notes of a schedule', comesBack: 'same' },
  {
    fact: 'Hours that no channel or place has',
    isIn: 'nothing',
    comesBack: 'lost',
    note: 'HSDS has schedules only inside other records.',
  },
  {
    fact: 'What is not offered or suspended, and why',
    isIn: 'status, alert',
    comesBack: 'same',
    note: 'A channel or place is then a service of its own that is not active, so that no one is sent there.',
  },
  {
    fact: '"available", written out for an offer or a place',
    isIn: 'status',
    comesBack: 'tidied',
    note: 'It is left out, and means the same.',
  },
  {
    fact: 'Ages and who can use an offer',
    isIn: 'minimum_age, maximum_age, eligibility_description',
    comesBack: 'same',
  },
  {
    fact: 'What an offer costs',
    isIn: 'cost_options',
    comesBack: 'same',
  },
  {
    fact: 'A cost that is left out, or is £0',
    isIn: 'cost_options, with the amount 0',
    comesBack: 'tidied',
    note: 'It comes back as "free", and means the same.',
  },
  {
    fact: 'Kinds and ways of help, barriers, facilities, appointments and all else',
    isIn: 'our taxonomy',
    comesBack: 'same',
    note: 'Facilities that make a place accessible are in accessibility too.',
  },
  {
    fact: 'Who checked an offer or a place',
    isIn: 'our taxonomy',
    comesBack: 'same',
    note: 'It is in accreditations too, in words.',
  },
  {
    fact: 'When the whole file and each offer were last checked',
    isIn: 'assured_date',
    comesBack: 'same',
  },
  {
    fact: 'The order of ids in an offer',
    isIn: 'service_at_locations',
    comesBack: 'tidied',
    note: 'They come back in the order of the file, which is the order they print in.',
  },
  { fact: 'Lists that are empty', isIn: 'nothing', comesBack: 'tidied', note: 'They are left out, and mean the same.' },
  {
    fact: 'Where the facts came from (source)',
    isIn: 'nothing',
    comesBack: 'lost',
    note: 'It is a note for your own team, and an export is for the public.',
  },
  { fact: '$schema', isIn: 'nothing', comesBack: 'lost', note: 'It helps your editor. Add it again.' },
]
