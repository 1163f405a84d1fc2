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
      help: `Rydym yn ei ddefnyddio i weld a oes angen trwydded ${they.onYou}, a pha un.`,
      thing: they.dateOfBirth,
    },
    concession: {
      question: `${capital(they.payLess)}?`,
      hint: `${they.canPay} gydag un o’r rhain`,
      help: 'Dim ond i wirio bod y pris is yn gywir rydym yn defnyddio’r rhif. Mae ar lythyr neu ar y bathodyn.',
      missing: `Dewiswch a ${they.payLess}`,
      choices: {
        'disability-benefit': `${they.yes}, oherwydd budd-dal anabledd`,
        'blue-badge': `${they.yes}, oherwydd Bathodyn Glas`,
        none: they.no,
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
