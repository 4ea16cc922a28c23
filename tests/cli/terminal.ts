import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { type CliIo, run } from '@billing/cli'
import type { Envelope } from '@billing/sdk/agent'
import { createLineReader } from '../../packages/cli/src/create-line-reader.js'

/** What a command came to. */
export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  /** What stdout has as JSON. */
  readonly json: Envelope & { readonly data: any; readonly [member: string]: unknown }
}

/** How a command is run. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Whether a person sits there; what is asked is answered with yes, or with these secrets. */
  readonly attended?: boolean
  /** What the person answers to questions. */
  readonly says?: boolean
  readonly secrets?: readonly string[]
  readonly stdin?: string | (() => Promise<string>)
  /** What is typed at a prompt. */
  readonly typed?: Readable
  readonly signal?: AbortSignal
  readonly onStderr?: (text: string) => void
  readonly onStdout?: (text: string) => void
  readonly fetch?: unknown
}

/** A machine with a home folder of its own. */
export interface Machine {
  readonly folder: string
  run(argv: readonly string[], options?: RunOptions): Promise<Ran>
  write(path: string, content: string | object, mode?: number): string
  read(path: string): string
  /** The text of every file. */
  texts(): string
  remove(): void
}

export function createMachine(defaults: RunOptions = {}): Machine {
  const folder = mkdtempSync(join(tmpdir(), 'billing-cli-'))
  const keyring = new Map<string, string>()
  mkdirSync(join(folder, 'project'))
  return {
    folder,
    async run(argv, options = {}) {
      const {
        env = {},
        attended = false,
        says = true,
        secrets = [],
        stdin = '',
        signal,
        fetch,
        onStderr,
        onStdout,
        typed,
      } = { ...defaults, ...options }
      const out = { stdout: '', stderr: '' }
      const left = [...secrets]
      const stream = (name: 'stdout' | 'stderr') => ({
        isTTY: attended,
        columns: attended ? 100 : undefined,
        write: (text: string) => {
          out[name] += text
          const on = name === 'stderr' ? onStderr : onStdout
          on?.(text)
        },
      })
      const screen = new Writable({
        write(text, _, done) {
          stream('stderr').write(`${text}`)
          done()
        },
      })
      const io: CliIo = {
        env,
        cwd: join(folder, 'project'),
        home: folder,
        user: 'somebody',
        stdin: {
          isTTY: attended,
          text: async () => (typeof stdin === 'string' ? stdin : stdin()),
          openLines: () =>
            createLineReader({ input: typed ?? Readable.from([stdin]), output: screen, terminal: attended }),
        },
        stdout: stream('stdout'),
        stderr: stream('stderr'),
        prompts: {
          confirm: async () => says,
          password: async () => left.shift() ?? '',
          text: async () => left.shift() ?? '',
        },
        progress: async (text) => {
          const { write } = stream('stderr')
          write(text)
          return { update: write, stop: () => write('\n') }
        },
        keyring: async (name) => ({
          getPassword() {
            if (name === 'locked') throw new Error('locked')
            return keyring.get(name) ?? null
          },
          setPassword(secret) {
            if (name.includes('.locked.')) throw new Error('AccessDenied')
            keyring.set(name, secret)
          },
        }),
        signal,
        fetch: fetch as typeof globalThis.fetch,
      }
      const code = await run(argv, io)
      return {
        code,
        ...out,
        get json() {
          return JSON.parse(out.stdout)
        },
      }
    },
    write(path, content, mode = 0o600) {
      const file = join(folder, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content), { mode })
      return file
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    texts: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
        .join('\n'),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
