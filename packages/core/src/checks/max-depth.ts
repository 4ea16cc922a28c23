/** Deeper than anything that a provider reads; an object that refers to itself has no end. */
export const MAX_DEPTH = 50
