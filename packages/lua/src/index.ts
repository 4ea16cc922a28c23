export { createLua } from './create-lua.js'
export type {
  JournalEntry,
  Lua,
  LuaCall,
  LuaDocs,
  LuaEnvelope,
  LuaFailure,
  LuaMcp,
  LuaOptions,
  LuaResult,
  LuaSession,
  LuaSessionResult,
  LuaTool,
  LuaToolset,
  RunJournal,
  RunOptions,
  SessionOptions,
} from './lua.types.js'
