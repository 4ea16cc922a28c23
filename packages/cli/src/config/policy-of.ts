import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ConfigError } from '@billing/core'
import { mergePolicies, type Policy } from '@billing/sdk/agent'
import { CliError } from '../cli-error.js'
import type { CliIo } from '../io.js'
import type { LoadedConfig } from './read-config.js'

/** The policy of a trusted project: its rules come before the user's, and what it does not say the user's does. */
function combine(user: Policy, { allowForce: _, ...project }: Policy): Policy {
  return { ...user, ...project, rules: [...(project.rules ?? []), ...(user.rules ?? [])] }
}

async function readPolicyFile(path: string, { cwd }: CliIo): Promise<Policy> {
  try {
    return JSON.parse(await readFile(resolve(cwd, path), 'utf8'))
  } catch {
    throw new ConfigError(`--policy ${path}: cannot be read as JSON`)
  }
}

/** What may be done: the user's policy, tightened by that of the project, or by that of a file that was named. */
export async function policyOf(
  { user, project, isTrusted }: LoadedConfig,
  file: string | undefined,
  io: CliIo,
): Promise<Policy> {
  const mine = user?.config.policy ?? {}
  const further = project?.config.policy
  const base = isTrusted && further ? combine(mine, further) : mine
  const named = file === undefined ? undefined : await readPolicyFile(file, io)
  const stricter = isTrusted ? undefined : further
  if (named && stricter) {
    throw new ConfigError(`--policy: ${project?.path} has a policy that tightens yours already, and only one can`)
  }
  const added = named ?? stricter
  if (!added) return base
  try {
    return mergePolicies(base, added)
  } catch (error) {
    const place = named ? `--policy ${file}` : project?.path
    throw new CliError('config', `${place}: ${(error as Error).message}`, named ? [] : ['billing trust'])
  }
}
