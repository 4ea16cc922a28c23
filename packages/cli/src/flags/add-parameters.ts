import type { JsonSchema } from '@billing/core/internal'
import type { Command } from 'commander'
import { usageError } from '../cli-error.js'
import { alternativesOf, isBoolean, schemaAt, typesOf } from './json-schema.js'
import { readJson, readValue } from './read-value.js'
import { type ParameterFlag, readFlag, unknownFlag } from './scan-flags.js'
import { setPath } from './set-path.js'

/** One value that was given. */
interface Given {
  readonly path: readonly string[]
  readonly value: unknown
}

/** The options of a command that stand for the parameters of a tool, and what was given for them. */
export interface Parameters {
  /** Sets what was given in a copy of an input. */
  readonly mergeInto: (base: object) => object
  /** Takes a parameter from `name=value`. */
  readonly add: (text: string) => void
}

const placeholderOf = (schema: JsonSchema): string => {
  const types = typesOf(schema)
  const values = alternativesOf(schema).flatMap((one) => one.enum ?? (one.const === undefined ? [] : [one.const]))
  if (values.length > 0 && values.length < 6) return values.join('|')
  if (types.has('integer')) return 'integer'
  if (types.has('number')) return 'number'
  return types.has('object') || types.has('array') ? 'json' : 'text'
}

/**
 * Adds the parameters of a tool to a command as options: those of its schema for the help, and those that were given, which may be within
 * objects.
 */
export function addParameters(
  command: Command,
  schema: JsonSchema,
  flags: readonly ParameterFlag[],
  reserved: ReadonlySet<string>,
): Parameters {
  const { properties = {} } = schema
  const given: Given[] = []
  const take = (flag: ParameterFlag, text: string): void => {
    given.push({ path: flag.path, value: read(flag, text) })
  }
  command.optionsGroup('Parameters:')
  for (const flag of flags) {
    const usage = flag.isSwitch ? `--${flag.name}` : `--${flag.name} <value>`
    const shown = Object.hasOwn(properties, flag.name)
    const option = command.createOption(usage, flag.schema.description)
    command.addOption(shown ? option : option.hideHelp())
    const isNegated = flag.name.startsWith('no-') && flag.path[0] !== flag.name
    command.on(`option:${option.name()}`, (text: string | null) =>
      flag.isSwitch ? given.push({ path: flag.path, value: !isNegated }) : take(flag, text as string),
    )
  }
  const required = new Set(schema.required)
  for (const [name, property] of Object.entries(properties)) {
    if (reserved.has(name) || flags.some((flag) => flag.name === name)) continue
    const usage = isBoolean(property) ? `--${name}` : `--${name} <${placeholderOf(property)}>`
    command.option(usage, [property.description, required.has(name) && '(required)'].filter(Boolean).join(' '))
  }
  return {
    add(text) {
      const [, name = '', value] = /^([^=]*)=(.*)$/s.exec(text) ?? []
      if (value === undefined) throw usageError('--arg: must be a name and a value, such as --arg limit=3')
      const flag = readFlag(schema, name, true)
      if (!flag) throw unknownFlag(name, [], schema)
      take({ ...flag, isSwitch: false }, value)
    },
    mergeInto(base) {
      const input: object = structuredClone(base)
      for (const [flag, values] of group(given)) {
        const path = values[0]?.path as readonly string[]
        setPath(input, path, joined(flag, schemaAt(schema, path) as JsonSchema, values))
      }
      return input
    },
  }
}

const read = ({ isJson, schema, name }: ParameterFlag, text: string): unknown => {
  const flag = `--${name}`
  if (isJson) return readJson(text, flag.replace(/:$/, ''), schema)
  const items = alternativesOf(schema).find((one) => one.items)?.items
  const isItem = items && !text.trimStart().startsWith('[')
  return isItem ? [readValue(items, text, flag)] : readValue(schema, text, flag)
}

function group(given: readonly Given[]): Map<string, Given[]> {
  const groups = new Map<string, Given[]>()
  for (const one of given) {
    const flag = one.path.join('.')
    groups.set(flag, [...(groups.get(flag) ?? []), one])
  }
  return groups
}

/** A list may be given item by item; anything else once. */
function joined(flag: string, schema: JsonSchema, values: readonly Given[]): unknown {
  if (values.length === 1) return values[0]?.value
  if (typesOf(schema).has('array')) return values.flatMap(({ value }) => value)
  throw usageError(`--${flag}: is given ${values.length} times, and has one value`)
}
