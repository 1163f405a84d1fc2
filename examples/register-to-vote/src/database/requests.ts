import { newSupportReference } from '@handrail/forms'
import { KEPT_DAYS, type RequestKind } from '../requests/kinds'
import type { Language } from '../words'
import type { Database, Row } from './database'

/** A request with the reference that people read out. */
export interface KeptRequest<Content = object> {
  reference: string
  /** What its form made of what was typed. */
  content: Content
}

/** A request with all that is known of it. */
export interface RequestRow extends KeptRequest {
  language: Language
  sentAt: Date
}

/** From one day to another, in London. Both count. */
export interface Days {
  from?: string
  to?: string
}

/** What people asked for. Nothing leads from it to an application. */
export interface Requests {
  /**
   * Keeps a request. Sent once more from the same copy of its page, it is the same request and has the same reference, with
   * what was sent last: people go back to put a wrong number right.
   */
  keep: <Content extends object>(
    kind: RequestKind,
    copy: string,
    language: Language,
    content: Content,
  ) => Promise<KeptRequest<Content>>
  /** The request that was sent from a copy of its page. */
  find: (kind: RequestKind, copy: string) => Promise<KeptRequest | undefined>
  /** All of a kind, the first one first. */
  list: (kind: RequestKind, days: Days) => Promise<RequestRow[]>
  deleteOldRequests: () => Promise<void>
}

type Kept = Row & KeptRequest

export const requestsIn = ({ query }: Database): Requests => ({
  keep: async (kind, copy, language, content) => {
    // As good as never needed twice, but two people must never share a reference.
    for (;;) {
      const [kept] = await query<Row & { reference: string }>(
        `insert into register_to_vote.request (kind, copy, reference, language, content)
         select $1::text, $2::text, $3::text, $4::text, $5::jsonb
         where not exists (select from register_to_vote.request where reference = $3::text)
         on conflict (kind, copy) do update set content = excluded.content, language = excluded.language
         returning reference`,
        [kind, copy, newSupportReference(), language, JSON.stringify(content)],
      )
      if (kept) return { reference: kept.reference, content }
    }
  },
  find: async (kind, copy) => {
    const [kept] = await query<Kept>(
      'select reference, content from register_to_vote.request where kind = $1 and copy = $2',
      [kind, copy],
    )
    return kept
  },
  list: (kind, { from, to }) =>
    query<Row & RequestRow>(
      `select reference, content, language, sent_at as "sentAt" from register_to_vote.request
       where kind = $1
         and ($2::date is null or (sent_at at time zone 'Europe/London')::date >= $2::date)
         and ($3::date is null or (sent_at at time zone 'Europe/London')::date <= $3::date)
       order by sent_at, reference`,
      [kind, from ?? null, to ?? null],
    ),
  deleteOldRequests: async () =>
    void (await query(
      `delete from register_to_vote.request where sent_at < now() - interval '${KEPT_DAYS.request} days'`,
    )),
})
