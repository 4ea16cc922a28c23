export { createLua } from './create-lua.js'
export type {
  Lua,
  LuaCall,
  LuaDocs,
  LuaEnvelope,
  LuaFailure,
  LuaMcp,
  LuaOptions,
  LuaResult,
  LuaTool,
  LuaToolset,
  RunOptions,
} from './lua.types.js'
export type { JournalEntry, RunJournal } from './run-journal.js'
