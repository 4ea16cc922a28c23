/** Runs `work` for every item, a few at a time, and keeps their order. The first failure aborts whatever is under way. */
export async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  concurrency: number,
  signal: AbortSignal | undefined,
  work: (item: Item, signal: AbortSignal) => Promise<Result>,
): Promise<Result[]> {
  const controller = new AbortController()
  const either = signal ? AbortSignal.any([signal, controller.signal]) : controller.signal
  const results: Result[] = []
  // All workers take from the same iterator.
  const queue = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item, either)
  }
  try {
    await Promise.all(Array.from({ length: concurrency }, worker))
    return results
  } finally {
    controller.abort()
  }
}
