import { isRecord, type JsonSchema } from '@billing/core/internal'
import { isBoolean, schemaAt } from './json-schema.js'

/** What a path of flags can name. */
const NAME = /^[A-Za-z][\w-]*$/

/** An input as the flags that give it back. */
export function toArgv(input: object, schema: JsonSchema): readonly string[] {
  return Object.entries(input).flatMap(([name, value]) => flagsOf([name], value, schema))
}

function flagsOf(path: readonly string[], value: unknown, schema: JsonSchema): readonly string[] {
  const flag = `--${path.join('.')}`
  if (typeof value === 'boolean' && isBoolean(schemaAt(schema, path) as JsonSchema))
    return [value ? flag : `--no-${path.join('.')}`]
  if (isRecord(value) && Object.keys(value).length > 0 && Object.keys(value).every((name) => NAME.test(name))) {
    return Object.entries(value).flatMap(([name, member]) => flagsOf([...path, name], member, schema))
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  // With a sign in between it cannot be taken for a flag.
  return text.startsWith('-') ? [`${flag}=${text}`] : [flag, text]
}
