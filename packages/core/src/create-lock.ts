/** Runs what it is given one after another. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>

/** Makes a lock. A failure of one work does not keep the next one from running. */
export function createLock(): Lock {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const run = last.then(work, work)
    last = run.catch(() => undefined)
    return run
  }
}
