// A JSON Schema of HSDS 3.0, written by us from its schema reference (docs.openreferral.org/en/3.0): the names of the fields
// of each record, their types and formats, which are needed, and the few lists of choices. The published schema itself is
// under CC BY-SA 4.0, which this repository, under MIT, cannot hold.

interface RecordRules {
  needed: string[]
  /** Fields that are text, with their format. */
  text: Record<string, 'uuid' | 'uri' | 'email' | 'date-time' | readonly string[] | ''>
  numbers?: string[]
  /** Fields that hold other records: one, or a list. */
  one?: Record<string, string>
  lists?: Record<string, string>
}

const text = (...names: string[]): Record<string, ''> => Object.fromEntries(names.map((name) => [name, '']))
const ids = (...names: string[]): Record<string, 'uuid'> => Object.fromEntries(names.map((name) => [name, 'uuid']))
const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const attributes = { attributes: 'attribute' }

const records: Record<string, RecordRules> = {
  service: {
    needed: ['id', 'name', 'status'],
    text: {
      ...ids('id', 'organization_id', 'program_id'),
      ...text('name', 'alternate_name', 'description', 'interpretation_services', 'application_process'),
      ...text('fees_description', 'wait_time', 'fees', 'accreditations', 'eligibility_description', 'assured_date'),
      ...text('licenses', 'alert'),
      url: 'uri',
      email: 'email',
      assurer_email: 'email',
      last_modified: 'date-time',
      status: ['active', 'inactive', 'defunct', 'temporarily closed'],
    },
    numbers: ['minimum_age', 'maximum_age'],
    one: { organization: 'organization' },
    lists: {
      phones: 'phone',
      schedules: 'schedule',
      service_areas: 'service_area',
      service_at_locations: 'service_at_location',
      languages: 'language',
      cost_options: 'cost_option',
      contacts: 'contact',
      ...attributes,
    },
  },
  organization: {
    needed: ['id', 'name', 'description'],
    text: {
      ...ids('id', 'parent_organization_id'),
      ...text('name', 'alternate_name', 'description', 'legal_status', 'logo'),
      email: 'email',
      website: 'uri',
      uri: 'uri',
    },
    lists: { contacts: 'contact', phones: 'phone', locations: 'location', ...attributes },
  },
  service_at_location: {
    needed: ['id'],
    text: { ...ids('id', 'service_id', 'location_id'), ...text('description') },
    one: { location: 'location' },
    lists: { contacts: 'contact', phones: 'phone', schedules: 'schedule', ...attributes },
  },
  location: {
    needed: ['id', 'location_type'],
    text: {
      ...ids('id', 'organization_id'),
      ...text('name', 'alternate_name', 'description', 'transportation', 'external_identifier'),
      ...text('external_identifier_type'),
      url: 'uri',
      location_type: ['physical', 'postal', 'virtual'],
    },
    numbers: ['latitude', 'longitude'],
    lists: {
      languages: 'language',
      addresses: 'address',
      contacts: 'contact',
      accessibility: 'accessibility',
      phones: 'phone',
      schedules: 'schedule',
      ...attributes,
    },
  },
  schedule: {
    needed: ['id'],
    text: {
      ...ids('id', 'service_id', 'location_id', 'service_at_location_id'),
      ...text('valid_from', 'valid_to', 'dtstart', 'until', 'byday', 'byweekno', 'bymonthday', 'byyearday'),
      ...text('description', 'opens_at', 'closes_at', 'attending_type', 'notes'),
      schedule_link: 'uri',
      wkst: days,
      freq: ['WEEKLY', 'MONTHLY'],
    },
    numbers: ['timezone', 'count', 'interval'],
    lists: attributes,
  },
  contact: {
    needed: ['id'],
    text: {
      ...ids('id', 'organization_id', 'service_id', 'service_at_location_id', 'location_id'),
      ...text('name', 'title', 'department'),
      email: 'email',
    },
    lists: { phones: 'phone', ...attributes },
  },
  phone: {
    needed: ['id', 'number'],
    text: { ...ids('id'), ...text('number', 'type', 'description') },
    numbers: ['extension'],
    lists: { languages: 'language', ...attributes },
  },
  address: {
    needed: ['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
    text: {
      ...ids('id', 'location_id'),
      ...text('attention', 'address_1', 'address_2', 'city', 'region', 'state_province', 'postal_code', 'country'),
      address_type: ['physical', 'postal', 'virtual'],
    },
    lists: attributes,
  },
  language: { needed: ['id'], text: { ...ids('id'), ...text('name', 'code', 'note') }, lists: attributes },
  accessibility: {
    needed: ['id'],
    text: { ...ids('id', 'location_id'), ...text('description', 'details'), url: 'uri' },
    lists: attributes,
  },
  service_area: {
    needed: ['id'],
    text: {
      ...ids('id', 'service_id'),
      ...text('name', 'service_area', 'description', 'extent', 'extent_type', 'uri'),
    },
    lists: attributes,
  },
  cost_option: {
    needed: ['id'],
    text: { ...ids('id', 'service_id'), ...text('valid_from', 'valid_to', 'option', 'currency', 'amount_description') },
    numbers: ['amount'],
    lists: attributes,
  },
  attribute: {
    needed: ['id'],
    text: { ...ids('id', 'link_id', 'taxonomy_term_id'), ...text('link_type', 'link_entity', 'value') },
    one: { taxonomy_term: 'taxonomy_term' },
  },
  taxonomy_term: {
    needed: ['id', 'name', 'description'],
    text: {
      ...ids('id', 'parent_id', 'taxonomy_id'),
      ...text('code', 'name', 'term', 'description', 'taxonomy', 'language'),
      term_uri: 'uri',
    },
  },
}

const ref = (name: string): object => ({ $ref: `#/definitions/${name}` })

const recordSchema = ({ needed, text: texts, numbers = [], one = {}, lists = {} }: RecordRules): object => ({
  type: 'object',
  required: needed,
  // The published schema takes any other field too. Ours does not, so that a field we write under a wrong name is found.
  additionalProperties: false,
  properties: {
    ...Object.fromEntries(
      Object.entries(texts).map(([name, format]) => [
        name,
        { type: 'string', ...(typeof format !== 'string' ? { enum: format } : format && { format }) },
      ]),
    ),
    ...Object.fromEntries(numbers.map((name) => [name, { type: 'number' }])),
    ...Object.fromEntries(Object.entries(one).map(([name, of]) => [name, ref(of)])),
    ...Object.fromEntries(Object.entries(lists).map(([name, of]) => [name, { type: 'array', items: ref(of) }])),
  },
})

/** A page of whole services. */
export const hsdsSchema: object = {
  type: 'object',
  required: ['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page', 'empty', 'contents'],
  properties: { contents: { type: 'array', items: ref('service') } },
  definitions: Object.fromEntries(Object.entries(records).map(([name, rules]) => [name, recordSchema(rules)])),
}
