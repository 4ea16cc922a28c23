/** The error that ends a chunk that is interrupted. */
export const INTERRUPTION = 'interrupted'

/**
 * What every script runs in: the Lua that makes `app`, `docs`, `json`, `regex`, `mcp`, `print` and `dump`, takes away what leads out of the
 * interpreter, and runs the script. It gets one function, `host(operation, \u{2026})`, which returns whether it succeeded, and a text.
 *
 * Nothing here is a boundary: limits, policies and journals are kept outside the thread, whatever a script changes in here.
 */
export const PRELUDE: string = String.raw`
local host = ...

local assert, error, getmetatable, ipairs, load, next, pairs, rawget, select, setmetatable, tonumber, tostring, type =
  assert, error, getmetatable, ipairs, load, next, pairs, rawget, select, setmetatable, tonumber, tostring, type
local rawpcall, xpcall, getinfo = pcall, xpcall, debug.getinfo
local concat, pack, sort, unpack = table.concat, table.pack, table.sort, table.unpack
local find, format, gsub, match, rep, sub = string.find, string.format, string.gsub, string.match, string.rep, string.sub
local floor, mathtype, utf8len = math.floor, math.type, utf8.len

-- Values from outside -------------------------------------------------------------------------------------------------------------------

-- Where an object was last asked for a field that it does not have.
local missing = {}

local objects = {
  __index = function(object, key)
    local caller = getinfo(2, "Sl")
    missing = { object = object, key = key, place = caller and caller.short_src .. ":" .. caller.currentline .. ":" }
  end,
}

local function object(fields) return setmetatable(fields, objects) end

-- In lists from outside, and to send a null.
local null = setmetatable({}, { __tostring = function() return "null" end, __newindex = function() error("json.null has no fields", 2) end })

-- A text from the host is the source of a value.
local function read(text) return assert(load(text, "=answer", "t", {}))(object, null) end

local function sorted_keys(value)
  local keys = {}
  for key in next, value do keys[#keys + 1] = key end
  sort(keys, function(a, b)
    if mathtype(a) and mathtype(b) then return a < b end
    if mathtype(a) or mathtype(b) then return mathtype(a) ~= nil end
    return tostring(a) < tostring(b)
  end)
  return keys
end

-- Whether a table is a list, and the number of its entries.
local function is_list(value)
  local count = 0
  for _ in next, value do count = count + 1 end
  for index = 1, count do if rawget(value, index) == nil then return false, count end end
  return true, count
end

-- What a table prints, as print and dump show it.
local function show(value, indent, seen)
  local meta = getmetatable(value)
  if type(value) ~= "table" or type(meta) == "table" and meta.__tostring then return tostring(value) end
  if seen[value] then return "<circular>" end
  local list, count = is_list(value)
  if count == 0 then return "{}" end
  seen[value] = true
  local pad, parts = "\n" .. rep("  ", indent + 1), {}
  for index, key in ipairs(sorted_keys(value)) do
    local text = show(value[key], indent + 1, seen)
    parts[index] = pad .. (list and "" or tostring(key) .. ": ") .. text
  end
  seen[value] = nil
  return (list and "[" or "{") .. concat(parts, ",") .. "\n" .. rep("  ", indent) .. (list and "]" or "}")
end

local function text_of(value) return show(value, 0, {}) end

-- JSON ----------------------------------------------------------------------------------------------------------------------------------

local function refuse(problem) error({ problem }, 0) end

local function reason(problem) return type(problem) == "table" and problem[1] or tostring(problem) end

local function quote(text)
  if not utf8len(text) then refuse("a text is not UTF-8") end
  return '"' .. gsub(text, '[%c"\\]', function(char)
    if char == '"' or char == "\\" then return "\\" .. char end
    return format("\\u%04x", char:byte())
  end) .. '"'
end

local function number(value)
  if value ~= value or value == math.huge or value == -math.huge then refuse(tostring(value) .. " is no number in JSON") end
  if value == floor(value) then
    if value > 9007199254740991 or value < -9007199254740991 then
      if mathtype(value) == "integer" then refuse(value .. " is too large to be sent exactly; send it as a text") end
      return format("%.17g", value)
    end
    return format("%d", value)
  end
  for digits = 14, 16 do
    local text = format("%." .. digits .. "g", value)
    if tonumber(text) == value then return text end
  end
  return format("%.17g", value)
end

-- Lenient is for what a script returns: what JSON has no form for becomes a text.
local function encode(value, lenient, step, indent, seen)
  local kind = type(value)
  if value == nil or value == null then return "null" end
  if kind == "boolean" then return tostring(value) end
  if kind == "number" then
    if not lenient then return number(value) end
    local fine, text = rawpcall(number, value)
    return fine and text or quote(tostring(value))
  end
  if kind == "string" then
    if lenient and not utf8len(value) then return quote(gsub(value, "[\128-\255]", "?")) end
    return quote(value)
  end
  if kind ~= "table" then return lenient and quote("<" .. kind .. ">") or refuse("a " .. kind .. " has no form in JSON") end
  if seen[value] then return lenient and quote("<circular>") or refuse("a table contains itself") end
  if indent > 500 then
    if lenient then return quote("\u{2026}") end
    refuse("tables are nested more than 500 deep")
  end
  local list, count = is_list(value)
  if count == 0 then return "{}" end
  seen[value] = true
  local pad = step and "\n" .. rep(step, indent + 1) or ""
  local parts = {}
  for index, key in ipairs(sorted_keys(value)) do
    local text = encode(value[key], lenient, step, indent + 1, seen)
    if not list then
      if type(key) ~= "string" and not lenient then
        refuse("a table with the key " .. tostring(key) .. " is neither a list from 1 on nor an object with names")
      end
      text = quote(tostring(key)) .. (step and ": " or ":") .. text
    end
    parts[index] = pad .. text
  end
  seen[value] = nil
  return (list and "[" or "{") .. concat(parts, ",") .. (step and "\n" .. rep(step, indent) or "") .. (list and "]" or "}")
end

local function compact(value) return encode(value, false, nil, 0, {}) end

-- Errors that say more ------------------------------------------------------------------------------------------------------------------

local ABSENT = { os = 1, io = 1, load = 1, loadstring = 1, loadfile = 1, dofile = 1, require = 1, package = 1, debug = 1, collectgarbage = 1 }

-- Functions in C, such as what ipairs iterates with, tell no line.
local function with_line(problem)
  if not find(problem, "^attempt to ") and not find(problem, "^bad argument ") then return problem end
  for level = 3, 20 do
    local frame = getinfo(level, "Sl")
    if not frame then return problem end
    if frame.currentline > 0 then return frame.short_src .. ":" .. frame.currentline .. ": " .. problem end
  end
  return problem
end

local function explain(problem)
  if type(problem) ~= "string" then return problem end
  problem = with_line(problem)
  local global = match(problem, "%(global '([%w_]+)'%)")
  if global and ABSENT[global] then return problem .. "; scripts have no " .. global end
  local field = match(problem, "%(field '([^']*)'%)") or match(problem, "%(method '([^']*)'%)")
  if field == "?" then field = nil end
  local about = missing
  local same = field and field == about.key or not field and about.place and sub(problem, 1, #about.place) == about.place
  if not (same and find(problem, "nil", 1, true)) or find(problem, "(local ", 1, true) then return problem end
  local keys = sorted_keys(about.object)
  local names = {}
  for index = 1, math.min(#keys, 12) do names[index] = tostring(keys[index]) end
  if #keys > 12 then names[13] = "\u{2026}" end
  local instead = #names == 0 and ": it is empty" or ", but " .. concat(names, ", ")
  return problem .. "; this object has no " .. tostring(about.key) .. instead
end

-- What it is called with ----------------------------------------------------------------------------------------------------------------

-- Where a function was last looked up in the script.
local looked_up

-- Raises an error at the line of the script. A function behind pcall has no line of its caller, and one that is called in place of its
-- caller, as by return f(), has none at all: there it is where the function was looked up.
local function raise(text)
  local place, tail
  for level = 2, 20 do
    local frame = getinfo(level, "Slt")
    if not frame then break end
    tail = tail or frame.istailcall
    if frame.currentline > 0 and frame.source ~= "=workflow" then
      place = frame.short_src .. ":" .. frame.currentline .. ": "
      break
    end
  end
  error((tail and looked_up or place or "") .. text, 0)
end

local function remote(...)
  local done, text = host(...)
  if not done then raise(text) end
  return read(text)
end

-- The input as JSON: a table, or arguments in the order of the parameters.
local function input_of(tool, ...)
  local count, first = select("#", ...), ...
  if count == 1 and type(first) == "table" and first ~= null then return compact(first) end
  local names = tool.params
  if count > #names then
    refuse(#names == 0 and "takes no parameters" or "takes at most " .. #names .. " values, in the order " .. concat(names, ", "))
  end
  local named = {}
  for index = 1, count do named[names[index]] = (select(index, ...)) end
  return compact(named)
end

local function callable(tool, account)
  return function(...)
    local fine, input = rawpcall(input_of, tool, ...)
    if not fine then raise(tool.name .. ": " .. reason(input) .. ". Nothing was sent.") end
    return (remote("call", tool.name, account, input))
  end
end

-- A table whose members are looked up when they are asked for.
local function namespace(find_member, names, call)
  local known = {}
  return setmetatable({}, {
    __index = function(_, key)
      local caller = getinfo(2, "Sl")
      if caller and caller.currentline > 0 then looked_up = caller.short_src .. ":" .. caller.currentline .. ": " end
      if known[key] == nil then known[key] = find_member(key) end
      return known[key]
    end,
    __newindex = function(_, key) error("cannot assign " .. tostring(key) .. " here; use a local variable", 2) end,
    __pairs = function(self)
      local index, list = 0, names()
      return function()
        index = index + 1
        if list[index] then return list[index], self[list[index]] end
      end
    end,
    __call = call,
  })
end

local function provider(name, account, problem)
  return namespace(function(key)
    local found = remote("member", name, account, tostring(key))
    if rawget(found, "params") then return callable(found, account) end
    return provider(name, found.account, found.problem)
  end, function() return remote("functions", name) end, function() error(problem or name .. " is not a function", 2) end)
end

local integrations = namespace(function(key)
  return provider(remote("provider", tostring(key)), "")
end, function() return remote("providers") end)

-- MCP -----------------------------------------------------------------------------------------------------------------------------------

local function mcp_call(method, ...)
  local values = {}
  for index = 1, select("#", ...) do
    local value = select(index, ...)
    if value == nil then value = null end
    values[index] = value
  end
  local fine, arguments = rawpcall(compact, values)
  if not fine then error("mcp." .. method .. ": " .. reason(arguments), 3) end
  return (remote("mcp", method, arguments))
end

local mcp = {}
for _, method in ipairs({ "servers", "tools", "schema", "resources", "read_resource", "prompts", "get_prompt" }) do
  mcp[method] = function(...) return (mcp_call(method, ...)) end
end
function mcp.call(server, tool, input)
  -- Both in one: "server.tool".
  if type(tool) ~= "string" then
    local first, rest = match(tostring(server), "^([^.]+)%.(.+)$")
    if first then server, tool, input = first, rest, tool end
  end
  return (mcp_call("call", server, tool, input or {}))
end
setmetatable(mcp, {
  __index = function(_, server)
    return setmetatable({}, {
      __index = function(_, tool)
        return function(input) return (mcp_call("call", tostring(server), tostring(tool), input or {})) end
      end,
    })
  end,
})

-- Regular expressions -------------------------------------------------------------------------------------------------------------------

local function regex(method)
  return function(subject, pattern, ...)
    for name, value in pairs({ subject = subject or false, pattern = pattern or false }) do
      if type(value) ~= "string" then error("regex." .. method .. ": the " .. name .. " must be a text", 2) end
    end
    local third, fourth = ...
    local fine, arguments = rawpcall(compact, { subject = subject, pattern = pattern, third = third, fourth = fourth })
    if not fine then error("regex." .. method .. ": " .. reason(arguments), 2) end
    local found = remote("regex", method, arguments)
    if type(found) ~= "table" then return found end
    local groups = {}
    for group, text in next, found do groups[tonumber(group) or group] = text end
    return groups
  end
end

-- The globals of a script ---------------------------------------------------------------------------------------------------------------

string.dump = nil

local env = {
  assert = assert, error = error, getmetatable = getmetatable, ipairs = ipairs, next = next, pairs = pairs, rawequal = rawequal,
  rawget = rawget, rawlen = rawlen, rawset = rawset, select = select, setmetatable = setmetatable, tonumber = tonumber, type = type,
  _VERSION = _VERSION, coroutine = coroutine, math = math, string = string, table = table, utf8 = utf8, unpack = unpack,
  mcp = mcp,
}
env._G = env

-- An interruption is not caught.
local function caught(done, problem, ...)
  if not done and problem == "${INTERRUPTION}" then error(problem, 0) end
  return done, problem, ...
end

function env.pcall(f, ...) return caught(xpcall(f, explain, ...)) end
function env.xpcall(f, handler, ...)
  return caught(xpcall(f, function(problem) return problem == "${INTERRUPTION}" and problem or handler(explain(problem)) end, ...))
end
env.tostring = text_of

local function print(...)
  local parts = {}
  for index = 1, select("#", ...) do parts[index] = text_of((select(index, ...))) end
  host("print", concat(parts, "\t"))
end
env.print = print

function env.dump(...)
  for index = 1, select("#", ...) do host("print", text_of((select(index, ...)))) end
  return ...
end

env.json = {
  null = null,
  encode = function(value)
    local fine, text = rawpcall(encode, value, false, "    ", 0, {})
    if not fine then error("json.encode: " .. reason(text), 2) end
    return text
  end,
  decode = function(text)
    if type(text) ~= "string" then error("json.decode: expected a text, got " .. type(text), 2) end
    return (remote("decode", text))
  end,
}

env.regex = { match = regex("match"), match_all = regex("match_all"), gsub = regex("gsub") }

env.docs = {}
for _, method in ipairs({ "list", "search", "read" }) do
  env.docs[method] = function(name) return (remote("docs", method, tostring(name or ""))) end
end

env.app = namespace(function(key)
  if key == "integrations" then return integrations end
  if key == "mcp" then return mcp end
  error("app has no " .. tostring(key) .. ", but integrations and mcp", 3)
end, function() return { "integrations", "mcp" } end)

for _, name in ipairs(remote("providers")) do env[name] = integrations[name] end

local function shown(...)
  if select("#", ...) > 0 then print(...) end
  return ...
end

local function run(script)
  local name, chunk, problem = "@" .. script.name
  -- The value of an expression is shown.
  if script.isChunk then chunk = load("return " .. script.code, name, "t", env) end
  if not chunk then chunk, problem = load(script.code, name, "t", env) end
  if not chunk then host("finish", "syntax", problem) return end
  local returned = pack(xpcall(script.isChunk and function() return shown(chunk()) end or chunk, explain))
  host("ended")
  if returned[1] then
    local values = {}
    for index = 2, returned.n do values[index - 1] = encode(returned[index], true, nil, 0, {}) end
    host("finish", "done", "[" .. concat(values, ",") .. "]")
  else
    host("finish", "error", text_of(returned[2]))
  end
end

local script = remote("script")
math.randomseed(script.seed[1], script.seed[2])
run(script)
while script.isChunk do
  script = remote("chunk")
  run(script)
end
`
