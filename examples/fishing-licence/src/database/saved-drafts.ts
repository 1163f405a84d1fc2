import { scrypt } from 'node:crypto'
import { newResumeCode } from '@handrail/forms'
import type { LocalDate } from '../questions/index.js'
import type { Query } from './database.js'

/** How long a draft is kept for which somebody got a code. */
export const KEPT_DAYS = 28

/** After so many wrong dates of birth a code no longer works: there are only about 40,000 dates to try. */
const WRONG_DATES = 20

/**
 * The hash of a code, to look it up by. A code is short enough for a person to write down, so the hash is one that is slow
 * to make: whoever reads the database cannot try all codes. It is the same every time, as there is nothing else to find
 * the application by.
 */
export const hashOfCode = (code: string): Promise<string> =>
  new Promise((resolve, reject) =>
    scrypt(code.replaceAll(' ', ''), 'fishing-licence resume code', 32, (error, key) =>
      error ? reject(error) : resolve(key.toString('hex')),
    ),
  )

/** A code, and its hash. */
export async function newCode(): Promise<{ code: string; codeHash: string }> {
  const code = newResumeCode()
  return { code, codeHash: await hashOfCode(code) }
}

/** Keeps a draft for longer, and makes the code the one that leads to it. A code from before no longer does. */
export async function keepDraft(query: Query, sessionHash: string, codeHash: string): Promise<LocalDate> {
  const [row] = await query(
    `update fishing_licence.application
     set resume_hash = $2, kept_until = now() + interval '${KEPT_DAYS} days', wrong_dates = 0
     where session_hash = $1 and reference is null
     returning to_char(kept_until at time zone 'Europe/London', 'YYYY-MM-DD') as until`,
    [sessionHash, codeHash],
  )
  return String(row?.['until'])
}

/**
 * Gives a saved draft to another session: the one it had loses it. A wrong date of birth is counted.
 *
 * @returns whether there was such a draft. It does not say if the code or the date was wrong
 */
export async function takeDraft(
  query: Query,
  codeHash: string,
  dateOfBirth: LocalDate,
  sessionHash: string,
): Promise<boolean> {
  const [row] = await query(
    `select id, (
       select to_char(date_of_birth, 'YYYY-MM-DD') from fishing_licence.licence
       where application_id = application.id order by number limit 1
     ) as born
     from fishing_licence.application
     where resume_hash = $1 and reference is null and kept_until > now() and wrong_dates < ${WRONG_DATES}
     for update`,
    [codeHash],
  )
  if (!row) return false
  const isRight = row['born'] === dateOfBirth
  await query(
    isRight
      ? 'update fishing_licence.application set session_hash = $2, wrong_dates = 0 where id = $1'
      : 'update fishing_licence.application set wrong_dates = wrong_dates + 1 where id = $1',
    isRight ? [row['id'], sessionHash] : [row['id']],
  )
  return isRight
}
