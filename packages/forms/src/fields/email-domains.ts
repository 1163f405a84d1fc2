// Slips of the finger in the part of an email address after the @. Libraries that find them do harm here: the one that is
// best kept, @zootools/email-spell-checker 1.12.0, offers hmrc.gov for hmrc.gov.uk, cardiff.co.uk for cardiff.ac.uk and
// qq.com for bt.com. So this looks only for one slip, and only in names that are long and known enough to be meant.

/** Where most people in the UK have their email, with 5 letters or more before the first full stop. */
const wellKnown = [
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'hotmail.co.uk',
  'outlook.com',
  'yahoo.com',
  'yahoo.co.uk',
  'icloud.com',
  'btinternet.com',
  'virginmedia.com',
  'talktalk.net',
  'blueyonder.co.uk',
  'ntlworld.com',
  'tiscali.co.uk',
  'protonmail.com',
]

/** Domains that are there, though they look like a slip of another. */
const real = new Set([...wellKnown, 'mail.com', 'email.com', 'ymail.com', 'rocketmail.com'])

/** Two slips or more, but so common that they can be told. */
const common: Readonly<Record<string, string>> = {
  'gmail.co.uk': 'gmail.com',
  'googlemail.co.uk': 'googlemail.com',
  'icloud.co.uk': 'icloud.com',
  'btinternet.co.uk': 'btinternet.com',
  'virginmedia.co.uk': 'virginmedia.com',
}

/**
 * The domain that was probably meant: one letter too many, one too few, one for another, or two the wrong way round.
 *
 * @param domain in lower case
 */
export function likelyDomain(domain: string): string | undefined {
  if (real.has(domain)) return undefined
  if (Object.hasOwn(common, domain)) return common[domain]
  const near = wellKnown.filter((known) => isOneSlip(domain, known))
  return near.length === 1 ? near[0] : undefined
}

function isOneSlip(typed: string, known: string): boolean {
  const start = [...known].findIndex((letter, index) => letter !== typed[index])
  // All of the known one is in what was typed, which may have one letter more.
  if (start < 0) return typed.length === known.length + 1
  const [rest, meant] = [typed.slice(start), known.slice(start)]
  return (
    rest.slice(1) === meant ||
    rest === meant.slice(1) ||
    rest.slice(1) === meant.slice(1) ||
    (rest.slice(2) === meant.slice(2) && rest[0] === meant[1] && rest[1] === meant[0])
  )
}
