import type { Lua, LuaCall, LuaSessionResult } from '@billing/lua'
import type { Outcome } from '../command.types.js'
import { envelopeOf } from '../envelope.js'
import type { CliIo, LineReader } from '../io.js'
import { printable } from '../output/printable.js'
import { type LuaCommand, luaOutcome } from './lua-outcome.js'

/** Whether a chunk goes on in the next line. */
const isUnfinished = ({ failure, error }: LuaSessionResult): boolean =>
  failure?.kind === 'syntax' && `${error}`.endsWith('near <eof>')

/** What a person has to know of a call, whether the chunk caught its failure or not. */
function noteOf({ function: name, problem }: LuaCall): string {
  if (problem?.sent !== 'unknown') return ''
  const { next = [] } = problem as { readonly next?: readonly string[] }
  return [`It is not known whether ${name} was carried out.`, ...next].join('\n  ')
}

/**
 * Runs what is typed, chunk by chunk, until the input ends. Errors do not end it; Ctrl-C ends the chunk that runs, or takes back what was typed.
 */
export async function runRepl(
  io: CliIo,
  lines: LineReader,
  lua: Lua,
  isText: boolean,
  command: LuaCommand,
): Promise<Outcome> {
  const session = lua.session({ name: 'repl' })
  let code = ''
  let running: AbortController | undefined
  let isUnknown = false

  lines.onInterrupt(() => {
    if (running) running.abort()
    else {
      code = ''
      lines.restart('> ')
    }
  })

  function show(result: LuaSessionResult): void {
    if (!isText) {
      io.stdout.write(`${JSON.stringify(luaOutcome(result, command).envelope)}\n`)
      return
    }
    const notes = [
      result.error,
      ...result.calls.map(noteOf),
      result.isLost && 'The variables are lost: the next line begins with a fresh state.',
    ]
    for (const note of notes) if (note) io.stderr.write(`${printable(note)}\n`)
  }

  try {
    for (;;) {
      const line = await lines.next(code === '' ? '> ' : '>> ')
      const isLast = line === undefined
      if (!isLast) code = code === '' ? line : `${code}\n${line}`
      if (code.trim() !== '') {
        running = new AbortController()
        const signal = io.signal ? AbortSignal.any([running.signal, io.signal as AbortSignal]) : running.signal
        const result = await session.run(code, { signal })
        running = undefined
        if (isUnfinished(result) && !isLast) continue
        isUnknown ||= result.calls.some(({ problem }) => problem?.sent === 'unknown')
        show(result)
      }
      code = ''
      if (isLast || io.signal?.aborted) break
    }
  } finally {
    await session.close()
  }
  const exitCode = isUnknown ? 8 : io.signal?.aborted ? 130 : 0
  return { envelope: envelopeOf('lua', {}), text: '', code: exitCode, isShown: true }
}
