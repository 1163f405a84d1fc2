// What people send with a request, and what their pages show.
import type { Person, Shown } from './person'

/** What is sent by name. A name can come several times. */
type Sent = Record<string, string | string[]>

/** The times of a day that has not come yet differ each day, so they are those of the page. */
export const callBackOn = ({ document }: Shown): Sent => ({
  'call-back-phone': '07700 900 982',
  'call-back-when': [...document.querySelectorAll<HTMLInputElement>('[name="call-back-when"]')]
    .map(({ value }) => value)
    .filter((value) => value.includes('/'))
    .slice(0, 2),
  'call-back-ask-for': 'Zephyrine Quillfeather',
  'call-back-message': 'no',
  'call-back-talk': 'relay',
})

export const needs: Sent = {
  'formats-which': ['large-print', 'audio'],
  'formats-large-print': '18',
  'languages-speak-which': 'cy',
  'languages-read-which': 'other',
  'languages-read-other': 'Somali <b>',
  'languages-interpreter-which': 'no',
  name: 'Zephyrine Quillfeather',
  'contact-which': 'email',
  'contact-email': 'zephyrine@elections.example.com',
}

export const survey: Sent = {
  'survey-made-it-hard': ['access-device', 'something-else'],
  'survey-made-it-hard-other': 'The Quillfeather form',
  'survey-satisfaction': '7',
  'survey-helped-by': ['phone'],
  'survey-comment': 'More time',
}

/** Nothing of this may be in an address or in a log. */
export const traces = /Zephyrine|Quillfeather|900 ?982|900982/i

export const referenceOn = ({ document }: Shown): string =>
  document.querySelector('.handrail-support-reference strong')?.textContent ?? ''
export const referencePattern = /^[0-9A-Z]{3} [0-9A-Z]{3} [0-9A-Z]{3}$/

/** Opens the page and asks for a call. */
export async function askForCall(someone: Person, changed: Sent = {}): Promise<Shown> {
  const form = await someone.get('/call-back')
  return someone.post('/call-back', { ...callBackOn(form), ...changed })
}

/** Chooses which lists to see, and gives the page with them. */
export async function openNeeds(someone: Person, about: string[] = ['formats', 'languages']): Promise<Shown> {
  await someone.get('/what-you-need')
  return someone.postPlain('/what-you-need', { step: 'chosen', about })
}

/** Says what they need, with the lists of `needs`. */
export async function tellNeeds(someone: Person): Promise<Shown> {
  await openNeeds(someone)
  return someone.post('/what-you-need', needs)
}

/** Opens the survey and sends it. */
export async function answerSurvey(someone: Person, answers: Sent = survey): Promise<Shown> {
  await someone.get('/survey')
  return someone.post('/survey', answers)
}
