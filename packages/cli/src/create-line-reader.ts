/// <reference types="node" />
import { createInterface } from 'node:readline'
import type { LineReader } from './io.js'

/** The streams of a terminal, or of a pipe. */
export interface LineStreams {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  readonly terminal: boolean
}

/** Creates what reads line by line. Only a terminal shows prompts. */
export function createLineReader({ input, output, terminal }: LineStreams): LineReader {
  const reader = createInterface({ input, terminal, ...(terminal && { output }) })
  const arrived: string[] = []
  let waiting: ((line: string | undefined) => void) | undefined
  let isEnded = false

  /** Gives a line to who waits for it. */
  function take(line: string | undefined): void {
    const give = waiting
    waiting = undefined
    if (give) give(line)
    else if (line !== undefined) arrived.push(line)
  }
  function prompt(text: string): void {
    reader.setPrompt(text)
    if (terminal) reader.prompt()
  }
  function next(text: string): Promise<string | undefined> {
    if (arrived.length > 0) return Promise.resolve(arrived.shift())
    if (isEnded) return Promise.resolve(undefined)
    prompt(text)
    return new Promise((resolve) => {
      waiting = resolve
    })
  }

  reader.on('line', take)
  reader.once('close', () => {
    isEnded = true
    take(undefined)
  })
  return {
    next,
    async confirm(message) {
      arrived.length = 0
      return /^(y|yes)$/i.test(`${await next(`${message} (y/N) `)}`.trim())
    },
    restart(text) {
      reader.write(null, { ctrl: true, name: 'u' })
      output.write('\n')
      prompt(text)
    },
    onInterrupt: (interrupt) => void reader.on('SIGINT', interrupt),
    close: () => reader.close(),
  }
}
