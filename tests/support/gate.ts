/** Holds those that come until the test lets them pass. */
export interface Gate {
  /** Resolves when the test lets this one pass. */
  pass(): Promise<void>
  /** How many wait. */
  readonly waiting: number
  /** Lets the first of those pass that wait, one unless told otherwise. */
  release(count?: number): void
  /** Lets everybody pass, now and from now on. */
  open(): void
}

export function createGate(): Gate {
  const waiting: (() => void)[] = []
  let isOpen = false
  const release = (count = 1): void => {
    for (const pass of waiting.splice(0, count)) pass()
  }
  return {
    pass: () => (isOpen ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    get waiting() {
      return waiting.length
    },
    release,
    open() {
      isOpen = true
      release(waiting.length)
    },
  }
}
