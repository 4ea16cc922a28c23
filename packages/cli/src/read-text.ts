import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { usageError } from './cli-error.js'
import type { CliIo } from './io.js'

/**
 * The text of an input file, or of stdin (`-`), without the mark that some programs begin a file with.
 *
 * @throws {CliError} where the file cannot be read
 */
export async function readText(file: string, { cwd, stdin }: Pick<CliIo, 'cwd' | 'stdin'>): Promise<string> {
  const text = file === '-' ? await stdin.text() : await readFile(resolve(cwd, file), 'utf8').catch(unreadable(file))
  return text.replace(/^\ufeff/, '')
}

const unreadable = (file: string) => (): never => {
  throw usageError(`${file}: cannot be read`)
}
