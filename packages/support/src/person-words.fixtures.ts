// Words of a service as its content designer writes them, in both languages.
import type { InOtherLanguage } from './person-words.js'

/** English: one sentence for everyone. */
export const en = {
  name: {
    question: 'What is [your] name?',
    hint: 'As on [your] passport. If [you have] one name, enter it in both boxes',
  },
  concession: {
    question: '[Do you] pay less because of a disability?',
    help: 'If [you have] a Blue Badge, [you can] pay less. [You need] the number of the badge.',
    choices: ['Yes', 'No'],
  },
  address: {
    none: '[I do not have] a fixed address',
    hint: 'For example, [you stay] with friends, [live] on a boat or [sleep] outside',
  },
  contact: 'How can we write [to you]?',
  code: 'We send [always: you] a code for [your] licence, which costs %{price}.',
  fee: 'The fee is %{price}.',
} as const

/** Welsh: both forms, side by side. */
export const cy: InOtherLanguage<typeof en> = {
  name: {
    question: { you: 'Beth yw eich enw?', they: 'Beth yw eu henw?', named: 'Beth yw enw %{name}?' },
    hint: {
      you: 'Fel ar eich pasbort. Os oes gennych un enw, rhowch ef yn y ddau flwch',
      they: 'Fel ar eu pasbort. Os oes ganddyn nhw un enw, rhowch ef yn y ddau flwch',
    },
  },
  concession: {
    question: {
      you: 'Ydych chi’n talu llai oherwydd anabledd?',
      they: 'Ydyn nhw’n talu llai oherwydd anabledd?',
    },
    help: {
      you: 'Os oes gennych Fathodyn Glas, gallwch chi dalu llai. Mae angen rhif y bathodyn arnoch.',
      they: 'Os oes ganddyn nhw Fathodyn Glas, gallan nhw dalu llai. Mae angen rhif y bathodyn arnyn nhw.',
    },
    choices: [
      { you: 'Ydw', they: 'Ydyn' },
      { you: 'Nac ydw', they: 'Nac ydyn nhw' },
    ],
  },
  address: {
    none: { you: 'Nid oes gennyf gyfeiriad sefydlog', they: 'Nid oes ganddyn nhw gyfeiriad sefydlog' },
    hint: {
      you: 'Er enghraifft, rydych chi’n aros gyda ffrindiau',
      they: 'Er enghraifft, maen nhw’n aros gyda ffrindiau',
    },
  },
  contact: { you: 'Sut allwn ni ysgrifennu atoch?', they: 'Sut allwn ni ysgrifennu atyn nhw?' },
  code: {
    you: 'Rydym yn anfon cod ar gyfer eich trwydded, sy’n costio %{price}.',
    they: 'Rydym yn anfon cod ar gyfer eu trwydded, sy’n costio %{price}.',
  },
  fee: 'Y ffi yw %{price}.',
}
