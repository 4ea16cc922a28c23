import { open } from 'node:fs/promises'

const CHUNK = 65_536

/** A line of a file. */
interface FoundLine {
  readonly text: string
  /** Whether its line break is there. */
  readonly isWhole: boolean
  /** Where in the file it begins. */
  readonly start: number
}

/** The last line of a file, or of its first bytes; undefined where there is no line. */
export async function readLastLine(path: string, end?: number): Promise<FoundLine | undefined> {
  let file: Awaited<ReturnType<typeof open>>
  try {
    file = await open(path, 'r')
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined
    throw error
  }
  try {
    let start = end ?? (await file.stat()).size
    let bytes = new Uint8Array()
    let isWhole = false
    let breakAt = -1
    while (start > 0 && breakAt < 0) {
      const length = Math.min(CHUNK, start)
      start -= length
      const chunk = new Uint8Array(length)
      await file.read(chunk, 0, length, start)
      if (bytes.length === 0 && chunk.at(-1) === 10) isWhole = true
      const joined = new Uint8Array(length + bytes.length)
      joined.set(chunk)
      joined.set(bytes, length)
      bytes = joined
      breakAt = bytes.subarray(0, bytes.length - (isWhole ? 1 : 0)).lastIndexOf(10)
    }
    if (bytes.length === 0) return undefined
    const text = new TextDecoder().decode(bytes.subarray(breakAt + 1, bytes.length - (isWhole ? 1 : 0)))
    return { text, isWhole, start: start + breakAt + 1 }
  } finally {
    await file.close()
  }
}
