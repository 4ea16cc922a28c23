import type { CliIo } from '../io.js'
import { trustPath } from './paths.js'
import { readIfThere } from './read-if-there.js'

/** The hashes of project files that the user has trusted, by path. */
export async function readTrusted(io: CliIo): Promise<Readonly<Record<string, string>>> {
  const text = await readIfThere(trustPath(io))
  return text === undefined ? {} : JSON.parse(text)
}
