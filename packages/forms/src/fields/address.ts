import { controlName } from '../errors-on-page.js'
import { isEmpty, wrong } from '../field.js'
import { type Asked, type Message, said } from '../language.js'
import { textPosted } from '../posted.js'
import { type FieldInParts, inParts, needed } from './in-parts.js'
import { optional } from './optional.js'
import { postcode } from './postcode.js'
import { text } from './text.js'

/** An address in the UK. */
export interface UkAddress {
  line1: string
  line2?: string
  town: string
  county?: string
  /** In the usual form: `SW1A 1AA`. */
  postcode: string
  noFixedAddress?: undefined
}

/** What someone says who lives in no one place. */
export interface NoFixedAddress {
  noFixedAddress: true
  /** Where they spend most of their time, if the page asks. */
  where?: string
}

/** A part of an address in the UK: what its control is called, after the name of the address. */
export type UkAddressPart = 'line-1' | 'line-2' | 'town' | 'county' | 'postcode'

/** What a `ukAddress` asks for besides an address. */
export interface NoFixedAddressOptions {
  /** Takes the answer of people without a fixed address, from a checkbox `no-fixed-address` whose value is `yes`. */
  noFixedAddress: true
  /** Whether they have to say where they spend most of their time, as `where`. */
  askWhere?: boolean
  /**
   * What is said when there is neither an address nor a tick. It speaks to the person whose address it is, unless set: say
   * it about them where someone else fills in the form. `textAbout` of `@handrail/support` makes both of one text.
   */
  missing?: Message
  /** What the messages call `where`, for the same reason. "Where you spend most of your time" unless set. */
  where?: Asked
}

/**
 * An address in the UK. With `noFixedAddress`, people who have none can say so. An address that is there as well, such as
 * one a browser filled in, then does not count.
 *
 * Design System: https://design-system.service.gov.uk/patterns/addresses/
 */
export function ukAddress(
  options: NoFixedAddressOptions,
): FieldInParts<UkAddress | NoFixedAddress, UkAddressPart | 'no-fixed-address' | 'where'>
export function ukAddress(options?: { noFixedAddress?: false }): FieldInParts<UkAddress, UkAddressPart>
export function ukAddress(
  options: NoFixedAddressOptions | { noFixedAddress?: false } = {},
): FieldInParts<UkAddress, UkAddressPart> | ReturnType<typeof withNoFixedAddress> {
  const address: FieldInParts<UkAddress, UkAddressPart> = inParts({
    'line-1': needed(line('Address line 1', 'Llinell cyfeiriad 1'), (errors) => errors.addressLine1()),
    'line-2': optional(line('Address line 2', 'Llinell cyfeiriad 2')),
    town: needed(line('Town or city', 'Tref neu ddinas'), (errors) => errors.townOrCity()),
    county: optional(line('County', 'Sir')),
    postcode: postcode(),
  })
  return options.noFixedAddress ? withNoFixedAddress(address, options) : address
}

/** A line of an address, by its label. */
const line = (en: string, cy: string): ReturnType<typeof text> => text({ thing: { en, cy }, most: 200 })

const whereYouAre: Asked = {
  thing: { en: 'where you spend most of your time', cy: 'ble rydych chi’n treulio’r rhan fwyaf o’ch amser' },
  subject: { en: 'Where you spend most of your time', cy: 'Ble rydych chi’n treulio’r rhan fwyaf o’ch amser' },
}

function withNoFixedAddress(
  address: FieldInParts<UkAddress, UkAddressPart>,
  {
    askWhere,
    missing = ({ errors }) => errors.addressOrNone(),
    where: whereAsked = whereYouAre,
  }: NoFixedAddressOptions,
): FieldInParts<UkAddress | NoFixedAddress, UkAddressPart | 'no-fixed-address' | 'where'> {
  const place = text({ ...whereAsked, severalLines: true })
  const where = askWhere ? place : optional(place)
  return {
    parts: [...address.parts, 'no-fixed-address', 'where'],
    messagePerPart: true,
    read: (posted, name) => ({
      ...address.read(posted, name),
      'no-fixed-address': textPosted(posted, controlName(name, 'no-fixed-address')),
      where: textPosted(posted, controlName(name, 'where')),
    }),
    check: (typed, checking) => {
      if (typed['no-fixed-address'] === 'yes') {
        const outcome = where.check(typed.where, checking)
        if (outcome.problems) return wrong(outcome.problems[0].message, 'where')
        return { value: outcome.value ? { noFixedAddress: true, where: outcome.value } : { noFixedAddress: true } }
      }
      return isEmpty(address.parts.map((part: UkAddressPart) => typed[part]))
        ? wrong(said(missing, checking.language))
        : address.check(typed, checking)
    },
    show: (value) =>
      value.noFixedAddress
        ? { ...address.read(undefined, ''), 'no-fixed-address': 'yes', where: value.where ?? '' }
        : { ...address.show(value), 'no-fixed-address': '', where: '' },
  }
}
