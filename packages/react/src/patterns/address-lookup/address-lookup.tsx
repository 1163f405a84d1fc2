import type { ReactElement, ReactNode } from 'react'
import { useWords } from '../../foundations/words.js'
import { Address, type AddressPart, type NoFixedAddress } from '../address/index.js'
import { QuestionPage, type QuestionPageProps } from '../question-page/index.js'
import type { FoundAddress } from './address-finder.js'
import { en } from './address-lookup.strings.js'
import { AskPostcode } from './ask-postcode.js'
import { ChooseAddress } from './choose-address.js'
import { OtherWays } from './other-ways.js'

/** A part of {@link AddressLookup}: what its control is called, after the name of the address. */
export type AddressLookupPart = 'building' | 'found' | AddressPart

/** What came of the lookup: leave both out on the page that asks for the postcode. */
type LookupResult =
  | { found?: undefined; postcodeHref?: never; away?: false }
  | {
      /** The addresses that were found. An empty list when no address has that postcode: it is then asked for again. */
      found: readonly FoundAddress[]
      /** The page that asks for the postcode, for people who typed another than they meant. */
      postcodeHref: string
      away?: false
    }
  | {
      found?: undefined
      postcodeHref?: never
      /** Set when the lookup does not answer. The page says so, and people type their address there. */
      away: true
    }

/** Props of {@link AddressLookup}: any attribute of `<form>`, and these. They go to the `<form>`. */
export type AddressLookupProps = Omit<
  QuestionPageProps,
  'title' | 'name' | 'autoComplete' | 'errors' | 'defaultValue' | 'children'
> &
  LookupResult &
  NoFixedAddress & {
    /** What the names of all parts start with: `home` for `home-postcode`, `home-building` and `home-found`. */
    name: string
    /** The heading, and the start of the title. Set it on every page if it is about another address than their own. */
    heading?: string
    /** The page where people type their address: an `Address` of the same name. */
    byHandHref: string
    /** `off` for the address of somebody else, so that no browser fills in the person's own. */
    autoComplete?: 'off'
    /** What is wrong with each part. The error summary is made of these. */
    errors?: Partial<Record<AddressLookupPart, ReactNode>>
    /** What each part starts with. When addresses were found, `postcode` and `building` are sent on with the choice. */
    defaultValue?: Partial<Record<AddressLookupPart, string>>
  }

/** Every part, in the order of its page. */
const parts = [
  'line-1',
  'line-2',
  'town',
  'county',
  'postcode',
  'building',
  'found',
  'no-fixed-address',
  'where',
] as const satisfies AddressLookupPart[]

/**
 * Finds an address by its postcode, on two pages: one asks for the postcode, the next shows the addresses that have it.
 * Both have a way to type the address, as no lookup knows every home. It works by sending forms, without scripts. Your
 * service does the lookup on its server, by an {@link AddressFinder}.
 *
 * Design System: https://design-system.service.gov.uk/patterns/addresses/
 * WCAG 1.3.5 Identify Input Purpose, 3.2.6 Consistent Help.
 */
export function AddressLookup({
  name,
  heading,
  found,
  away,
  postcodeHref,
  byHandHref,
  noFixedAddress,
  askWhere,
  autoComplete,
  errors = {},
  defaultValue = {},
  button,
  hiddenFields,
  ...page
}: AddressLookupProps): ReactElement {
  const { language } = page
  const words = useWords('address-lookup', en, language)
  const isFound = found !== undefined && found.length > 0
  const title =
    heading ??
    (away ? words.awayHeading : isFound ? words.foundHeading : found ? words.notFoundHeading : words.askHeading)
  const question = { name, legend: title, legendIsPageHeading: true, errors, defaultValue, language }
  const none = noFixedAddress ? { noFixedAddress, askWhere } : {}
  return (
    <QuestionPage
      title={title}
      errors={parts.flatMap((part) => (errors[part] ? [{ href: `#${name}-${part}`, message: errors[part] }] : []))}
      button={button ?? (away || isFound ? undefined : words.find)}
      hiddenFields={isFound ? { ...hiddenFields, ...sentOn(name, defaultValue) } : hiddenFields}
      {...page}
    >
      {away ? (
        <Address {...question} {...none} autoComplete={autoComplete} hint={words.awayHint} />
      ) : isFound ? (
        <ChooseAddress
          name={`${name}-found`}
          legend={title}
          found={found}
          postcode={defaultValue.postcode}
          defaultValue={defaultValue.found}
          error={errors.found}
          language={language}
          words={words}
        />
      ) : (
        <AskPostcode {...question} autoComplete={autoComplete} hint={found && words.notFoundHint} words={words} />
      )}
      {!away && (
        <OtherWays
          byHandHref={byHandHref}
          noFixedAddressHref={noFixedAddress && `${byHandHref}#${name}-no-fixed-address`}
          postcodeHref={isFound ? postcodeHref : undefined}
          words={words}
        />
      )}
    </QuestionPage>
  )
}

/** What the lookup was asked: the service needs it again, to know the address that is chosen. */
const sentOn = (
  name: string,
  { postcode = '', building = '' }: Partial<Record<AddressLookupPart, string>>,
): Record<string, string> => ({ [`${name}-postcode`]: postcode, [`${name}-building`]: building })
