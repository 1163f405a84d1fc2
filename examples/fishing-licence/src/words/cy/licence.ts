import type { InOtherLanguage } from '@handrail/support'
import type { licence as english } from '../en/licence.js'

/** Questions about the licence, and how we reach the person who applies. */
export function licence(): InOtherLanguage<ReturnType<typeof english>> {
  return {
    startDate: {
      question: 'Pryd ddylai’r drwydded ddechrau?',
      hint: 'Heddiw neu ddiwrnod yn y 30 diwrnod nesaf, er enghraifft, 31 3 2027',
      help: {
        you: 'Mae’r pris yn dibynnu ar faint yw eich oed ar y diwrnod hwnnw.',
        they: 'Mae’r pris yn dibynnu ar faint yw eu hoed ar y diwrnod hwnnw.',
      },
      thing: 'y dyddiad y mae’r drwydded yn dechrau',
    },
    licenceType: {
      question: {
        you: 'Pa fath o drwydded bysgota sydd ei hangen arnoch chi?',
        they: 'Pa fath o drwydded bysgota sydd ei hangen arnyn nhw?',
        named: 'Pa fath o drwydded bysgota sydd ei hangen ar %{name}?',
      },
      hint: 'Mae pob trwydded yn cynnwys pysgod bras',
      plain: { word: 'pysgod bras', meaning: 'pysgod dŵr croyw fel carp, draenogiaid a phenhwyaid' },
      help: 'Dywedwch wrthym ar gyfer pa bysgod y mae, a gallwn ddweud pa fath sy’n iawn.',
      missing: {
        you: 'Dewiswch y math o drwydded bysgota sydd ei hangen arnoch chi',
        they: 'Dewiswch y math o drwydded bysgota sydd ei hangen arnyn nhw',
      },
      choices: {
        'trout-2-rod': { label: 'Brithyll a physgod bras, hyd at 2 wialen' },
        'trout-3-rod': {
          label: 'Brithyll a physgod bras, hyd at 3 gwialen',
          hint: 'Mae’r drydedd wialen ar gyfer pysgod bras yn unig',
        },
        salmon: { label: 'Eogiaid a brithyll y môr', hint: 'Yn cynnwys brithyll a physgod bras' },
      },
    },
    licenceLength: {
      question: 'Am ba hyd ddylai’r drwydded bara?',
      help: 'Mae trwydded am 8 diwrnod yn costio tua’r un faint â 2 drwydded am 1 diwrnod.',
      missing: 'Dewiswch am ba hyd ddylai’r drwydded bara',
      choices: { '1-day': '1 diwrnod', '8-days': '8 diwrnod', '12-months': '12 mis' },
    },
    startTime: {
      question: 'Faint o’r gloch ddylai’r drwydded ddechrau?',
      help: 'Mae trwydded am 1 diwrnod yn para 24 awr o hynny ymlaen.',
      missing: 'Dewiswch yr amser y mae’r drwydded yn dechrau',
      choose: 'Dewiswch amser',
      afterPayment: '30 munud ar ôl talu',
    },
    delivery: {
      question: 'Sut ddylem ni anfon y drwydded?',
      help: 'Yr un drwydded yw’r ddwy. Mae’n cyfrif o’r diwrnod y mae’n dechrau, hyd yn oed os daw’r cerdyn wedyn.',
      missing: 'Dewiswch sut ddylem ni anfon y drwydded',
      choices: {
        message: { label: 'Drwy e-bost neu neges destun', hint: 'Yn dod o fewn awr' },
        card: { label: 'Fel cerdyn drwy’r post', hint: 'Yn dod o fewn 10 diwrnod gwaith' },
      },
    },
    contact: {
      question: 'Sut ddylem ni gysylltu â chi?',
      hint: 'Dyma sut rydym yn anfon y dderbynneb, a’r drwydded os nad cerdyn ydyw',
      help: 'Os nad oes gennych gyfeiriad e-bost na ffôn symudol, ffoniwch ni. Gallwn roi’r drwydded i chi dros y ffôn.',
      missing: 'Dewiswch sut ddylem ni gysylltu â chi',
      checkEmail: 'Gwiriwch eich cyfeiriad e-bost',
      choices: { email: 'E-bost', text: 'Neges destun', post: 'Y post' },
      details: {
        email: { label: 'Eich cyfeiriad e-bost', thing: 'eich cyfeiriad e-bost' },
        text: { label: 'Eich rhif ffôn symudol', thing: 'eich rhif ffôn symudol' },
        post: { label: 'Eich cyfeiriad ar gyfer llythyrau', thing: 'eich cyfeiriad ar gyfer llythyrau' },
      },
    },
  }
}
