import { ConfigError } from '@billing/core'
import type { CliIo } from '../io.js'
import { parseJson } from '../parse-json.js'
import { trustPath } from './paths.js'
import { readIfThere } from './read-if-there.js'

/** The hashes of project files that the user has trusted, by path. */
export async function readTrusted(io: CliIo): Promise<Readonly<Record<string, string>>> {
  const path = trustPath(io)
  const text = await readIfThere(path)
  if (text === undefined) return {}
  try {
    return Object(parseJson(text)) as Readonly<Record<string, string>>
  } catch (error) {
    throw new ConfigError(`${path}: ${(error as Error).message}; without the file no project is trusted`)
  }
}
