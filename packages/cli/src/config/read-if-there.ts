import { readFile } from 'node:fs/promises'
import { ConfigError } from '@billing/core'

/** The bytes of a file; undefined where there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new ConfigError(`${path}: cannot be read (${code})`)
  }
}
