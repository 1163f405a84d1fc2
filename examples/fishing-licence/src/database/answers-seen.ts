import { createHash } from 'node:crypto'
import type { Basket } from '../questions/index.js'

/** Tells the answers that somebody checked from any others, so that only those can be sent. */
export const basketSeen = ({ licences, contact }: Basket): string =>
  createHash('sha256')
    .update(JSON.stringify([licences, contact]))
    .digest('base64url')
