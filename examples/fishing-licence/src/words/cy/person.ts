import type { WhoFor } from '../../questions/answers.js'
import type { Words } from '../words.js'
import { capital, people } from './people.js'

/** Questions about the person the licence is for. */
export function person(whoFor: WhoFor): Pick<Words, 'whoFor' | 'name' | 'dateOfBirth' | 'concession' | 'address'> {
  const they = people[whoFor]
  return {
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
      help: 'Mae ar basbort, trwydded yrru neu dystysgrif geni. Os nad ydych yn gwybod yr union ddiwrnod, cysylltwch â ni.',
      why: {
        reason: 'Mae’r drwydded a’i phris yn dibynnu ar oedran.',
        ifNotAnswered: 'Ni allwn roi trwydded hebddo.',
        whoSees: 'Dim ond pobl yn Asiantaeth Afonydd Enghreifftiol sy’n delio â thrwyddedau.',
      },
      thing: they.dateOfBirth,
    },
    concession: {
      question: `${capital(they.payLess)}?`,
      hint: `${they.canPay} gydag un o’r rhain`,
      help: 'Nid ydym yn gofyn beth yw’r anabledd.',
      why: {
        reason: 'Mae pobl ag anabledd yn talu llai. Dim ond i wirio hynny rydym yn defnyddio’r rhif.',
        ifNotAnswered: `Dewiswch “${they.no}” i fynd ymlaen am y pris llawn.`,
        whoSees: 'Dim ond pobl sy’n gwirio prisiau. Nid yw ar y drwydded.',
      },
      missing: `Dewiswch a ${they.payLess}`,
      choices: {
        'disability-benefit': `${they.yes}, oherwydd budd-dal anabledd`,
        'blue-badge': `${they.yes}, oherwydd Bathodyn Glas`,
        none: they.no,
      },
      plain: {
        'disability-benefit': { word: 'budd-dal anabledd', meaning: 'arian i bobl ag anabledd' },
        'blue-badge': { word: 'Bathodyn Glas', meaning: 'trwydded barcio i bobl anabl' },
      },
      details: {
        'disability-benefit': {
          asked: {
            label: capital(they.nationalInsurance),
            hint: 'Mae ar lythyrau am y budd-dal, fel QQ 12 34 56 C',
          },
          thing: they.nationalInsurance,
        },
        'blue-badge': {
          asked: { label: capital(they.blueBadge), hint: 'Mae ar flaen y bathodyn' },
          thing: they.blueBadge,
        },
      },
      find: {
        'disability-benefit': {
          heading: 'Ble i ddod o hyd i rif Yswiriant Gwladol',
          places: [
            { place: 'Llythyr am y budd-dal', where: 'ar y brig, ar y dde' },
            { place: 'Llythyr am dreth neu bensiwn', where: 'yn agos at y brig' },
            { place: 'Slip cyflog', where: 'yn agos at yr enw' },
          ],
          picture: {
            alt: 'Llythyr â chyfeiriad ar y brig ar y chwith, a llinell o lythrennau a rhifau ar y brig ar y dde.',
            caption: 'Enghraifft o lythyr am fudd-dal',
            notes: ['Y rhif Yswiriant Gwladol: 2 lythyren, 6 rhif ac 1 llythyren'],
          },
          ifMissing: 'Cysylltwch â ni cyn talu. Gallwn wirio’r budd-dal mewn ffordd arall.',
        },
        'blue-badge': {
          heading: 'Ble i ddod o hyd i rif Bathodyn Glas',
          places: [
            { place: 'Blaen y bathodyn', where: 'o dan y dyddiad' },
            { place: 'Y llythyr a ddaeth gyda’r bathodyn', where: 'yn agos at y brig' },
          ],
          picture: {
            alt: 'Cerdyn â chadair olwyn ar y chwith, a 2 linell o lythrennau a rhifau wrth ei hymyl.',
            caption: 'Enghraifft o Fathodyn Glas',
            notes: ['Y mis y mae’r bathodyn yn dod i ben. Nid ydym yn gofyn amdano.', 'Y rhif Bathodyn Glas'],
          },
          ifMissing: 'Gofynnwch i’r cyngor a roddodd y bathodyn, neu cysylltwch â ni cyn talu.',
        },
      },
    },
    address: {
      question: `Beth yw ${they.address}?`,
      help: `Mae’r cyfeiriad yn mynd ar y drwydded. Defnyddiwch y man lle ${they.live} y rhan fwyaf o’r amser.`,
      same: 'Defnyddio’r un cyfeiriad ag o’r blaen',
      noFixedAddress: they.noFixedAddress,
      noFixedAddressHint: `Er enghraifft, ${they.staying}`,
    },
  }
}
