import { checkNames } from '../checks/check-names.js'
import { checkObject } from '../checks/check-object.js'
import { invalid, type ValidationError } from '../errors.js'
import { nearestName } from './nearest-name.js'
import type { Tool } from './tool.js'

/** Which tools to select; a tool has to match everything that is given. */
export interface ToolFilter<Resource extends string = string> {
  /** The resources whose tools are wanted, such as `invoices`. */
  readonly resources?: readonly Resource[] | undefined
  /** Only tools that read, or only those that change something. */
  readonly access?: 'read' | 'write' | undefined
  /** True: only the documented tools. False: only the others. */
  readonly documented?: boolean | undefined
}

type Selectable = Pick<Tool<never>, 'provider' | 'resource' | 'access' | 'documented'>

/** The tools that match a filter, in the order of `tools`. Where these are of several `providers`, the filter may name one of them. */
export function selectTools<T extends Selectable>(
  tools: readonly T[],
  filter: ToolFilter & {
    /** The provider whose tools are wanted. */
    readonly provider?: string | undefined
  },
  providers: readonly string[] = [],
): readonly T[] {
  checkObject('filter', filter)
  const members = ['resources', 'access', 'documented']
  checkNames(filter, providers.length ? ['provider', ...members] : members, 'member of the filter')
  const { provider, resources, access, documented } = filter
  if (provider !== undefined && !providers.includes(provider)) {
    throw invalid('provider', `must be one of ${providers.join(', ')}`)
  }
  if (resources !== undefined && !Array.isArray(resources)) throw invalid('resources', 'must be an array of names')
  if (access !== undefined && access !== 'read' && access !== 'write') throw invalid('access', 'must be read or write')
  if (documented !== undefined && typeof documented !== 'boolean') throw invalid('documented', 'must be true or false')
  const candidates = tools.filter((tool) => provider === undefined || tool.provider === provider)
  for (const name of resources ?? []) {
    if (!candidates.some((tool) => tool.resource === name)) throw unknownResource(`${name}`, candidates, tools)
  }
  return candidates.filter(
    (tool) =>
      (resources === undefined || resources.includes(tool.resource)) &&
      (access === undefined || tool.access === access) &&
      (documented === undefined || tool.documented === documented),
  )
}

/** The error for a resource that no candidate has: another provider may have it, or it is misspelt. */
function unknownResource(
  name: string,
  candidates: readonly Selectable[],
  tools: readonly Selectable[],
): ValidationError {
  const owners = new Set(tools.filter((tool) => tool.resource === name).map((tool) => tool.provider))
  const known = [...new Set(candidates.map(({ resource }) => resource))]
  return invalid(
    'resources',
    owners.size
      ? `${candidates[0]?.provider} has no "${name}"; it is a resource of ${[...owners].join(' and ')}`
      : `unknown resource "${name}"; did you mean ${nearestName(known, name)}?`,
  )
}
