import { checkNames } from '../checks/check-names.js'
import { checkObject } from '../checks/check-object.js'
import { invalid } from '../errors.js'
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

/** The tools that match a filter, in the order of `tools`. */
export function selectTools<T extends Pick<Tool<never>, 'resource' | 'access' | 'documented'>>(
  tools: readonly T[],
  filter: ToolFilter,
): readonly T[] {
  checkObject('filter', filter)
  checkNames(filter, ['resources', 'access', 'documented'], 'member of the filter')
  const { resources, access, documented } = filter
  if (resources !== undefined && !Array.isArray(resources)) throw invalid('resources', 'must be an array of names')
  if (access !== undefined && access !== 'read' && access !== 'write') throw invalid('access', 'must be read or write')
  if (documented !== undefined && typeof documented !== 'boolean') throw invalid('documented', 'must be true or false')
  const known = [...new Set(tools.map(({ resource }) => resource))]
  for (const name of resources ?? []) {
    if (!known.includes(name))
      throw invalid('resources', `unknown resource "${name}"; did you mean ${nearestName(known, `${name}`)}?`)
  }
  return tools.filter(
    (tool) =>
      (resources === undefined || resources.includes(tool.resource)) &&
      (access === undefined || tool.access === access) &&
      (documented === undefined || tool.documented === documented),
  )
}
