// What is said to someone who acts for another.
import { actingForSomeone } from '@handrail/forms'
import { fieldMessages, type Kind } from './told.js'

const typed = {
  who: 'someone-else',
  role: 'friend',
  'helper-name': 'Jo Friend',
  organisation: '',
  phone: '01632 960 001',
  email: '',
  authority: '',
  'authority-other': '',
  agreement: 'agrees',
  'agreement-why': '',
  consent: 'in-person',
  presence: 'with-me',
}
const field = actingForSomeone({ person: 'Sam Example' })
const forDeputy = actingForSomeone({ asks: ['agreement'], actingAs: 'deputy', person: 'Sam Example' })

/** Each thing that can be missing or wrong. */
export const acting: Kind = fieldMessages('Someone acting for another', [
  ['Neither themselves nor someone else', field, { ...typed, who: '' }],
  ['No role', field, { ...typed, role: '', authority: 'asked' }],
  ['No name', field, { ...typed, 'helper-name': '' }],
  ['A long organisation', field, { ...typed, organisation: 'x'.repeat(201) }],
  ['No way to reach them', field, { ...typed, phone: '' }],
  ['No phone number', field, { ...typed, phone: 'call me' }],
  ['Nothing shows that they can act', field, { ...typed, role: 'attorney' }],
  ['Something else shows it, unsaid', field, { ...typed, role: 'attorney', authority: 'something-else' }],
  ['Not said if the person agrees', field, { ...typed, agreement: '' }],
  ['Not said why the person cannot agree', field, { ...typed, agreement: 'cannot-agree' }],
  ['Not said if the person knows, to someone who was appointed', forDeputy, { ...typed, agreement: '' }],
  ['Not said why the person cannot understand', forDeputy, { ...typed, agreement: 'cannot-agree' }],
  ['Not said how the person agreed', field, { ...typed, consent: '' }],
  ['Not said if the person is there', field, { ...typed, presence: '' }],
])
