import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const server = fileURLToPath(new URL('./tsserver.js', import.meta.resolve('typescript')))

interface Response {
  readonly type: string
  readonly request_seq?: number
  readonly success?: boolean
  readonly message?: string
  readonly body?: unknown
}

/** TypeScript's language server, run as editors run it. */
export interface LanguageServer {
  request(command: string, args: object): Promise<unknown>
  /** Sends a command that has no response. */
  notify(command: string, args: object): void
  stop(): void
}

export function startLanguageServer(): LanguageServer {
  const child = spawn(process.execPath, [server, '--disableAutomaticTypingAcquisition'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const waiting = new Map<number, (response: Response) => void>()
  let received = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    received += text
    const lines = received.split('\n')
    received = lines.pop() ?? ''
    for (const line of lines) {
      if (!line.startsWith('{')) continue
      const response = JSON.parse(line) as Response
      if (response.type === 'response' && response.request_seq !== undefined)
        waiting.get(response.request_seq)?.(response)
    }
  })
  let seq = 0
  const send = (command: string, args: object): number => {
    seq += 1
    child.stdin.write(`${JSON.stringify({ seq, type: 'request', command, arguments: args })}\n`)
    return seq
  }
  return {
    request: (command, args) =>
      new Promise((resolve, reject) => {
        waiting.set(send(command, args), ({ success, message, body }) =>
          success ? resolve(body) : reject(new Error(`${command}: ${message}`)),
        )
      }),
    notify: (command, args) => void send(command, args),
    stop: () => void child.kill(),
  }
}

/** The source file of a project that `writeConsumer` created. */
export const consumerFile = (folder: string): string => join(folder, 'consumer.ts')
