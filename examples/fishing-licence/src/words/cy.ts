// Welsh. What was published is named in `published`; all the rest is a draft that needs a translator's check.
import type { WhoFor } from '../questions/answers.js'
import type { Words } from './words.js'

/**
 * Wording that others published: GOV.UK Forms and HMRC. Everything else in this file was drafted for this example.
 */
export const published: readonly string[] = [
  'start.button',
  'name.firstName.label',
  'name.lastName.label',
  'confirmation.next.heading',
]

/** What changes when the licence is for someone else. Whole phrases, as words change their first letter after `eu`. */
const people = {
  me: {
    name: 'eich enw',
    firstName: 'eich enw cyntaf',
    lastName: 'eich enw olaf',
    dateOfBirth: 'eich dyddiad geni',
    onYou: 'arnoch chi',
    toYou: 'i chi',
    have: 'gennych chi',
    are: 'rydych chi',
    turn: 'byddwch chi',
    bank: 'ar eich cerdyn banc, eich pasbort neu eich llythyrau',
  },
  'someone-else': {
    name: 'eu henw',
    firstName: 'eu henw cyntaf',
    lastName: 'eu henw olaf',
    dateOfBirth: 'eu dyddiad geni',
    onYou: 'arnyn nhw',
    toYou: 'iddyn nhw',
    have: 'ganddyn nhw',
    are: 'maen nhw',
    turn: 'byddan nhw',
    bank: 'ar eu cerdyn banc, eu pasbort neu eu llythyrau',
  },
}

export function cy(whoFor: WhoFor): Words {
  const they = people[whoFor]
  return {
    service: 'Gwneud cais am drwydded bysgota',
    agency: 'Asiantaeth Afonydd Enghreifftiol',
    notReal: 'Gwasanaeth enghreifftiol yw hwn, i ddangos Handrail. Nid yw’n rhoi trwyddedau go iawn.',
    links: {
      getSupport: 'Cael cymorth',
      cookies: 'Cwcis a’ch atebion',
      continueApplication: 'Mynd yn ôl i’ch cais',
      previousPage: 'Tudalen flaenorol',
    },
    start: {
      introduction:
        'Defnyddiwch y gwasanaeth hwn i wneud cais am drwydded i bysgota â gwialen. Gallwch wneud cais ar ran rhywun arall.',
      beforeYouStart: 'Cyn i chi ddechrau',
      leadIn: 'Rydym yn gofyn am:',
      youNeed: ['enw cyntaf ac enw olaf', 'dyddiad geni', 'y math o bysgota'],
      time: 'Mae’n cymryd tua 5 munud. Nid oes angen trwydded ar blant o dan 13 oed.',
      keeping:
        'Dim ond yn y porwr hwn y gallwch fynd yn ôl at eich atebion. Byddwch yn eu colli os byddwch yn ei gau neu’n stopio am 24 awr.',
      button: 'Dechrau nawr',
      support: {
        heading: 'Ffyrdd eraill o wneud cais',
        text: 'Gallwch wneud cais dros y ffôn, wyneb yn wyneb neu drwy’r post. Gallwn hefyd lenwi’r ffurflen gyda chi.',
      },
    },
    whoFor: {
      question: 'Ar gyfer pwy mae’r drwydded?',
      help: 'Dewiswch y person sy’n mynd i bysgota. Gallwch wneud cais ar ran plentyn, ffrind neu rywun rydych yn gofalu amdano.',
      missing: 'Dewiswch ar gyfer pwy mae’r drwydded',
      choices: { me: 'Fi', 'someone-else': 'Rhywun arall' },
    },
    name: {
      question: `Beth yw ${they.name}?`,
      help: `Defnyddiwch yr enw sydd ${they.bank}. Os mai dim ond un enw sydd ${they.have}, rhowch ef yn y ddau flwch.`,
      firstName: {
        label: 'Enw cyntaf',
        thing: they.firstName,
      },
      lastName: {
        label: 'Enw olaf',
        thing: they.lastName,
      },
    },
    dateOfBirth: {
      question: `Beth yw ${they.dateOfBirth}?`,
      hint: 'Er enghraifft, 31 3 1980',
      help: `Rydym yn ei ddefnyddio i weld a oes angen trwydded ${they.onYou}, a pha un.`,
      thing: they.dateOfBirth,
    },
    noLicenceNeeded: {
      heading: `Nid oes angen trwydded ${they.onYou}`,
      paragraphs: [
        `Yn ôl y dyddiad geni, ${they.are} o dan 13 oed. Gall plant o dan 13 oed bysgota heb drwydded.`,
        'Nid oes dim i’w dalu na dim i’w anfon. Mwynhewch y pysgota.',
      ],
      next: 'Beth i’w wneud nesaf',
      nextSteps: [
        'Gofynnwch i berchennog y dŵr a oes angen caniatâd i bysgota yno.',
        `Gwnewch gais am drwydded iau pan ${they.turn} yn 13 oed. Mae ar gyfer pobl 13 i 16 oed.`,
      ],
      change: 'Newid y dyddiad geni',
    },
    licenceType: {
      question: `Pa fath o drwydded bysgota sydd ei hangen ${they.onYou}?`,
      help: 'Mae pysgod bras yn byw mewn dŵr croyw, fel carp, draenogiaid a phenhwyaid.',
      missing: `Dewiswch y math o drwydded bysgota sydd ei hangen ${they.onYou}`,
      choices: {
        'trout-2-rod': { label: 'Brithyll a physgod bras, hyd at 2 wialen' },
        'trout-3-rod': {
          label: 'Brithyll a physgod bras, hyd at 3 gwialen',
          hint: 'Mae’r drydedd wialen ar gyfer pysgod bras yn unig',
        },
        salmon: { label: 'Eogiaid a brithyll y môr', hint: 'Yn cynnwys brithyll a physgod bras' },
      },
    },
    checkAnswers: {
      rows: {
        whoFor: { question: 'Ar gyfer pwy mae’r drwydded', subject: 'ar gyfer pwy mae’r drwydded' },
        name: { question: 'Enw', subject: 'enw' },
        dateOfBirth: { question: 'Dyddiad geni', subject: 'dyddiad geni' },
        licenceType: { question: 'Trwydded', subject: 'trwydded' },
      },
      licence: (type, age) => (age === 'junior' ? `${type} (trwydded iau, 13 i 16 oed)` : type),
      declaration: {
        heading: 'Nawr anfonwch eich cais',
        text:
          whoFor === 'me'
            ? 'Drwy anfon hwn, rydych yn dweud bod eich atebion yn gywir hyd y gwyddoch.'
            : 'Drwy anfon hwn, rydych yn dweud bod eich atebion amdanyn nhw yn gywir hyd y gwyddoch, a’u bod yn cytuno.',
      },
      help: 'Gallwch newid unrhyw ateb cyn anfon y cais. Ni allwn ei newid yma wedyn.',
    },
    confirmation: {
      heading: 'Cais wedi’i anfon',
      reference: 'Eich rhif cyfeirnod',
      keep: 'Ysgrifennwch y rhif hwn, neu argraffwch y dudalen hon. Bydd ei angen arnoch os byddwch yn cysylltu â ni.',
      next: {
        heading: 'Beth sy’n digwydd nesaf',
        paragraphs: [
          'Enghraifft yw hon, felly ni ddaw trwydded. Byddai gwasanaeth go iawn yn dweud yma sut a phryd y mae’n anfon y drwydded.',
          `Byddai gwasanaeth go iawn hefyd yn dweud na chaniateir ${they.toYou} bysgota nes bod y drwydded ${they.have}.`,
        ],
      },
      shared: {
        heading: 'Os yw pobl eraill yn defnyddio’r ddyfais hon',
        text: 'Tynnwch y cais hwn oddi ar y ddyfais hon. Mae gennym ni gopi o hyd. Wedyn gallwch ddechrau cais arall.',
        button: 'Ei dynnu oddi ar y ddyfais hon',
      },
      help: 'Os oes angen help arnoch, neu os oedd ateb yn anghywir',
    },
    getSupport: {
      heading: 'Cael cymorth',
      introduction:
        'Gallwn ateb cwestiynau, llenwi’r ffurflen gyda chi neu gymryd eich atebion mewn ffordd arall. Mae’r help hwn am ddim.',
    },
    cookies: {
      heading: 'Cwcis a’ch atebion',
      paragraphs: [
        'Rydym yn defnyddio un cwci. Mae’n cynnwys rhif ar hap sy’n cysylltu’r porwr hwn â’ch atebion, a dim byd arall.',
        'Nid yw’r gwasanaeth yn gweithio hebddo, felly nid ydym yn gofyn am ganiatâd. Mae’n diflannu pan fyddwch yn cau eich porwr.',
        'Rydym yn dileu atebion nad ydych yn eu hanfon. Maent yn cau 24 awr ar ôl eich ateb olaf ac yn cael eu dileu o fewn 48 awr.',
        'Nid ydym yn defnyddio cwcis i gyfrif ymweliadau, ac nid ydym yn anfon dim at gwmnïau eraill.',
      ],
    },
    notKept: {
      expired:
        'Nid oedd modd cadw eich ateb, gan fod gormod o amser wedi mynd heibio neu nad yw eich porwr yn caniatáu cwcis. Mae’r hyn a roesoch yma o hyd. Gwiriwch ef a rhowch gynnig arall arni.',
      away: 'Nid oedd modd cadw eich ateb, oherwydd problem ar ein hochr ni. Mae’r hyn a roesoch yma o hyd. Rhowch gynnig arall arni mewn ychydig funudau. Mae atebion o dudalennau cynharach yn ddiogel am 24 awr.',
      failed:
        'Nid oedd modd cadw eich ateb, oherwydd problem ar ein hochr ni. Mae’r hyn a roesoch yma o hyd. Rhowch gynnig arall arni, neu cysylltwch â ni.',
    },
    notSent: {
      expired:
        'Nid ydym wedi anfon eich cais, gan fod gormod o amser wedi mynd heibio. Mae eich atebion yma o hyd. Gwiriwch nhw a’u hanfon eto.',
      failed:
        'Nid ydym wedi anfon eich cais, oherwydd problem ar ein hochr ni. Mae eich atebion yma o hyd. Rhowch gynnig arall arni, neu cysylltwch â ni.',
    },
    problems: {
      notFound: {
        heading: 'Heb ddod o hyd i’r dudalen',
        paragraphs: [
          'Os gwnaethoch deipio’r cyfeiriad gwe, gwiriwch ei fod yn gywir.',
          'Os gwnaethoch ludo’r cyfeiriad gwe, gwiriwch eich bod wedi copïo’r cyfan.',
        ],
        link: 'Mynd i ddechrau’r gwasanaeth',
      },
      wrongMethod: {
        heading: 'Ni all y dudalen hon wneud hynny',
        paragraphs: [
          'Nid yw’r hyn a anfonwyd yn addas i’r dudalen hon. Nid oes dim wedi newid, ac mae atebion a gadwyd yn ddiogel.',
        ],
        link: 'Mynd i ddechrau’r gwasanaeth',
      },
      tooBig: {
        heading: 'Mae eich ateb yn rhy hir',
        paragraphs: [
          'Nid ydym wedi cadw’r hyn a roesoch ar y dudalen ddiwethaf, gan fod gormod ohono.',
          'Mae atebion o dudalennau cynharach yn ddiogel. Ewch yn ôl a rhowch lai.',
        ],
        link: 'Mynd yn ôl i’r cwestiwn',
      },
      wrongContentType: {
        heading: 'Ni allwn ddarllen yr hyn a anfonwyd',
        paragraphs: [
          'Nid ydym wedi ei gadw. Mae atebion o dudalennau cynharach yn ddiogel. Defnyddiwch y ffurflen ar y dudalen i ateb.',
        ],
        link: 'Mynd yn ôl i’r cwestiwn',
      },
      otherSite: {
        heading: 'Ni allwn dderbyn atebion o wefan arall',
        paragraphs: [
          'Ceisiodd gwefan arall anfon ateb yma. Nid ydym wedi ei gadw. Mae atebion a roesoch eich hun yn ddiogel.',
        ],
        link: 'Mynd i ddechrau’r gwasanaeth',
      },
      badRequest: {
        heading: 'Ni allwn ddarllen yr hyn a anfonwyd',
        paragraphs: [
          'Nid ydym wedi ei gadw. Mae atebion o dudalennau cynharach yn ddiogel. Ewch yn ôl a rhowch gynnig arall arni.',
        ],
        link: 'Mynd i ddechrau’r gwasanaeth',
      },
      failed: {
        heading: 'Mae problem gyda’r gwasanaeth',
        paragraphs: [
          'Rhowch gynnig arall arni yn nes ymlaen.',
          'Rydym yn cadw atebion o dudalennau cynharach am 24 awr. Nid ydym wedi cadw ateb o’r dudalen roeddech arni.',
        ],
        link: 'Mynd i ddechrau’r gwasanaeth',
      },
      away: {
        heading: 'Nid yw’r gwasanaeth ar gael',
        paragraphs: [
          'Byddwch yn gallu ei ddefnyddio eto yn nes ymlaen. Rhowch gynnig arni mewn ychydig funudau.',
          'Rydym yn cadw atebion o dudalennau cynharach am 24 awr. Nid ydym wedi cadw ateb o’r dudalen roeddech arni.',
        ],
        link: 'Mynd i ddechrau’r gwasanaeth',
      },
      awaySending: {
        heading: 'Nid yw’r gwasanaeth ar gael',
        paragraphs: [
          'Nid ydym yn gwybod a ydym wedi cael eich cais. Mae eich atebion yn ddiogel am 24 awr.',
          'Rhowch gynnig arall arni mewn ychydig funudau. Gallwch ei anfon eto: dim ond unwaith rydym yn ei gyfrif.',
        ],
        link: 'Mynd yn ôl i’ch cais',
      },
    },
    helpHeading: 'Cysylltwch â ni os oes angen help arnoch',
  }
}
