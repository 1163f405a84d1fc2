import type { InOtherLanguage } from '@handrail/support'
import type { pages as english } from '../en/pages.js'

/** The pages that are only read. */
export function pages(): InOtherLanguage<ReturnType<typeof english>> {
  return {
    service: 'Gwneud cais am drwydded bysgota',
    agency: 'Asiantaeth Afonydd Enghreifftiol',
    errorTitle: (title) => `Gwall: ${title}`,
    notReal: 'Gwasanaeth enghreifftiol yw hwn, i ddangos Handrail. Nid yw’n rhoi trwyddedau go iawn.',
    links: {
      getSupport: 'Cael cymorth',
      findHelp: 'Dod o hyd i’r help sy’n addas i chi',
      cookies: 'Cwcis a’ch atebion',
      continueApplication: 'Mynd yn ôl i’ch cais',
      previousPage: 'Tudalen flaenorol',
      save: 'Cadw a dod yn ôl yn nes ymlaen',
      comeBack: 'Dod yn ôl at gais a gadwyd',
    },
    start: {
      introduction:
        'Defnyddiwch y gwasanaeth hwn i wneud cais am drwydded i bysgota â gwialen. Gallwch wneud cais ar ran rhywun arall, ac am hyd at 5 trwydded ar y tro. Nid oes angen trwydded ar blant o dan 13 oed.',
      need: [
        {
          thing: 'enw, dyddiad geni a chyfeiriad',
          ifMissing: 'Gallwch ddweud nad oes gennych gyfeiriad sefydlog.',
        },
        {
          thing: 'cyfeiriad e-bost neu rif ffôn',
          ifMissing: 'Gallwch gael trwydded am 12 mis fel cerdyn drwy’r post.',
        },
        {
          thing: 'rhif Yswiriant Gwladol neu rif Bathodyn Glas, i dalu llai oherwydd anabledd',
          ifMissing: 'Cysylltwch â ni cyn i chi dalu. Gallwn ei wirio mewn ffordd arall.',
        },
        {
          thing: 'eich enw chi a’ch rhif ffôn neu eich cyfeiriad e-bost, os ydych yn gwneud cais ar ran rhywun arall',
          ifMissing: 'Cysylltwch â ni. Gallwn gymryd yr atebion mewn ffordd arall.',
        },
        {
          thing: 'cytundeb y person arall, os ydych yn gwneud cais ar ran rhywun arall',
          ifMissing:
            'Siaradwch â nhw yn gyntaf. Os na allant ddeall y cais, neu os penderfynodd llys eich bod yn gweithredu ar eu rhan, gallwch ddweud hynny yn y ffurflen.',
        },
      ],
      time: 'Tua 10 munud',
      cost: 'Rhwng £4.50 ac £84. Mae’n costio llai o 66 oed ymlaen, a dim rhwng 13 a 16 oed. Prisiau dychmygol yw’r rhain.',
      saving:
        'Byddwch yn colli eich atebion os byddwch yn cau’r porwr neu’n stopio am 24 awr. Ar unrhyw dudalen â chwestiwn, gallwch eu cadw am 28 diwrnod.',
      otherWaysLink: 'Gwneud cais dros y ffôn, wyneb yn wyneb neu ar bapur',
      button: 'Dechrau nawr',
      otherWays: 'Ffyrdd eraill o wneud cais',
      trust: {
        seenBy: 'Dim ond pobl yn Asiantaeth Afonydd Enghreifftiol sy’n delio â thrwyddedau.',
        usedFor: 'Rydym yn cyfrifo’r pris, yn gwneud y drwydded ac yn ei hanfon.',
        keptFor:
          'Atebion nad ydych yn eu hanfon: hyd at 48 awr, neu 28 diwrnod os byddwch yn eu cadw. Ceisiadau rydych yn eu hanfon: cyhyd ag y mae’r enghraifft hon yno.',
        notDone: 'Nid ydym yn ei werthu, yn cyfrif eich ymweliadau nac yn anfon dim at gwmnïau eraill.',
      },
    },
    noLicenceNeeded: {
      heading: {
        you: 'Nid oes angen trwydded arnoch chi',
        they: 'Nid oes angen trwydded arnyn nhw',
        named: 'Nid oes angen trwydded ar %{name}',
      },
      paragraphs: [
        {
          you: 'Yn ôl y dyddiad geni, rydych chi o dan 13 oed. Gall plant o dan 13 oed bysgota heb drwydded.',
          they: 'Yn ôl y dyddiad geni, maen nhw o dan 13 oed. Gall plant o dan 13 oed bysgota heb drwydded.',
        },
        'Nid oes dim i’w dalu na dim i’w anfon. Mwynhewch y pysgota.',
      ],
      next: 'Beth i’w wneud nesaf',
      nextSteps: [
        'Gofynnwch i berchennog y dŵr a oes angen caniatâd i bysgota yno.',
        {
          you: 'Gwnewch gais am drwydded iau pan byddwch chi yn 13 oed. Mae ar gyfer pobl 13 i 16 oed.',
          they: 'Gwnewch gais am drwydded iau pan byddan nhw yn 13 oed. Mae ar gyfer pobl 13 i 16 oed.',
        },
      ],
      change: 'Newid y dyddiad geni',
      toLicences: 'Mynd at y trwyddedau eraill',
    },
    getSupport: {
      heading: 'Cael cymorth',
      introduction:
        'Gallwn ateb cwestiynau, llenwi’r ffurflen gyda chi neu gymryd eich atebion mewn ffordd arall. Mae’r help hwn am ddim.',
      channels: 'Pob ffordd o gysylltu â ni',
    },
    places: {
      heading: 'Dod o hyd i le yn agos atoch chi',
      introduction: 'Gall rhywun eistedd gyda chi yn y lleoedd hyn wrth i chi wneud cais. Mae am ddim.',
      help: 'Ffoniwch ni os nad oes un o’r lleoedd hyn yn addas.',
    },
    cookies: {
      heading: 'Cwcis a’ch atebion',
      paragraphs: [
        'Rydym yn defnyddio un cwci. Mae’n cynnwys rhif ar hap sy’n cysylltu’r porwr hwn â’ch atebion, a dim byd arall.',
        'Nid yw’r gwasanaeth yn gweithio hebddo, felly nid ydym yn gofyn am ganiatâd. Mae’n diflannu pan fyddwch yn cau eich porwr.',
        'Rydym yn cadw atebion rydych yn eu cadw am 28 diwrnod, oni bai eich bod yn eu hanfon cyn hynny.',
        'Rydym yn dileu atebion eraill nad ydych yn eu hanfon. Maent yn cau 24 awr ar ôl eich ateb olaf ac yn cael eu dileu o fewn 48 awr.',
        'Nid ydym yn defnyddio cwcis i gyfrif ymweliadau, ac nid ydym yn anfon dim at gwmnïau eraill.',
      ],
    },
    helpHeading: 'Cysylltwch â ni os oes angen help arnoch',
  }
}
