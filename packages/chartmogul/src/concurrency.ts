/** Runs `work` for every item, a few at a time, and keeps their order. The first failure aborts whatever is under way. */
export async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  concurrency: number,
  signal: AbortSignal | undefined,
  work: (item: Item, signal: AbortSignal) => Promise<Result>,
): Promise<Result[]> {
  const controller = new AbortController()
  // Not `AbortSignal.any`, which leaves something behind on a long-lived signal for each call.
  const cancel = (): void => controller.abort(signal?.reason)
  if (signal?.aborted) cancel()
  signal?.addEventListener('abort', cancel)
  const results: Result[] = []
  // All workers take from the same iterator.
  const queue = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item, controller.signal)
  }
  try {
    await Promise.all(Array.from({ length: concurrency }, worker))
    return results
  } finally {
    signal?.removeEventListener('abort', cancel)
    controller.abort()
  }
}
