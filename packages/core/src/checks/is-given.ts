import { isEmpty } from './is-empty.js'

/** Whether a value can be the one of several parameters that has to be given: an empty list can, which a provider takes as such. */
export const isGiven = (value: unknown): boolean => Array.isArray(value) || !isEmpty(value)
