/** What the scenario asserts with, in runtimes that have no `node:assert`. */

export function equal(actual: unknown, expected: unknown): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (is !== should) throw new Error(`expected ${should}, got ${is}`)
}

/** Compares the properties that `expected` names. */
export function matches(actual: unknown, expected: object): void {
  const values = Object.keys(expected).map((name) => [name, (actual as Record<string, unknown> | null)?.[name]])
  try {
    equal(Object.fromEntries(values), expected)
  } catch (error) {
    throw new Error(`${(error as Error).message} of ${actual}`, { cause: actual })
  }
}

/** What a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const value = await promise.then(
    (answer) => ({ answer }),
    (error) => ({ error }),
  )
  if ('answer' in value) throw new Error(`expected a rejection, got ${JSON.stringify(value.answer)}`)
  return value.error
}

/** The promise itself, or an error when it takes longer. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not settled after ${ms} ms`)), ms)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
