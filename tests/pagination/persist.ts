import { isApiError } from '@billing/stripe'

/** Walks to the end, going on behind each error of the server where the walk broke off. */
export async function persist<Item>(
  start: (resume: string | number | undefined) => AsyncIterable<Item>,
): Promise<Item[]> {
  const items: Item[] = []
  let resume: string | number | undefined
  for (;;) {
    try {
      for await (const item of start(resume)) items.push(item)
      return items
    } catch (error) {
      if (!isApiError(error) || error.status !== 500) throw error
      // As it comes back from wherever it was kept until the next run.
      resume = error.cursor === undefined ? undefined : JSON.parse(JSON.stringify(error.cursor))
    }
  }
}
