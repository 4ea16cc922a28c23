import type { Step } from '@billing/core/internal'

/** How the fetching of pages ended; with `reason` where it failed. */
export interface Outcome {
  readonly reason?: unknown
}

/** Pages on their way from several workers to one consumer. */
export interface PageQueue<Page> {
  /** Resolves once there is room for another page: with false when no more pages are wanted. */
  hasRoom(): Promise<boolean>
  /** Adds a page. */
  push(page: Step<Page>): void
  /** Resolves with the next page, or with the outcome once all pages are taken. */
  take(): Promise<Step<Page> | Outcome>
  /** Ends the queue. The pages that are in it can still be taken. */
  end(outcome: Outcome): void
  /** Whether it has ended. */
  readonly hasEnded: boolean
  /** Resolves at the next change of anything that a worker or the consumer may wait for. */
  changed(): Promise<void>
  /** Reports such a change. */
  wake(): void
}

/** Creates a queue that is full with `capacity` pages; workers that found room at the same time may exceed it. */
export function createPageQueue<Page>(capacity: number): PageQueue<Page> {
  const pages: Step<Page>[] = []
  let outcome: Outcome | undefined
  let change = deferred()
  const wake = (): void => {
    change.resolve()
    change = deferred()
  }
  return {
    async hasRoom() {
      while (pages.length >= capacity && !outcome) await change.promise
      return !outcome
    },
    push(page) {
      pages.push(page)
      wake()
    },
    async take() {
      for (;;) {
        const page = pages.shift()
        if (page) {
          wake()
          return page
        }
        if (outcome) return outcome
        await change.promise
      }
    },
    end(result) {
      outcome = result
      wake()
    },
    get hasEnded() {
      return !!outcome
    },
    changed: () => change.promise,
    wake,
  }
}

function deferred(): { readonly promise: Promise<void>; resolve(): void } {
  let resolve!: () => void
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
