import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { ConfigError } from '@billing/core'
import type { CliIo } from '../io.js'
import { parseJson } from '../parse-json.js'
import { checkConfig } from './check-config.js'
import type { LoadedFile } from './config.types.js'
import { userConfigPath } from './paths.js'
import { readIfThere } from './read-if-there.js'
import { readTrusted } from './read-trusted.js'

/** What is configured, and by whom. */
export interface LoadedConfig {
  readonly user: LoadedFile | undefined
  readonly project: LoadedFile | undefined
  /** Whether the user has trusted the project's file as it is now. */
  readonly isTrusted: boolean
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
    config = parseJson(text)
  } catch (error) {
    throw new ConfigError(`${path}: ${(error as Error).message}`)
  }
  checkConfig(config, path)
  return { path, config, hash: createHash('sha256').update(text).digest('hex') }
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
