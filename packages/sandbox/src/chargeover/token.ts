import { createRandom } from '../runtime/random.js'
import type { Stored } from './state.types.js'

/**
 * The token that links to an object carry: twelve lower-case letters and digits. Objects keep a number and their token is
 * made from it when asked for, since most tokens of a large account never are.
 */
export function tokenOf({ salt }: Pick<Stored, 'salt'>): string {
  const random = createRandom(salt)
  const half = () =>
    random
      .integer(0, 36 ** 6 - 1)
      .toString(36)
      .padStart(6, '0')
  return half() + half()
}
