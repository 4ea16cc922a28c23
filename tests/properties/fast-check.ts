import fc from 'fast-check'

const { PROPERTY_SEED = '20260301', PROPERTY_RUNS = '100' } = process.env

// The same inputs in every run, so that what fails on CI fails here. PROPERTY_RUNS and PROPERTY_SEED look further.
fc.configureGlobal({ seed: Number(PROPERTY_SEED), numRuns: Number(PROPERTY_RUNS) })

/** How often a property is tried, where it needs more or fewer tries than the others. */
export const runs = (factor: number): { numRuns: number } => ({ numRuns: Math.ceil(Number(PROPERTY_RUNS) * factor) })

export { fc }
