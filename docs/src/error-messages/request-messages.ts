// What people are told who ask for a call or an appointment.
import { appointmentRequest, callBackRequest } from '@handrail/forms/requests'
import { fieldMessages, type Kind } from './told.js'

const times = [{ value: '2026-11-24T09:00/12:00' }]
const call = {
  phone: '07700 900 982',
  when: ['2026-11-24T09:00/12:00'],
  'ask-for': 'Sam Example',
  message: 'no',
  talk: 'interpreter',
  language: '',
  reference: '',
}
const meet = {
  way: 'phone',
  place: '',
  when: ['2026-11-24T09:00/12:00'],
  needs: [],
  interpreter: '',
  other: '',
  reach: [],
  phone: '',
  text: '',
  email: '',
  address: '',
}
const calls = callBackRequest({ times, ways: ['en', 'interpreter'] })
const appointments = appointmentRequest({
  ways: ['in-person', 'phone'],
  places: [{ id: 'library' }, { id: 'advice-centre' }],
  times,
  timesAt: {},
})

/** The requests of the support family. */
export const requestKinds: readonly Kind[] = [
  fieldMessages('A request to be called', [
    ['Nothing was entered', calls, { ...call, phone: '', when: [], 'ask-for': '', message: '', talk: '' }],
    ['An interpreter, and no language', calls, call],
    ['Times that are over or full', calls, { ...call, talk: 'en', when: ['2026-11-20T09:00/12:00'] }],
  ]),
  fieldMessages('A request for an appointment', [
    ['Nothing was selected', appointments, { ...meet, way: '', when: [] }],
    ['No place', appointments, { ...meet, way: 'in-person', reach: ['email'], email: 'sam@example.com' }],
    ['By phone, and no number', appointments, { ...meet, reach: ['email'], email: 'sam@example.com' }],
    [
      'Choices that ask for more',
      appointments,
      { ...meet, needs: ['interpreter', 'other'], reach: ['phone', 'text', 'email', 'post'] },
    ],
  ]),
]
