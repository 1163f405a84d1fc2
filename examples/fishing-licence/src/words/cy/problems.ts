import type { Words } from '../words.js'

/** What is said when something goes wrong. */
export function problems(): Pick<Words, 'notKept' | 'changedElsewhere' | 'problems'> {
  return {
    notKept: {
      expired:
        'Nid oedd modd cadw eich ateb, gan fod gormod o amser wedi mynd heibio neu nad yw eich porwr yn caniatáu cwcis. Mae’r hyn a roesoch yma o hyd. Gwiriwch ef a rhowch gynnig arall arni.',
      away: 'Nid oedd modd cadw eich ateb, oherwydd problem ar ein hochr ni. Mae’r hyn a roesoch yma o hyd. Rhowch gynnig arall arni mewn ychydig funudau. Mae atebion o dudalennau cynharach yn ddiogel am 24 awr.',
      failed:
        'Nid oedd modd cadw eich ateb, oherwydd problem ar ein hochr ni. Mae’r hyn a roesoch yma o hyd. Rhowch gynnig arall arni, neu cysylltwch â ni.',
    },
    changedElsewhere: (saved) =>
      `Newidiwyd yr ateb hwn mewn ffenestr arall. Yr ateb sydd wedi’i gadw nawr yw “${saved}”. Mae’r hyn a roesoch ar y dudalen hon o hyd. I’w ddefnyddio yn ei le, dewiswch “Parhau”.`,
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
      removed: {
        heading: 'Tynnwyd y drwydded hon',
        paragraphs: [
          'Fe’i tynnwyd mewn ffenestr arall, felly nid ydym wedi cadw eich ateb. Nid oes dim arall wedi newid.',
        ],
        link: 'Mynd i’ch trwyddedau',
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
  }
}
