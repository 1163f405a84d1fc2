import type { WhoFor } from '../../questions/answers.js'
import type { Words } from '../words.js'
import { acting } from './acting.js'
import { help } from './help.js'
import { licence } from './licence.js'
import { licences } from './licences.js'
import { pages } from './pages.js'
import { person } from './person.js'
import { problems } from './problems.js'
import { saving } from './saving.js'
import { sending } from './sending.js'

/** Everything the service says in English. */
export const en = (whoFor: WhoFor): Words => ({
  ...pages(whoFor),
  ...person(whoFor),
  ...acting(),
  ...licence(whoFor),
  ...saving(),
  ...licences(),
  ...sending(whoFor),
  ...problems(),
  ...help(),
})
