import { isBoolean, type JsonSchema, schemaAt, typesOf } from './json-schema.js'
import { readValue } from './read-value.js'

/** What a path of flags can name. */
const NAME = /^[A-Za-z][\w-]*$/

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a text is read as the value that it stands for. */
function isReadAs(schema: JsonSchema, text: string, value: unknown): boolean {
  try {
    return readValue(schema, text, '') === value
  } catch {
    return false
  }
}

/** An input as the flags that give it back. */
export function toArgv(input: object, schema: JsonSchema): readonly string[] {
  return Object.entries(input).flatMap(([name, value]) => flagsOf([name], value, schema))
}

function flagsOf(path: readonly string[], value: unknown, schema: JsonSchema): readonly string[] {
  const flag = `--${path.join('.')}`
  const at = schemaAt(schema, path) ?? {}
  if (typeof value === 'boolean' && isBoolean(at)) return [value ? flag : `--no-${path.join('.')}`]
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    const text = String(value)
    // With a sign in between it cannot be taken for a flag.
    if (isReadAs(at, text, value)) return text.startsWith('-') ? [`${flag}=${text}`] : [flag, text]
  }
  if (isObject(value) && Object.keys(value).length > 0 && Object.keys(value).every((name) => NAME.test(name))) {
    return Object.entries(value).flatMap(([name, member]) => flagsOf([...path, name], member, schema))
  }
  const json = JSON.stringify(value)
  const isPlain =
    typeof value === 'object' && value !== null && typesOf(at).has(Array.isArray(value) ? 'array' : 'object')
  return isPlain ? [flag, json] : [`${flag}:=${json}`]
}

/** Arguments as a line of a POSIX shell. */
export const commandLine = (argv: readonly string[]): string =>
  argv.map((arg) => (/^[\w./:=@,+-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", `'\\''`)}'`)).join(' ')
