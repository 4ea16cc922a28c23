import { execFile } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import { platform } from 'node:process'
import { promisify } from 'node:util'
import { ConfigError } from '@billing/core'
import { commandLine } from '@billing/core/internal'
import type { CliIo } from '../io.js'
import type { Reference } from './config.types.js'

const COMMAND_MS = 30_000

/** Whether others than the owner may read a file. Windows has no such modes. */
const isShared = (mode: number): boolean => platform !== 'win32' && (mode & 0o077) !== 0

async function readSecretFile(path: string, where: string): Promise<string> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) throw new ConfigError(`${where}: there is no file ${path}`)
  const { mode } = found
  if (isShared(mode))
    throw new ConfigError(`${where}: others can read ${path}; run ${commandLine(['chmod', '600', path])}`)
  return readFile(path, 'utf8')
}

/** What a program prints. Neither its output nor its errors are repeated: they may hold the secret. */
async function runProgram([program = '', ...args]: readonly string[], cwd: string, where: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, args, { cwd, timeout: COMMAND_MS })
    return stdout
  } catch (error) {
    const { code = 'no exit code' } = error as { code?: string | number }
    throw new ConfigError(`${where}: ${program} failed (${code})`)
  }
}

async function readKeyring(name: string, where: string, io: CliIo): Promise<string> {
  const entry = await io.keyring(name)
  try {
    return entry.getPassword() ?? ''
  } catch {
    throw new ConfigError(`${where}: the keyring of the system cannot be read`)
  }
}

/** A path in a configuration file: relative to it, `~` is the home folder. */
const resolvePath = (path: string, file: string, { home }: CliIo): string =>
  path.startsWith('~/') ? join(home, path.slice(2)) : isAbsolute(path) ? path : join(dirname(file), path)

/** What a reference leads to; empty where that is nothing. */
async function follow(reference: Reference, file: string, where: string, io: CliIo): Promise<string> {
  if ('env' in reference) return io.env[reference.env] ?? ''
  if ('file' in reference) return readSecretFile(resolvePath(reference.file, file, io), where)
  if ('command' in reference) return runProgram(reference.command, dirname(file), where)
  return readKeyring(reference.keyring, where, io)
}

/** What is said of a reference that leads to nothing. */
function nothingIn(reference: Reference): string {
  if ('env' in reference) return `${reference.env} is not set`
  if ('file' in reference) return `${reference.file} is empty`
  if ('command' in reference) return `${reference.command[0]} printed nothing`
  return `the keyring of the system has no ${reference.keyring}`
}

/**
 * Reads the secret that a reference leads to.
 *
 * @param file - the configuration file that has the reference
 * @throws {ConfigError} where there is none; the message never repeats a secret
 */
export async function readSecret(reference: Reference, file: string, where: string, io: CliIo): Promise<string> {
  const secret = (await follow(reference, file, where, io)).trim()
  if (secret !== '') return secret
  throw new ConfigError(`${where}: ${nothingIn(reference)}`)
}
