/**
 * Reads JSON.
 *
 * @throws Error that says where it is wrong, and repeats nothing of the text: it may hold what nobody else should see
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    const position = /at position (\d+)/.exec((error as Error).message)?.[1]
    const before = text.slice(0, Number(position ?? text.length)).split('\n')
    throw new Error(`is no valid JSON (line ${before.length}, column ${(before.at(-1) as string).length + 1})`)
  }
}
