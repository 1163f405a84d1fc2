// A service for tests of someone who applies for another, and what its pages show of that.
import { afterAll, beforeAll, expect } from 'vitest'
import type { Language } from '../src/words/index.js'
import type { DatabaseKind } from './databases.js'
import { appliedForBy, type WhoActs } from './people-who-act.js'
import { Person, type Shown } from './person.js'
import { type RunningService, startService } from './service.js'

export interface ActingFor {
  readonly service: RunningService
  person: (language?: Language) => Person
  /** What is kept of each licence of an application that was sent. */
  stored: (reference: string) => ReturnType<RunningService['database']['query']>
  /** Someone who has answered everything up to a page. */
  upTo: (page: string, who: WhoActs, language?: Language) => Promise<Person>
}

const prefixOf = (language: Language): string => (language === 'cy' ? '/fishing-licence/cy' : '/fishing-licence')

/** What the banner says of whom the form is for. */
export const banner = ({ document }: Shown): string | undefined =>
  document.querySelector('.handrail-adviser-banner')?.textContent.replaceAll(/\s+/g, ' ')

/** Starts the service before the tests of a `describe`, and stops it after them. */
export function startActingFor(kind: DatabaseKind): ActingFor {
  let service: RunningService
  beforeAll(async () => {
    service = await startService(kind)
  }, 60_000)
  afterAll(() => service.remove())
  const person = (language: Language = 'en'): Person => new Person(() => service.app, prefixOf(language))
  return {
    get service() {
      return service
    },
    person,
    stored: (reference) =>
      service.database.query(
        `select acting, agreement, acting_record from fishing_licence.licence
         join fishing_licence.application on application.id = application_id where reference = $1 order by number`,
        [reference],
      ),
    upTo: async (page, who, language) => {
      const someone = person(language)
      for (const [path, fields] of Object.entries(appliedForBy(who))) {
        if (path === page) break
        const { status, errors } = await someone.answer(path, fields)
        expect([path, status, errors]).toEqual([path, 303, []])
      }
      return someone
    },
  }
}
