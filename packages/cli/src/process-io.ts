/// <reference types="node" />
import { homedir, userInfo } from 'node:os'
import { text } from 'node:stream/consumers'
import { ConfigError } from '@billing/core'
import { createLineReader } from './create-line-reader.js'
import type { CliIo, KeyringEntry, Progress, Prompts, TextOutput } from './io.js'

/**
 * A stream that may be closed while it is written to, as by `billing … | head -1`: then nobody wants the rest, and what goes on ends as at
 * Ctrl-C.
 */
function output(stream: NodeJS.WriteStream, interrupt: (reason: Error) => void): TextOutput {
  let isOpen = true
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isOpen = false
    interrupt(error)
    if (error.code === 'EPIPE') return
    process.exitCode = 1
    if (stream !== process.stderr) process.stderr.write(`The answer could not be written: ${error.message}\n`)
  })
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns,
    write: (written) => void (isOpen && stream.write(written)),
  }
}

/** Asks at the terminal; the questions go to stderr, so that stdout has answers alone. */
const prompts: Prompts = {
  async confirm(message) {
    const { confirm } = await import('@clack/prompts')
    return (await confirm({ message, initialValue: false, output: process.stderr })) === true
  },
  async text(message) {
    const { isCancel, text: ask } = await import('@clack/prompts')
    const answer = await ask({ message, output: process.stderr })
    return isCancel(answer) ? '' : `${answer ?? ''}`
  },
  async password(message) {
    const { isCancel, password } = await import('@clack/prompts')
    const answer = await password({ message, output: process.stderr })
    return isCancel(answer) ? '' : answer
  },
}

/** A spinner with a text. */
async function progress(text: string): Promise<Progress> {
  const { default: createSpinner } = await import('yocto-spinner')
  const spinner = createSpinner({ text, stream: process.stderr }).start()
  return {
    update(shown) {
      spinner.text = shown
    },
    stop: () => void spinner.stop(),
  }
}

/** The keyring of the system. */
async function openKeyring(name: string): Promise<KeyringEntry> {
  try {
    const { Entry } = await import('@napi-rs/keyring')
    return new Entry('billing', name)
  } catch {
    throw new ConfigError('the keyring needs a package that is not installed: npm install @napi-rs/keyring')
  }
}

/** The name of the user, where the system knows it. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}

/** Aborts at Ctrl-C. A second one ends the process at once. */
function interruption(): AbortController {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort(new Error('interrupted')))
  process.once('SIGTERM', () => controller.abort(new Error('terminated')))
  return controller
}

/** The surroundings of this process. */
export function processIo(): CliIo {
  const interrupted = interruption()
  const isTTY = process.stdin.isTTY === true
  return {
    env: process.env,
    cwd: process.cwd(),
    home: homedir(),
    user: userName(),
    stdin: {
      isTTY,
      text: () => text(process.stdin),
      openLines: () => createLineReader({ input: process.stdin, output: process.stderr, terminal: isTTY }),
    },
    stdout: output(process.stdout, (reason) => interrupted.abort(reason)),
    // What goes on does not depend on whether somebody reads along.
    stderr: output(process.stderr, () => undefined),
    prompts,
    progress,
    keyring: openKeyring,
    signal: interrupted.signal,
  }
}
