// What people send with a request, and what their pages show.
import type { Fields, Shown } from './person.js'

export const callBack: Fields = {
  'call-back-phone': '07700 900 982',
  'call-back-when': ['2026-11-23T08:00/12:00', '2026-11-24T12:00/17:00'],
  'call-back-ask-for': 'Zephyrine Quillfeather',
  'call-back-message': 'no',
  'call-back-talk': 'relay',
}
export const appointment: Fields = {
  name: 'Zephyrine Quillfeather',
  'appointment-way': 'in-person',
  'appointment-when': 'any',
  'appointment-needs': ['step-free', 'interpreter'],
  'appointment-interpreter': 'Somali',
  'appointment-reach': ['text', 'post'],
  'appointment-text': '07700 900 982',
  'appointment-address': 'Larkspur Barge\nMooringham',
}
export const needs: Fields = {
  'formats-which': ['large-print', 'audio'],
  'formats-large-print': '18',
  'languages-speak-which': 'cy',
  'languages-read-which': 'other',
  'languages-read-other': 'Somali <b>',
  'languages-interpreter-which': 'no',
  name: 'Zephyrine Quillfeather',
  'contact-which': 'email',
  'contact-email': 'zephyrine@rivers.example.com',
}
export const survey: Fields = {
  'survey-made-it-hard': ['access-device', 'something-else'],
  'survey-made-it-hard-other': 'The Quillfeather form',
  'survey-satisfaction': '7',
  'survey-helped-by': 'phone',
  'survey-comment': 'More time',
}
export const traces = /Zephyrine|Quillfeather|Larkspur|Mooringham|900 ?982|900982/

export const referenceIn = ({ document }: Shown): string =>
  document.querySelector('.handrail-support-reference strong')?.textContent ?? ''
export const referencePattern = /^[0-9A-Z]{3} [0-9A-Z]{3} [0-9A-Z]{3}$/
