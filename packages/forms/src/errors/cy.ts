// The Welsh error messages. "Rhaid i" changes the first letter of the word after it, which no function can do for words it
// does not know. So the words of the label come first, and the sentence goes on with "the answer" or "the date".
import type { DatePart, ErrorMessages } from './error-messages.js'

/**
 * Messages in the words that GOV.UK Forms or HMRC publish. All others are drafts of ours, and need a translator's check
 * before anyone relies on them.
 */
export const published: readonly (keyof ErrorMessages)[] = [
  'enter',
  'yearMustHave4Numbers',
  'emailFormat',
  'townOrCity',
  'nationalInsuranceFormat',
]

export const enter = (thing: string): string => `Rhowch ${thing}`
export const select = (thing: string): string => `Dewiswch ${thing}`
export const selectYesIf = (statement: string): string => `Dewiswch yr ateb cadarnhaol os ${statement}`
export const selectIf = (statement: string): string => `Dewiswch a ${statement}`
export const selectOrNone = (thing: string, none: string): string => `Dewiswch ${thing}, neu dewiswch ‘${none}’`
export const selectOnlyNone = (thing: string, none: string): string =>
  `Dewiswch ${thing}, neu dewiswch ‘${none}’ yn unig`

export const tooLong = (subject: string, most: number): string =>
  `${subject}: rhaid i’r ateb fod yn ${most} o gymeriadau neu lai`
export const tooShort = (subject: string, fewest: number): string =>
  `${subject}: rhaid i’r ateb fod yn ${fewest} o gymeriadau neu fwy`
export const mustNotInclude = (subject: string, characters: string): string =>
  `${subject}: ni chaiff yr ateb gynnwys ${characters}`
export const mustOnlyInclude = (subject: string, characters: string): string =>
  `${subject}: rhaid i’r ateb gynnwys ${characters} yn unig`

export const mustBeANumber = (subject: string, example?: string): string =>
  `${subject}: rhaid i’r ateb fod yn rhif${example ? `, fel ${example}` : ''}`
export const mustBeAWholeNumber = (subject: string): string => `${subject}: rhaid i’r ateb fod yn rhif cyfan`
export const mustBeOrMore = (subject: string, least: string): string =>
  `${subject}: rhaid i’r ateb fod yn ${least} neu fwy`
export const mustBeOrLess = (subject: string, most: string): string =>
  `${subject}: rhaid i’r ateb fod yn ${most} neu lai`
export const mustBeBetween = (subject: string, least: string, most: string): string =>
  `${subject}: rhaid i’r ateb fod rhwng ${least} a ${most}`
export const mustIncludePence = (subject: string): string =>
  `${subject}: rhaid i’r ateb gynnwys ceiniogau, fel 123.45 neu 156.00`
export const mustNotIncludePence = (subject: string): string =>
  `${subject}: ni chaiff yr ateb gynnwys ceiniogau, fel 123 neu 156`
export const commasInANumber = (subject: string): string =>
  `${subject}: rhaid i’r ateb gynnwys comas rhwng miloedd yn unig, fel 1,500. Defnyddiwch atalnod llawn ar gyfer degolion, fel 1.5`
export const commasInMoney = (subject: string): string =>
  `${subject}: rhaid i’r ateb gynnwys comas rhwng miloedd yn unig, fel 1,500. Defnyddiwch atalnod llawn cyn ceiniogau, fel 1.50`

const parts: Record<DatePart, string> = { day: 'diwrnod', month: 'mis', year: 'blwyddyn' }
export const mustIncludeParts = (subject: string, missing: readonly DatePart[]): string =>
  `${subject}: rhaid i’r dyddiad gynnwys ${inARow(missing.map((part) => parts[part]))}`
export const yearMustHave4Numbers = (): string => 'Rhaid i’r flwyddyn gynnwys 4 rhif'
export const dayMustBe1To31 = (): string => 'Rhaid i’r diwrnod fod yn rhif o 1 i 31'
export const monthMustBe1To12 = (): string => 'Rhaid i’r mis fod yn rhif o 1 i 12, neu’n enw fel Mawrth'
export const monthHasOnly = (month: string, days: number): string => `${month}: dim ond ${days} diwrnod sydd yn y mis`
export const mustBeARealDate = (subject: string): string => `${subject}: rhaid i’r dyddiad fod yn un gwirioneddol`
export const mustBeInThePast = (subject: string): string => `${subject}: rhaid i’r dyddiad fod yn y gorffennol`
export const mustBeTodayOrInThePast = (subject: string): string =>
  `${subject}: rhaid i’r dyddiad fod heddiw neu yn y gorffennol`
export const mustBeInTheFuture = (subject: string): string => `${subject}: rhaid i’r dyddiad fod yn y dyfodol`
export const mustBeTodayOrInTheFuture = (subject: string): string =>
  `${subject}: rhaid i’r dyddiad fod heddiw neu yn y dyfodol`
export const mustBeTheSameAsOrAfter = (subject: string, date: string): string =>
  `${subject}: rhaid i’r dyddiad fod ar neu ar ôl ${date}`
export const mustBeAfter = (subject: string, date: string): string => `${subject}: rhaid i’r dyddiad fod ar ôl ${date}`
export const mustBeTheSameAsOrBefore = (subject: string, date: string): string =>
  `${subject}: rhaid i’r dyddiad fod ar neu cyn ${date}`
export const mustBeBefore = (subject: string, date: string): string => `${subject}: rhaid i’r dyddiad fod cyn ${date}`
export const mustBeBetweenDates = (subject: string, first: string, last: string): string =>
  `${subject}: rhaid i’r dyddiad fod rhwng ${first} a ${last}`

export const selectAFile = (thing: string): string => `Dewiswch ${thing}`
export const fileMustBeA = (subject: string, types: string): string => `${subject}: rhaid i’r ffeil fod yn ${types}`
export const fileMustBeSmallerThan = (subject: string, size: string): string =>
  `${subject}: rhaid i’r ffeil fod yn llai na ${size}`
export const fileIsEmpty = (subject: string): string => `${subject}: mae’r ffeil yn wag`
export const fileHasAVirus = (subject: string): string => `${subject}: mae feirws yn y ffeil`
export const fileHasAPassword = (subject: string): string => `${subject}: mae cyfrinair ar y ffeil`
export const fileWasNotUploaded = (subject: string): string =>
  `${subject}: nid oedd modd uwchlwytho’r ffeil – rhowch gynnig arall arni`
export const tooManyFiles = (most: number): string =>
  `${most} yw’r nifer fwyaf o ffeiliau y gallwch eu dewis ar yr un pryd`
export const fileMustUseTheTemplate = (subject: string): string => `${subject}: rhaid i’r ffeil ddefnyddio’r templed`

export const emailFormat = (): string => 'Rhowch gyfeiriad e-bost yn y ffurf gywir, fel name@example.com'
export const phoneFormat = (): string => 'Rhowch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192'
export const phoneNotReal = (): string =>
  'Edrychwch eto ar y rhif ffôn. Mae gormod neu rhy ychydig o rifau ynddo, neu god gwlad nad yw’n bod'
export const postcodeFormat = (): string => 'Rhowch god post llawn yn y DU, fel AA3 1AB'
export const addressLine1 = (): string => 'Rhowch linell cyfeiriad 1, fel arfer yr adeilad a’r stryd'
export const townOrCity = (): string => 'Rhowch y dref neu’r ddinas'
export const addressOrNone = (): string => 'Rhowch gyfeiriad, neu dewiswch nad oes gennych gyfeiriad sefydlog'

export const nationalInsuranceFormat = (): string =>
  'Rhowch rif Yswiriant Gwladol sy’n 2 lythyren, 6 rhif, yna A, B, C neu D, fel QQ 12 34 56 C'
export const nationalInsurancePrefix = (letters: string): string =>
  `Edrychwch eto ar 2 lythyren gyntaf y rhif Yswiriant Gwladol. Nid oes rhif sy’n dechrau â ${letters}`
export const vehicleRegistrationFormat = (): string => 'Rhowch rif cofrestru, fel AB12 CDE'

export const nameOnTheAccount = (): string => 'Rhowch yr enw ar y cyfrif'
export const sortCode = (): string => 'Rhowch god didoli'
export const sortCodeFormat = (): string => 'Rhowch god didoli dilys fel 309430'
export const accountNumber = (): string => 'Rhowch rif cyfrif'
export const accountNumberFormat = (): string => 'Rhowch rif cyfrif dilys fel 00733445'
export const accountNumberLength = (): string => 'Rhaid i rif y cyfrif fod rhwng 6 ac 8 digid'
export const rollNumberFormat = (): string =>
  'Rhif rôl cymdeithas adeiladu: rhaid i’r ateb gynnwys llythrennau a i z, rhifau, cysylltnodau, bylchau, blaenslaesau ac atalnodau llawn yn unig'

export const codeLength = (numbers: number): string => `Rhaid i’r cod fod yn ${numbers} rhif`
export const codeWrong = (): string => 'Nid y cod a roddwyd yw’r un a anfonwyd gennym. Edrychwch ar y neges ddiweddaraf'
export const codeExpired = (): string => 'Nid yw’r cod yn gweithio mwyach. Gofynnwch am un newydd'

export const resumeCodeFormat = (example: string): string => `Rhowch y cod cyfan, fel ${example}`
export const resumeCodeMistake = (): string => 'Edrychwch ar bob llythyren a rhif yn y cod. Mae un ohonynt yn wahanol'
export const supportReferenceFormat = (example: string): string => `Rhowch y cyfeirnod cyfan, fel ${example}`
export const supportReferenceMistake = (): string =>
  'Edrychwch ar bob llythyren a rhif yn y cyfeirnod. Mae un ohonynt yn wahanol'

export const selectOrSayWhyNot = (thing: string): string => `Dewiswch ${thing}, neu dywedwch pam na allwch ei roi`

export const enterOrSayWhyNot = (thing: string): string => `Rhowch ${thing}, neu dywedwch pam na allwch ei roi`
export const sayWhyNot = (thing: string): string => `Rhowch y rheswm pam na allwch roi ${thing}`
export const notBothAnswerAndNone = (thing: string): string =>
  `Rhowch ${thing}, neu dewiswch na allwch ei roi, nid y ddau`

export const nobodyIsFreeThen = (): string => 'Nid oes neb ar gael ar yr amser a ddewiswyd. Dewiswch amser arall'

export const confirmThatYou = (what: string): string => `Dewiswch i gadarnhau eich bod ${what}`

const inARow = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} a ${words.at(-1)}`
