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
  LuaTool,
  LuaToolset,
  RunJournal,
  RunOptions,
} from './lua.types.js'
