import { choice, defineForm, type NoFixedAddress, ukAddress, type UkAddress } from '@handrail/forms'
import type { Answers } from './answers.js'
import { type Known, question } from './question.js'

type Address = NonNullable<Answers['address']>

/** The address of the licence before, to be used again: nobody types it twice (WCAG 3.3.7 Redundant Entry). */
const addressBefore = ({ licences = [] }: Known): Address | undefined =>
  licences.findLast(({ address }) => address !== undefined && !address.noFixedAddress)?.address

/** An address, or a tick that says that it is the one of before. What else was typed then does not count. */
function addressOrTheSame(before: Address | undefined, missing: string) {
  const address = ukAddress({ noFixedAddress: true, missing })
  const same = choice({ values: ['yes'], missing: '' })
  return {
    ...address,
    parts: before ? ['same', ...address.parts] : address.parts,
    read: (...posted: Parameters<typeof address.read>): Readonly<Record<string, string>> => ({
      ...address.read(...posted),
      same: same.read(posted[0], `${posted[1]}-same`),
    }),
    check: (typed: Readonly<Record<string, string>>, ...checking: [Parameters<typeof address.check>[1]]) =>
      before && typed['same'] === 'yes'
        ? { value: before }
        : address.check(typed as Parameters<typeof address.check>[0], ...checking),
    show: (value: UkAddress | NoFixedAddress): Readonly<Record<string, string>> => ({
      ...address.show(value),
      same: '',
    }),
  }
}

export const address = question({
  path: 'address',
  form: (words, known) => defineForm({ address: addressOrTheSame(addressBefore(known), words.address.missing) }),
  shown: (known: Known) => {
    const before = addressBefore(known)
    return { before: before && linesOf(before).join(', ') }
  },
  answers: (values) => ({ address: values.address }),
  values: (answers) => ({ address: answers.address }),
  gives: ['address'],
  isAnswered: (answers) => answers.address !== undefined,
})

/** The lines of an address, as on an envelope. None for someone without one. */
export const linesOf = (given: Address): string[] =>
  given.noFixedAddress
    ? []
    : [given.line1, given.line2, given.town, given.county, given.postcode].flatMap((line) => line ?? [])
