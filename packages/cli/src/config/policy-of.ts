import { ConfigError } from '@billing/core'
import { createToolset, mergePolicies, type Policy } from '@billing/sdk/agent'
import { CliError } from '../cli-error.js'
import type { CliIo } from '../io.js'
import { parseJson } from '../parse-json.js'
import { readText } from '../read-text.js'
import type { LoadedConfig } from './read-config.js'

/** The policy of a trusted project: its rules come before the user's, and what it does not say the user's does. */
function combine(user: Policy, { allowForce: _, ...project }: Policy): Policy {
  return { ...user, ...project, rules: [...(project.rules ?? []), ...(user.rules ?? [])] }
}

async function readPolicyFile(path: string, io: CliIo): Promise<Policy> {
  try {
    return parseJson(await readText(path, io)) as Policy
  } catch (error) {
    throw new ConfigError(`--policy ${path}: ${(error as Error).message.replace(`${path}: `, '')}`)
  }
}

/** The policy of a file. It is checked by itself, so that an error names the file. */
function checked(policy: Policy, place: string): Policy {
  try {
    createToolset({}, { policy, tools: [] })
    return policy
  } catch (error) {
    throw new ConfigError(`${place}: ${(error as Error).message}`)
  }
}

/** What may be done: the user's policy, tightened by that of the project, or by that of a file that was named. */
export async function policyOf(
  { user, project, isTrusted }: LoadedConfig,
  file: string | undefined,
  io: CliIo,
): Promise<Policy> {
  const mine = user?.config.policy ? checked(user.config.policy, user.path) : {}
  const further = project?.config.policy && checked(project.config.policy, project.path)
  const base = isTrusted && further ? combine(mine, further) : mine
  const named = file === undefined ? undefined : checked(await readPolicyFile(file, io), `--policy ${file}`)
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
    throw new CliError(
      'config',
      `${place}: ${(error as Error).message.replace(/^project (?=policy)/, '')}`,
      named ? [] : ['billing trust'],
    )
  }
}
