import type { LuaFactory, LuaWasm } from 'wasmoon'
import type { Catalogue } from './catalogue.js'
import { limitText, MOST_NAME, MOST_SENT, MOST_TEXT } from './limit-text.js'
import { luaLiteral } from './lua-literal.js'
import { INTERRUPTION, PRELUDE } from './prelude.js'
import { type RegexArguments, regex } from './regex.js'

/** A script to run. */
export interface Script {
  readonly code: string
  /** What errors call it. */
  readonly name: string
  /** What `math.random` starts from. */
  readonly seed: readonly [number, number]
  /** Whether others follow in the same state. What they come to is printed. */
  readonly isChunk?: boolean | undefined
}

/** What a call outside the thread came to: a value as JSON, or a message. */
export type Answer = { readonly json: string } | { readonly error: string }

/** What a script reaches outside the interpreter. */
export interface Outside {
  /** Calls a tool, the documentation or an MCP server, and waits for the answer. */
  ask(request: OutsideRequest): Answer
  /** Takes a line that was printed. */
  print(text: string): void
  /** Is called after every thousand steps. */
  count(): void
  /** Whether the chunk that runs is to end. */
  isInterrupted(): boolean
  /** The chunk has ended: what follows is not interrupted. */
  endChunk(): void
}

/** What is asked outside the thread. */
export type OutsideRequest =
  | { readonly kind: 'call'; readonly tool: string; readonly account: string; readonly input: string }
  /** The next chunk, after what became of the one before. */
  | { readonly kind: 'chunk'; readonly ending: Ending }
  | { readonly kind: 'docs'; readonly method: string; readonly name: string }
  | { readonly kind: 'mcp'; readonly method: string; readonly values: readonly unknown[] }

/** How a script ended: with the values that it returned as JSON, or with a message. */
export interface Ending {
  readonly outcome: 'done' | 'error' | 'syntax'
  readonly text: string
}

/** Of the functions of a module, what wasmoon declares no type for. */
type Module = LuaWasm['module'] & {
  readonly _malloc: (size: number) => number
  readonly _free: (pointer: number) => void
}

const EVERY_THOUSAND_STEPS = [8, 1_000] as const
const ALL_RESULTS = -1

/** Loads Lua, which takes a tenth of a second. Each script then gets a state of its own. */
export async function createInterpreter(Factory: typeof LuaFactory): Promise<Interpreter> {
  // Lua makes the order of `pairs` depend on the time, so that a script would not do the same again when a run is continued.
  const { now } = Date
  const lua = await new Factory().getLuaModule()
  const module = lua.module as Module

  /** Calls `use` with a text in the memory of Lua. Its stack would be too small for long ones. */
  function withText(text: string, use: (pointer: number, size: number) => void): void {
    const size = module.lengthBytesUTF8(text)
    const pointer = module._malloc(size + 1)
    module.stringToUTF8(text, pointer, size + 1)
    use(pointer, size)
    module._free(pointer)
  }

  function run(script: Script, outside: Outside, catalogue: Catalogue): Ending {
    let ending: Ending = { outcome: 'error', text: 'the interpreter ended early' }

    const answers: Readonly<Record<string, (...args: string[]) => unknown>> = {
      script: () => script,
      providers: () => catalogue.providers(),
      provider: (name = '') => catalogue.provider(limitText(name, MOST_NAME)),
      functions: (name = '') => catalogue.functions(name),
      member: (provider = '', account = '', name = '') =>
        catalogue.member(provider, account, limitText(name, MOST_NAME)),
      decode: (text = '') => JSON.parse(limitText(text, MOST_TEXT)),
      regex: (method, json = '') => regex(method as 'match', JSON.parse(limitText(json, MOST_TEXT)) as RegexArguments),
      print: (text = '') => outside.print(text),
      call: (tool = '', account = '', input = '') =>
        answered(outside.ask({ kind: 'call', tool, account, input: limitText(input, MOST_SENT) })),
      docs: (method = '', name = '') =>
        answered(outside.ask({ kind: 'docs', method, name: limitText(name, MOST_NAME) })),
      mcp: (method = '', json = '') =>
        answered(outside.ask({ kind: 'mcp', method, values: listOf(JSON.parse(limitText(json, MOST_SENT))) })),
      ended: () => outside.endChunk(),
      chunk: () => answered(outside.ask({ kind: 'chunk', ending })),
      finish: (outcome, text = '') => {
        ending = { outcome: outcome as Ending['outcome'], text }
        if (text.length > MOST_SENT)
          ending = { outcome: 'error', text: `what the script returned takes more than ${MOST_SENT} characters` }
      },
    }

    /** The function `host` of the prelude, called by Lua. */
    function host(state: number): number {
      const args = Array.from({ length: lua.lua_gettop(state) }, (_, index) =>
        lua.lua_tolstring(state, index + 1, null),
      )
      let text: string
      let succeeded = 1
      try {
        text = luaLiteral(answers[args[0] as string]?.(...args.slice(1)))
      } catch (error) {
        succeeded = 0
        text = (error as Error).message
      }
      lua.lua_pushboolean(state, succeeded)
      withText(text, (pointer, size) => lua.lua_pushlstring(state, pointer, size))
      return 2
    }

    function hook(thread: number): void {
      outside.count()
      if (!outside.isInterrupted()) return
      withText(INTERRUPTION, (pointer, size) => lua.lua_pushlstring(thread, pointer, size))
      lua.lua_error(thread)
    }

    const hostPointer = module.addFunction(host, 'ii')
    const hookPointer = module.addFunction(hook, 'vii')
    Date.now = () => 0
    const state = lua.luaL_newstate()
    Date.now = now
    lua.luaL_openlibs(state)
    lua.lua_sethook(state, hookPointer, ...EVERY_THOUSAND_STEPS)
    withText(PRELUDE, (pointer, size) => lua.luaL_loadbufferx(state, pointer, size, '=workflow', 't'))
    lua.lua_pushcclosure(state, hostPointer, 0)
    if (lua.lua_pcallk(state, 1, ALL_RESULTS, 0, 0, null)) {
      ending = { outcome: 'error', text: lua.luaL_tolstring(state, -1, null) }
    }
    // Runs finalizers, which are code of the script.
    lua.lua_close(state)
    module.removeFunction(hostPointer)
    module.removeFunction(hookPointer)
    return ending
  }

  return { run, bytes: () => module.HEAPU8.length }
}

/** A loaded Lua. */
export interface Interpreter {
  /** Runs a script in a state of its own. */
  run(script: Script, outside: Outside, catalogue: Catalogue): Ending
  /** The memory that it has taken so far; it is never given back. */
  bytes(): number
}

function answered(answer: Answer): unknown {
  if ('error' in answer) throw new Error(answer.error)
  return JSON.parse(answer.json)
}

/** Lua has one form for a list and an object that are empty. */
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
