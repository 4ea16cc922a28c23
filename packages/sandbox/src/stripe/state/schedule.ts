/** A task that is due at a time. What is to be done follows from the object, which is examined again when the time has come. */
export interface Task {
  /** Unix seconds. */
  readonly at: number
  /** The kind of object. */
  readonly kind:
    | 'balance_transaction'
    | 'checkout_session'
    | 'discount'
    | 'invoice'
    | 'payment_intent'
    | 'payout'
    | 'quote'
    | 'subscription'
    | 'subscription_schedule'
  /** Identifier of the object. */
  readonly id: string
  /** Order of entry, so that tasks of the same second keep it. */
  readonly sequence: number
}

/** A binary heap of tasks in the order of time. A task that has become obsolete stays, and is skipped when due. */
export interface Schedule {
  /** Adds a task. */
  add(at: number, kind: Task['kind'], id: string): void
  /** Removes and returns the earliest task that is due at `now`. */
  takeDue(now: number): Task | undefined
  /** Every task, in no particular order. */
  all(): readonly Task[]
}

const before = (a: Task, b: Task): boolean => a.at < b.at || (a.at === b.at && a.sequence < b.sequence)

/** `initial` returns the tasks of an earlier schedule; up to `quietUntil` none of them is due, and they are not read. */
export function createSchedule(initial: () => readonly Task[] = () => [], quietUntil = 0): Schedule {
  const heap: Task[] = []
  let sequence = 0
  let isFilled = false

  function fill(): void {
    if (isFilled) return
    isFilled = true
    // One by one: as arguments there could be too many.
    for (const task of initial()) heap.push(task)
    sequence = heap.reduce((highest, task) => Math.max(highest, task.sequence), 0)
  }

  const swapIfBefore = (child: number, parent: number): boolean => {
    const [lower, upper] = [heap[child], heap[parent]]
    if (!lower || !upper || !before(lower, upper)) return false
    heap[child] = upper
    heap[parent] = lower
    return true
  }

  return {
    add(at, kind, id) {
      fill()
      sequence += 1
      let child = heap.push({ at, kind, id, sequence }) - 1
      while (child > 0) {
        const parent = (child - 1) >> 1
        if (!swapIfBefore(child, parent)) return
        child = parent
      }
    },
    takeDue(now) {
      if (!isFilled && now <= quietUntil) return undefined
      fill()
      const first = heap[0]
      if (!first || first.at > now) return undefined
      const last = heap.pop()
      if (last && heap.length > 0) {
        heap[0] = last
        let parent = 0
        for (;;) {
          const [left, right] = [heap[parent * 2 + 1], heap[parent * 2 + 2]]
          const child = right && left && before(right, left) ? parent * 2 + 2 : parent * 2 + 1
          if (!swapIfBefore(child, parent)) break
          parent = child
        }
      }
      return first
    },
    all() {
      fill()
      return heap
    },
  }
}
