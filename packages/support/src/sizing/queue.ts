// People who phone or use webchat come when they like, so some wait while advisers are free at other times. Erlang's formula
// says how many advisers make the wait short. It takes calls as coming by chance and nobody as giving up, so it asks for a
// little too many rather than too few. A. K. Erlang, 1917.

/**
 * The chance that someone has to wait: Erlang's C formula.
 * @param load how many advisers would be busy all the time, without a break: contacts an hour times hours for each
 * @param advisers how many there are
 * @returns from 0 to 1. 1 when there are not more advisers than the load: the queue then only grows.
 */
export function chanceOfWaiting(load: number, advisers: number): number {
  if (load <= 0) return 0
  if (advisers <= load) return 1
  // By way of the B formula, step by step: factorials would be too large to hold from 171 advisers on.
  let blocked = 1
  for (let count = 1; count <= advisers; count++) blocked = (load * blocked) / (count + load * blocked)
  return (advisers * blocked) / (advisers - load * (1 - blocked))
}

/** A queue that people wait in. */
export interface Queue {
  /** Contacts in an hour. */
  anHour: number
  /** Minutes that an adviser needs for each, with notes written after it. */
  minutes: number
}

/** How well a queue is answered. */
export interface Answered {
  /** The share of people who are answered within the time. From 0 to 1. */
  within: number
  /** How long people wait on average, in seconds. Infinite when the queue only grows. */
  averageWait: number
  /** The share of their time that advisers are busy. From 0 to 1. */
  busy: number
}

/**
 * How well so many advisers answer a queue.
 * @param seconds the time to answer within
 */
export function answered({ anHour, minutes }: Queue, advisers: number, seconds: number): Answered {
  const load = (anHour * minutes) / 60
  const waiting = chanceOfWaiting(load, advisers)
  const free = advisers - load
  if (free <= 0) return { within: load > 0 ? 0 : 1, averageWait: load > 0 ? Infinity : 0, busy: load > 0 ? 1 : 0 }
  const length = minutes * 60
  return {
    within: length > 0 ? 1 - waiting * Math.exp((-free * seconds) / length) : 1,
    averageWait: (waiting * length) / free,
    busy: load / advisers,
  }
}

/** What is good enough. */
export interface QueueTarget {
  /** The share of people to be answered in time. From 0 to 1, and less than 1. */
  share: number
  /** The time, in seconds. */
  seconds: number
  /** The largest share of their time that advisers may be busy. From 0 to 1. */
  busy: number
}

/** The fewest advisers that answer a queue as well as it has to be. 0 when nobody comes. */
export function advisersFor(queue: Queue, target: QueueTarget): number {
  const load = (queue.anHour * queue.minutes) / 60
  if (load <= 0) return 0
  // Fewer would be busier than they may be.
  for (let advisers = Math.max(1, Math.ceil(load / target.busy)); ; advisers++) {
    if (answered(queue, advisers, target.seconds).within >= target.share) return advisers
  }
}
