import { createHash } from 'node:crypto'
import type { Answers } from '../questions'

/** Tells the answers that somebody checked from any others, so that only those can be sent. */
export const answersSeen = (answers: Answers): string =>
  createHash('sha256').update(JSON.stringify(answers)).digest('base64url')
