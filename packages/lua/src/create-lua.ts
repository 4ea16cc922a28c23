import { ConfigError } from '@billing/core'
import { sha256 } from '@billing/core/internal'
import { createCaller } from './host/caller.js'
import { createSession } from './host/create-session.js'
import { resultOf } from './host/result-of.js'
import { runScript } from './host/run-script.js'
import { findWasmoon, type LuaThread, startThread, threadBuiltins } from './host/thread.js'
import type { Lua, LuaOptions, LuaTool } from './lua.types.js'

const LIMITS = { timeoutMs: 30_000, maxBytes: 32 << 20, maxSteps: 1_000_000_000, maxOutput: 1_000_000 }

/** Lua starts with 16 MiB, most of which is free. */
const LEAST_BYTES = 20 << 20

function limitsOf(options: LuaOptions): typeof LIMITS {
  const limits = { ...LIMITS }
  for (const name of Object.keys(LIMITS) as (keyof typeof LIMITS)[]) {
    const given = options[name] ?? limits[name]
    if (!(Number.isSafeInteger(given) && given > 0)) throw new ConfigError(`${name} must be a whole number above 0`)
    limits[name] = given
  }
  if (limits.maxBytes < LEAST_BYTES) throw new ConfigError(`maxBytes must be at least ${LEAST_BYTES}`)
  return limits
}

const namesOf = ({ name, function: method, aliases, provider, documented }: LuaTool) => ({
  name,
  function: method,
  aliases,
  provider,
  documented,
})

const paramsOf = ({ inputSchema }: LuaTool): string[] =>
  Object.keys((inputSchema as { properties?: object }).properties ?? {})

/** What `math.random` starts from: in a run the same each time, since a script has to do the same again. */
async function seedOf(run: string | undefined): Promise<[number, number]> {
  const hash = await sha256(run ?? crypto.randomUUID())
  return [Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8, 16), 16)]
}

/**
 * Creates what runs Lua scripts over tools. Each runs with a state of its own in a thread that is ended when a limit is reached, whatever the
 * script does; the calls that it makes are made here. The thread is kept for the next script and keeps no process alive.
 *
 * @throws {ConfigError} where the runtime has no threads that can be ended (all but Node), and for a limit that is none
 * @example
 * ```ts
 * import { createBilling } from '@billing/sdk'
 * import { createLua } from '@billing/lua'
 * import { billingToolset } from '@billing/lua/billing'
 *
 * const billing = createBilling({ stripe: { apiKey: process.env.STRIPE_API_KEY } })
 * const lua = createLua({ toolset: billingToolset(billing) })
 * const { success, output, error } = await lua.run('dump(app.integrations.stripe.list_customers({ limit = 1 }))')
 * console.log(success, output, error)
 * await lua.close()
 * ```
 */
export function createLua(options: LuaOptions): Lua {
  const { toolset } = Object(options) as LuaOptions
  if (!Array.isArray(toolset?.tools) || typeof toolset.call !== 'function') {
    throw new ConfigError('toolset must have tools and a function call, such as billingToolset(billing)')
  }
  const limits = limitsOf(options)
  const load = threadBuiltins()
  const settings = {
    ...limits,
    wasmoon: findWasmoon(load),
    catalogue: {
      tools: toolset.tools.map((tool) => ({ ...namesOf(tool), params: paramsOf(tool) })),
      accounts: toolset.accounts,
      unavailable: toolset.unavailable?.map(({ tool, reason }) => ({ ...namesOf(tool), reason })),
    },
  }
  let idle: LuaThread | undefined

  /** Keeps a thread for the next script. */
  async function release(thread: LuaThread): Promise<void> {
    if (idle) return void (await thread.worker.terminate())
    thread.worker.unref()
    idle = thread
  }

  async function take(): Promise<LuaThread> {
    const kept = idle
    idle = undefined
    if (!kept?.isAlive()) return startThread(load, settings)
    kept.worker.ref()
    return kept
  }

  return {
    async run(code, { name = 'script', run, signal: own, onPrint = options.onPrint } = {}) {
      if (typeof code !== 'string') throw new ConfigError('the script must be a string of Lua')
      const started = performance.now()
      const signals = [options.signal, own].filter((signal) => signal !== undefined)
      const signal = signals.length ? AbortSignal.any(signals) : undefined
      const output: string[] = []
      const caller = createCaller(options, run, signal)
      const script = { code, name, seed: await seedOf(run?.id) } as const
      const thread = await take()
      const end = await runScript(thread, {
        script,
        signal,
        timeoutMs: limits.timeoutMs,
        answer: caller.answer,
        print(text) {
          output.push(text)
          onPrint?.(text)
        },
      })
      if (end.kind === 'ended') {
        if (end.grown) await thread.worker.terminate()
        else await release(thread)
      }
      return resultOf({ end, name, limits, output, calls: caller.calls, started })
    },
    session: (given = {}) =>
      createSession(
        { options, limits, start: () => startThread(load, settings), seed: () => seedOf(undefined) },
        given,
      ),
    async close() {
      const thread = idle
      idle = undefined
      await thread?.worker.terminate()
    },
  }
}
