import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { usageError } from './cli-error.js'
import type { CliIo } from './io.js'

/** PowerShell writes UTF-16, and other programs a mark before UTF-8, which decoding takes away. */
const decode = (bytes: Uint8Array): string =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes)

/**
 * The text of an input file, or of stdin (`-`).
 *
 * @throws {CliError} where the file cannot be read
 */
export async function readText(file: string, { cwd, stdin }: Pick<CliIo, 'cwd' | 'stdin'>): Promise<string> {
  if (file === '-') return (await stdin.text()).replace(/^\ufeff/, '')
  try {
    return decode(await readFile(resolve(cwd, file)))
  } catch {
    throw usageError(`${file}: cannot be read`)
  }
}
