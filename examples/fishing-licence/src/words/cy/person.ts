import type { InOtherLanguage } from '@handrail/support'
import type { person as english } from '../en/person.js'

/** Questions about the person the licence is for. */
export function person(): InOtherLanguage<ReturnType<typeof english>> {
  return {
    whoFor: {
      question: 'Ar gyfer pwy mae’r drwydded?',
      help: 'Dewiswch y person sy’n mynd i bysgota. Gallwch wneud cais ar ran plentyn, ffrind neu rywun rydych yn gofalu amdano.',
      missing: 'Dewiswch ar gyfer pwy mae’r drwydded',
      choices: { me: 'Fi', 'someone-else': 'Rhywun arall' },
    },
    name: {
      question: { you: 'Beth yw eich enw?', they: 'Beth yw eu henw?' },
      help: {
        you: 'Defnyddiwch yr enw sydd ar eich cerdyn banc, eich pasbort neu eich llythyrau. Os mai dim ond un enw sydd gennych chi, rhowch ef yn y ddau flwch.',
        they: 'Defnyddiwch yr enw sydd ar eu cerdyn banc, eu pasbort neu eu llythyrau. Os mai dim ond un enw sydd ganddyn nhw, rhowch ef yn y ddau flwch.',
      },
      firstName: {
        label: 'Enw cyntaf',
        thing: { you: 'eich enw cyntaf', they: 'eu henw cyntaf' },
      },
      lastName: {
        label: 'Enw olaf',
        thing: { you: 'eich enw olaf', they: 'eu henw olaf' },
      },
    },
    dateOfBirth: {
      question: {
        you: 'Beth yw eich dyddiad geni?',
        they: 'Beth yw eu dyddiad geni?',
        named: 'Beth yw dyddiad geni %{name}?',
      },
      hint: 'Er enghraifft, 31 3 1980',
      help: 'Mae ar basbort, trwydded yrru neu dystysgrif geni. Cysylltwch â ni os nad oes neb yn gwybod yr union ddiwrnod.',
      why: {
        reason: 'Mae’r drwydded a’i phris yn dibynnu ar oedran.',
        ifNotAnswered: 'Ni allwn roi trwydded hebddo.',
        whoSees: 'Dim ond pobl yn Asiantaeth Afonydd Enghreifftiol sy’n delio â thrwyddedau.',
      },
      thing: { you: 'eich dyddiad geni', they: 'eu dyddiad geni' },
    },
    concession: {
      question: { you: 'Ydych chi’n talu llai oherwydd anabledd?', they: 'Ydyn nhw’n talu llai oherwydd anabledd?' },
      hint: { you: 'Gallwch chi dalu llai gydag un o’r rhain', they: 'Gallan nhw dalu llai gydag un o’r rhain' },
      help: 'Nid ydym yn gofyn beth yw’r anabledd.',
      why: {
        reason: 'Mae pobl ag anabledd yn talu llai. Dim ond i wirio hynny rydym yn defnyddio’r rhif.',
        ifNotAnswered: {
          you: 'Dewiswch “Nac ydw” i fynd ymlaen am y pris llawn.',
          they: 'Dewiswch “Nac ydyn” i fynd ymlaen am y pris llawn.',
        },
        whoSees: 'Dim ond pobl sy’n gwirio prisiau. Nid yw ar y drwydded.',
      },
      missing: {
        you: 'Dewiswch a ydych chi’n talu llai oherwydd anabledd',
        they: 'Dewiswch a ydyn nhw’n talu llai oherwydd anabledd',
      },
      choices: {
        'disability-benefit': { you: 'Ydw, oherwydd budd-dal anabledd', they: 'Ydyn, oherwydd budd-dal anabledd' },
        'blue-badge': { you: 'Ydw, oherwydd Bathodyn Glas', they: 'Ydyn, oherwydd Bathodyn Glas' },
        none: { you: 'Nac ydw', they: 'Nac ydyn' },
      },
      plain: {
        'disability-benefit': { word: 'budd-dal anabledd', meaning: 'arian i bobl ag anabledd' },
        'blue-badge': { word: 'Bathodyn Glas', meaning: 'trwydded barcio i bobl anabl' },
      },
      details: {
        'disability-benefit': {
          asked: {
            label: { you: 'Eich rhif Yswiriant Gwladol', they: 'Eu rhif Yswiriant Gwladol' },
            hint: 'Mae ar lythyrau am y budd-dal, fel QQ 12 34 56 C',
          },
          thing: { you: 'eich rhif Yswiriant Gwladol', they: 'eu rhif Yswiriant Gwladol' },
        },
        'blue-badge': {
          asked: {
            label: { you: 'Eich rhif Bathodyn Glas', they: 'Eu rhif Bathodyn Glas' },
            hint: 'Mae ar flaen y bathodyn',
          },
          thing: { you: 'eich rhif Bathodyn Glas', they: 'eu rhif Bathodyn Glas' },
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
      question: { you: 'Beth yw eich cyfeiriad?', they: 'Beth yw eu cyfeiriad?', named: 'Beth yw cyfeiriad %{name}?' },
      help: {
        you: 'Mae’r cyfeiriad yn mynd ar y drwydded. Defnyddiwch y man lle rydych chi’n byw y rhan fwyaf o’r amser.',
        they: 'Mae’r cyfeiriad yn mynd ar y drwydded. Defnyddiwch y man lle maen nhw’n byw y rhan fwyaf o’r amser.',
      },
      missing: {
        you: 'Rhowch gyfeiriad, neu dewiswch nad oes gennych gyfeiriad sefydlog',
        they: 'Rhowch gyfeiriad, neu dewiswch nad oes ganddyn nhw gyfeiriad sefydlog',
        named: 'Rhowch gyfeiriad, neu dewiswch nad oes gan %{name} gyfeiriad sefydlog',
      },
      same: 'Defnyddio’r un cyfeiriad ag o’r blaen',
      noFixedAddress: {
        you: 'Nid oes gennyf gyfeiriad sefydlog',
        they: 'Nid oes ganddyn nhw gyfeiriad sefydlog',
        named: 'Nid oes gan %{name} gyfeiriad sefydlog',
      },
      noFixedAddressHint: {
        you: 'Er enghraifft, rydych chi’n aros gyda ffrindiau, yn byw ar gwch neu’n cysgu y tu allan',
        they: 'Er enghraifft, maen nhw’n aros gyda ffrindiau, yn byw ar gwch neu’n cysgu y tu allan',
      },
    },
  }
}
