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
      'each',
      'concurrency',
      'resume',
      'settle',
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
  lua: {
    aliases: ['integrations:lua'],
    args: '[file]',
    summary: 'run a Lua script over the tools',
    options: ['eval', 'repl', 'json', 'approval', ...GUARDED, 'reveal', 'mcp-only', ...OFFLINE],
    load: async () => (await import('./commands/run-lua.js')).runLua,
  },
  mcp: {
    aliases: ['mcp:serve'],
    summary: 'serve the tools over MCP, on stdio or over HTTP',
    ownsStdout: true,
    options: ['mode', 'every', 'port', ...GUARDED, 'reveal', ...OFFLINE],
    load: async () => (await import('./commands/run-mcp.js')).runMcp,
  },
  sandbox: {
    summary: 'serve an emulation of the providers over HTTP',
    options: ['port', 'state', 'webhook', 'webhook-secret', 'now', 'seed', 'fixture', 'documented'],
    load: async () => (await import('./commands/run-sandbox.js')).runSandbox,
  },
  accounts: {
    aliases: ['integrations:status', 'integrations:fields'],
    summary: 'list the accounts, and where their credentials are',
    options: SHOWN,
    load: async () => (await import('./commands/run-accounts.js')).runAccounts,
  },
  login: {
    aliases: ['integrations:configure'],
    args: '<provider>',
    summary: 'put the credentials of an account away; they are asked for, or read from stdin',
    options: ['account', 'keyring', 'json'],
    load: async () => (await import('./commands/run-login.js')).runLogin,
  },
  doctor: {
    aliases: ['integrations:doctor'],
    summary: 'check the configuration, and whether each account answers',
    options: [...SHOWN, 'policy', 'timeout'],
    load: async () => (await import('./commands/run-doctor.js')).runDoctor,
  },
  approve: {
    args: '<hash>',
    summary: 'approve a call that the policy asks about; in a terminal only',
    options: ['json'],
    load: async () => (await import('./commands/run-approve.js')).runApprove,
  },
  audit: {
    args: '[action]',
    summary: 'verify the log of writes, or show its tail',
    options: [...SHOWN, 'lines'],
    load: async () => (await import('./commands/run-audit.js')).runAudit,
  },
  trust: {
    summary: "trust the project's billing.json as it is now; in a terminal only",
    options: ['revoke', 'json'],
    load: async () => (await import('./commands/run-trust.js')).runTrust,
  },
  completion: {
    args: '<shell>',
    summary: 'print the completion of a shell: bash, zsh, fish or powershell',
    ownsStdout: true,
    load: async () => (await import('./commands/run-completion.js')).runCompletion,
  },
}
