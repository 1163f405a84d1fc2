import { acting } from './acting.js'
import { help } from './help.js'
import { licence } from './licence.js'
import { licences } from './licences.js'
import { pages } from './pages.js'
import { person } from './person.js'
import { problems } from './problems.js'
import { saving } from './saving.js'
import { sending } from './sending.js'

/** Everything the service says in English, before it is known about whom: see `wordsFor`. */
export const en = {
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
