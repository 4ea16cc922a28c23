import type { CommandSpec } from './command.types.js'
import type { OptionName } from './options.js'

const SHOWN = ['json', 'output', 'fields'] as const satisfies readonly OptionName[]
const OFFLINE = ['offline', 'seed', 'fixture', 'documented'] as const satisfies readonly OptionName[]
const GUARDED = ['policy', 'force', 'run', 'agent', 'timeout'] as const satisfies readonly OptionName[]

/** Every command by its name, in the order of the help. */
export const COMMANDS: Readonly<Record<string, CommandSpec>> = {
  call: {
    aliases: ['integrations:call'],
    args: '<tool> [json]',
    summary: 'call a tool, with its parameters as flags, as JSON, from a file (@file) or from stdin (-)',
    options: [
      'account',
      ...SHOWN,
      'all',
      'max',
      'max-bytes',
      'dry-run',
      'approval',
      'idempotency-key',
      ...GUARDED,
      'reveal',
      'arg',
      ...OFFLINE,
    ],
    load: async () => (await import('./commands/run-call.js')).runCall,
  },
  tools: {
    aliases: ['integrations:list'],
    summary: 'list the tools',
    options: [...SHOWN, 'provider', 'access', 'every'],
    load: async () => (await import('./commands/run-tools.js')).runTools,
  },
  search: {
    aliases: ['integrations:search'],
    args: '<words...>',
    summary: 'find tools by words',
    options: [...SHOWN, 'limit'],
    load: async () => (await import('./commands/run-search.js')).runSearch,
  },
  docs: {
    aliases: ['integrations:docs'],
    args: '[page]',
    summary: 'read the documentation of a provider, a resource or a tool',
    options: ['json'],
    load: async () => (await import('./commands/run-docs.js')).runDocs,
  },
  schema: {
    aliases: ['integrations:schema'],
    args: '<tool>',
    summary: 'show the JSON Schema of the input of a tool',
    options: ['json'],
    load: async () => (await import('./commands/run-schema.js')).runSchema,
  },
  examples: {
    aliases: ['integrations:examples'],
    args: '[tool]',
    summary: 'show calls as commands',
    options: ['json'],
    load: async () => (await import('./commands/run-examples.js')).runExamples,
  },
}
