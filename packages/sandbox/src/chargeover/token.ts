import type { Stored } from './state.types.js'

/**
 * The token in links to an object: twelve lower-case letters and digits. Objects keep a number, from which the token is
 * derived when it is read: most tokens of a large account never are.
 */
export function tokenOf({ salt }: Pick<Stored, 'salt'>): string {
  return half(salt) + half(salt ^ SECOND_HALF)
}

const SECOND_HALF = 0x2545f491

/** Six letters or digits. Mixes the bits well enough to look random, and is fast. */
function half(salt: number): string {
  let mixed = Math.imul(salt ^ (salt >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  mixed = (mixed ^ (mixed >>> 16)) >>> 0
  return (mixed % 36 ** 6).toString(36).padStart(6, '0')
}
