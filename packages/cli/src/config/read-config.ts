import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ConfigError } from '@billing/core'
import type { CliIo } from '../io.js'
import { checkConfig } from './check-config.js'
import type { LoadedFile } from './config.types.js'
import { trustPath, userConfigPath } from './paths.js'

/** What is configured, and by whom. */
export interface LoadedConfig {
  readonly user: LoadedFile | undefined
  readonly project: LoadedFile | undefined
  /** Whether the user has trusted the project's file as it is now. */
  readonly isTrusted: boolean
}

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

/** The nearest `billing.json` in a folder or above it; undefined where there is none. */
async function findProject(folder: string): Promise<{ path: string; text: string } | undefined> {
  const path = join(folder, 'billing.json')
  const text = await readIfThere(path)
  if (text !== undefined) return { path, text }
  const parent = dirname(folder)
  return parent === folder ? undefined : findProject(parent)
}

function load(path: string, text: string): LoadedFile {
  let config: unknown
  try {
    config = JSON.parse(text)
  } catch {
    throw new ConfigError(`${path}: is no valid JSON`)
  }
  checkConfig(config, path)
  return { path, config, hash: createHash('sha256').update(text).digest('hex') }
}

/** The hashes of project files that the user has trusted, by path. */
export async function readTrusted(io: CliIo): Promise<Readonly<Record<string, string>>> {
  const text = await readIfThere(trustPath(io))
  return text === undefined ? {} : JSON.parse(text)
}

/** Reads the configuration of the user and of the project. */
export async function readConfig(io: CliIo): Promise<LoadedConfig> {
  const [userText, found, trusted] = await Promise.all([
    readIfThere(userConfigPath(io)),
    findProject(io.cwd),
    readTrusted(io),
  ])
  const project = found && load(found.path, found.text)
  return {
    user: userText === undefined ? undefined : load(userConfigPath(io), userText),
    project,
    isTrusted: project !== undefined && trusted[project.path] === project.hash,
  }
}
