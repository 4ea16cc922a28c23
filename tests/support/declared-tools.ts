import { fileURLToPath } from 'node:url'
import { loadProvider } from '../../scripts/generate/fragments.js'
import { PROVIDERS } from './providers.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The fragments of every provider. */
export const declaredProviders = PROVIDERS.map((name) => loadProvider(root, name))

/** The tools that the fragments declare, by name. */
export const declaredTools = new Map(declaredProviders.flatMap(({ tools }) => tools.map((tool) => [tool.name, tool])))

/** A tool as the fragments declare it. */
export type DeclaredTool = (typeof declaredProviders)[number]['tools'][number]
