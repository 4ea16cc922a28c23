/** Every option that is no parameter of a tool, by its name: in the notation of commander. */
export const OPTIONS = {
  account: { flags: '--account <name>', description: 'the account; default without it' },
  agent: { flags: '--agent <name>', description: 'which agent calls, for the audit log' },
  all: { flags: '--all', description: 'every page of a list' },
  approval: { flags: '--approval <hash>', description: 'the approval of this call, from billing approve' },
  arg: {
    flags: '--arg <name=value>',
    description: 'a parameter, also one with the name of an option; may be repeated',
  },
  color: { flags: '--no-color', description: 'no colours; so does NO_COLOR' },
  documented: {
    flags: '--documented',
    description: 'offline: start with the objects that the documentation names, such as cus_abc123',
  },
  concurrency: { flags: '--concurrency <count>', description: 'with --each: how many calls at a time; 1 without it' },
  'dry-run': {
    flags: '--dry-run',
    description: 'show the exact request and what the policy says; send nothing that changes anything',
  },
  each: {
    flags: '--each <file>',
    description: 'a call for each line of a file of JSON objects (JSON Lines); - is stdin',
  },
  eval: { flags: '-e, --eval <code>', description: 'the script itself' },
  every: { flags: '--every', description: 'also the tools beyond the documented ones' },
  fields: { flags: '--fields <names>', description: 'only these fields, separated by commas: id,email,address.city' },
  fixture: { flags: '--fixture <file>', description: 'offline: start from a state of the sandbox' },
  force: {
    flags: '--force',
    description: 'do what a policy asks about, where your own policy has allowForce; never what it denies',
  },
  'idempotency-key': {
    flags: '--idempotency-key <key>',
    description: 'repeat a write of which the outcome is unknown',
  },
  json: { flags: '--json', description: 'the same as --output json' },
  keyring: { flags: '--keyring', description: 'keep it in the keyring of the system (needs @napi-rs/keyring)' },
  limit: { flags: '--limit <count>', description: 'how many at most' },
  lines: { flags: '-n, --lines <count>', description: 'how many entries; 10 without it' },
  max: { flags: '--max <count>', description: 'with --all: how many items at most' },
  'max-bytes': { flags: '--max-bytes <count>', description: 'leave out whole items where a result is larger' },
  'mcp-only': { flags: '--mcp-only', description: 'without tools: only MCP servers, documentation, json and regex' },
  mode: { flags: '--mode <mode>', description: 'which tools a host sees: tools, code or read' },
  now: { flags: '--now <time>', description: 'when the clock of the sandbox starts; 2026-03-01T00:00:00Z without it' },
  offline: { flags: '--offline', description: 'run on an emulation of the providers: no network, no credentials' },
  output: {
    flags: '--output <format>',
    description: 'table, json, jsonl or csv; a table on a terminal, otherwise json',
  },
  port: {
    flags: '--port <number>',
    description: 'serve HTTP at this port of this machine (sandbox: and at the three after it); 0 takes any free one',
  },
  policy: { flags: '--policy <file>', description: 'a policy that can only tighten the configured one' },
  provider: { flags: '--provider <name>', description: 'only tools of stripe, chartmogul or chargeover' },
  access: { flags: '--access <kind>', description: 'only tools that read, or that write' },
  repl: {
    flags: '--repl',
    description: 'run what is typed, line by line; Ctrl-C ends what runs, Ctrl-D the session',
  },
  resume: { flags: '--resume', description: 'with --each: go on with the run of this name' },
  reveal: { flags: '--reveal', description: 'show client secrets in results' },
  revoke: { flags: '--revoke', description: 'take it back' },
  run: { flags: '--run <name>', description: 'names the run: repeating it does no write twice' },
  seed: { flags: '--seed <number>', description: 'offline: other sample data; false starts empty' },
  settle: {
    flags: '--settle <line=outcome>',
    description: 'with --resume: what became of a write without an outcome, 3=done or 3=not-done; may be repeated',
  },
  state: {
    flags: '--state <file>',
    description: 'go on from the state in this file, if it is there, and keep the file up to date',
  },
  timeout: { flags: '--timeout <seconds>', description: 'how long it may take' },
  webhook: { flags: '--webhook <url>', description: "post Stripe's events to this endpoint; may be repeated" },
  'webhook-secret': {
    flags: '--webhook-secret <secret>',
    description: 'what the events are signed with; whsec_sandbox without it',
  },
} as const

/** The name of an option. */
export type OptionName = keyof typeof OPTIONS

/** Whether an option is followed by a value. */
export const takesValue = (name: string): boolean =>
  Object.hasOwn(OPTIONS, name) && OPTIONS[name as OptionName].flags.includes('<')

/** What was given, by the name of the option in camel case. */
export interface GivenOptions {
  readonly account?: string
  readonly agent?: string
  readonly all?: boolean
  readonly approval?: string
  readonly arg?: readonly string[]
  readonly color?: boolean
  readonly concurrency?: string
  readonly documented?: boolean
  readonly dryRun?: boolean
  readonly each?: string
  readonly eval?: string
  readonly every?: boolean
  readonly fields?: string
  readonly fixture?: string
  readonly force?: boolean
  readonly idempotencyKey?: string
  readonly json?: boolean
  readonly keyring?: boolean
  readonly limit?: string
  readonly lines?: string
  readonly max?: string
  readonly maxBytes?: string
  readonly mcpOnly?: boolean
  readonly mode?: string
  readonly now?: string
  readonly offline?: boolean
  readonly output?: string
  readonly policy?: string
  readonly port?: string
  readonly provider?: string
  readonly access?: string
  readonly repl?: boolean
  readonly resume?: boolean
  readonly reveal?: boolean
  readonly revoke?: boolean
  readonly run?: string
  readonly seed?: string
  readonly settle?: readonly string[]
  readonly state?: string
  readonly timeout?: string
  readonly webhook?: readonly string[]
  readonly webhookSecret?: string
}
