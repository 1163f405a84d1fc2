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
      help: {
        you: 'Rydym yn ei ddefnyddio i weld a oes angen trwydded arnoch chi, a pha un.',
        they: 'Rydym yn ei ddefnyddio i weld a oes angen trwydded arnyn nhw, a pha un.',
      },
      thing: { you: 'eich dyddiad geni', they: 'eu dyddiad geni' },
    },
    concession: {
      question: { you: 'Ydych chi’n talu llai oherwydd anabledd?', they: 'Ydyn nhw’n talu llai oherwydd anabledd?' },
      hint: { you: 'Gallwch chi dalu llai gydag un o’r rhain', they: 'Gallan nhw dalu llai gydag un o’r rhain' },
      help: 'Dim ond i wirio bod y pris is yn gywir rydym yn defnyddio’r rhif. Mae ar lythyr neu ar y bathodyn.',
      missing: {
        you: 'Dewiswch a ydych chi’n talu llai oherwydd anabledd',
        they: 'Dewiswch a ydyn nhw’n talu llai oherwydd anabledd',
      },
      choices: {
        'disability-benefit': { you: 'Ydw, oherwydd budd-dal anabledd', they: 'Ydyn, oherwydd budd-dal anabledd' },
        'blue-badge': { you: 'Ydw, oherwydd Bathodyn Glas', they: 'Ydyn, oherwydd Bathodyn Glas' },
        none: { you: 'Nac ydw', they: 'Nac ydyn' },
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
    },
    address: {
      question: { you: 'Beth yw eich cyfeiriad?', they: 'Beth yw eu cyfeiriad?', named: 'Beth yw cyfeiriad %{name}?' },
      help: {
        you: 'Mae’r cyfeiriad yn mynd ar y drwydded. Defnyddiwch y man lle rydych chi’n byw y rhan fwyaf o’r amser.',
        they: 'Mae’r cyfeiriad yn mynd ar y drwydded. Defnyddiwch y man lle maen nhw’n byw y rhan fwyaf o’r amser.',
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
