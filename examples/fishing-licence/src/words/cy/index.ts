// Welsh. What was published is named in `published`; all the rest is a draft that needs a translator's check.
import { acting } from './acting.js'
import { help } from './help.js'
import { licence } from './licence.js'
import { licences } from './licences.js'
import { pages } from './pages.js'
import { person } from './person.js'
import { problems } from './problems.js'
import { saving } from './saving.js'
import { sending } from './sending.js'

/**
 * Wording that others published: GOV.UK Forms and HMRC. Everything else in this folder was drafted for this example.
 */
export const published: readonly string[] = [
  'start.button',
  'name.firstName.label',
  'name.lastName.label',
  'contact.choices.email',
  'checkAnswers.heading',
  'checkAnswers.button.free',
  'confirmation.next.heading',
]

/** Everything the service says in Welsh, before it is known about whom: see `wordsFor`. */
export const cy = {
  ...pages(),
  ...person(),
  ...acting(),
  ...licence(),
  ...saving(),
  ...licences(),
  ...sending(),
  ...problems(),
  ...help(),
}
