/** What a fuzz run found. */
export interface Figures {
  service: string
  /** Makes the same requests again: RANDOM_SEED=1234. */
  seed: number
  /** Hostile requests. */
  requests: number
  /** Pages that were opened on the way, and looked at in the same way. */
  opened: number
  /** How many answers there were of each kind: `2xx`, `3xx`, and `none` for what was cut off. */
  answers: Record<string, number>
  serverErrors: number
  /** Answers that became a part of a page. */
  unescaped: number
  /** Answers that stood in a page as text: if there are none, nothing was shown. */
  shownAsText: number
  inAddresses: number
  onErrorPages: number
  inLog: number
  notAnswered: number
  notAsItShouldBe: number
  /** What was too big, and got its page. */
  refusedAsTooBig: number
  /** Applications in the database. */
  stored: number
  /** Hostile answers in it, taken as they are: names, for instance. If there are none, nothing was looked at. */
  storedAsText: number
  halfAnswers: number
  /** Answers that are with someone else than who sent them. */
  notTheirs: number
  /** Applications that changed though nothing of theirs was sent, or though they were sent. */
  changed: number
  slowestInMilliseconds: number
  /** Which request that was. */
  slowest: string
  seconds: number
  /** Each thing that is wrong, with its request. */
  wrong: string[]
}

/** Before anything was sent. */
export const noFigures = (service: string, seed: number): Figures => ({
  service,
  seed,
  requests: 0,
  opened: 0,
  answers: {},
  serverErrors: 0,
  unescaped: 0,
  shownAsText: 0,
  inAddresses: 0,
  onErrorPages: 0,
  inLog: 0,
  notAnswered: 0,
  notAsItShouldBe: 0,
  refusedAsTooBig: 0,
  stored: 0,
  storedAsText: 0,
  halfAnswers: 0,
  notTheirs: 0,
  changed: 0,
  slowestInMilliseconds: 0,
  slowest: '',
  seconds: 0,
  wrong: [],
})
