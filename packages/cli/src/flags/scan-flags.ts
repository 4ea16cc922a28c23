import type { JsonSchema } from '@billing/core/internal'
import { similarNames } from '@billing/core/internal'
import { usageError } from '../cli-error.js'
import { OPTIONS, type OptionName, takesValue } from '../options.js'
import { alternativesOf, isBoolean, schemaAt } from './json-schema.js'

/** A parameter that was given as a flag. */
export interface ParameterFlag {
  /** As it was spelled, without the dashes. */
  readonly name: string
  readonly path: readonly string[]
  readonly schema: JsonSchema
  /** Whether its value is JSON, whatever the schema: `--name:=null`. */
  readonly isJson: boolean
  /** Whether it has no value: `--active`, `--no-active`. */
  readonly isSwitch: boolean
}

/** A command line whose flags are all known. */
export interface ScannedFlags {
  /** The same arguments, in a form that commander reads. */
  readonly argv: readonly string[]
  readonly flags: readonly ParameterFlag[]
}

const SECRET_FLAG = /^(api-?key|secret-?key|api-?password|password|access-?token|token|secret|set)$/i

/** The parameter that a spelling names: `payment-method` is `payment_method`, and `items[0].price` is `items.0.price`. */
function findParameter(schema: JsonSchema, spelled: string): { path: string[]; schema: JsonSchema } | undefined {
  for (const spelling of [spelled, spelled.replaceAll('-', '_')]) {
    const path = spelling.split('.')
    const found = path.every((part) => part !== '') ? schemaAt(schema, path) : undefined
    if (found) return { path, schema: found }
  }
  return undefined
}

/** The parameter that a flag names, if there is one. */
export function readFlag(schema: JsonSchema, name: string, hasValue: boolean): ParameterFlag | undefined {
  const isJson = name.endsWith(':') && hasValue
  const found = findParameter(schema, isJson ? name.slice(0, -1) : name)
  if (found) return { name, ...found, isJson, isSwitch: !isJson && isBoolean(found.schema) }
  const denied = name.startsWith('no-') ? findParameter(schema, name.slice(3)) : undefined
  return denied && isBoolean(denied.schema) ? { name, ...denied, isJson: false, isSwitch: true } : undefined
}

/**
 * Finds the parameters of a tool among the arguments of a command.
 *
 * @throws {CliError} for a flag that is none, with the nearest one. Its value is not repeated: it may be a secret.
 */
export function scanFlags(args: readonly string[], known: readonly OptionName[], schema?: JsonSchema): ScannedFlags {
  const argv: string[] = []
  const flags = new Map<string, ParameterFlag>()
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] as string
    if (arg === '--') return { argv: [...argv, ...args.slice(index)], flags: [...flags.values()] }
    const [, spelled, value] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? []
    if (spelled === undefined) {
      argv.push(arg)
      continue
    }
    const name = spelled.replaceAll(/\[(\d+)\]/g, '.$1')
    const isOption = known.some(
      (option) => OPTIONS[option].flags.includes(`--${name} `) || OPTIONS[option].flags.endsWith(`--${name}`),
    )
    const flag = isOption || name === 'help' ? undefined : schema && readFlag(schema, name, value !== undefined)
    if (!isOption && name !== 'help' && !flag) throw unknownFlag(name, known, schema)
    if (flag) flags.set(name, flag)
    if (flag?.isSwitch && value !== undefined) {
      argv.push(...switchOf(flag, value))
      flags.set(`no-${name}`, { ...flag, name: `no-${name}` })
      continue
    }
    argv.push(value === undefined ? `--${name}` : `--${name}=${value}`)
    const hasNext = value === undefined && (flag ? !flag.isSwitch : takesValue(name))
    if (!hasNext) continue
    const next = args[++index]
    // Taken as a value, `--name --offline` would not be offline.
    if (next === undefined || next.startsWith('--')) {
      throw usageError(`--${name}: has no value; one that begins with dashes is given as --${name}=…`)
    }
    argv.push(next)
  }
  return { argv, flags: [...flags.values()] }
}

/** `--active=false` is `--no-active`. */
function switchOf({ name }: ParameterFlag, value: string): string[] {
  if (value === 'true') return [`--${name}`]
  if (value === 'false') return [`--no-${name}`]
  throw usageError(`--${name}: expected true or false, got ${JSON.stringify(value)}`)
}

/** Says that there is no such flag. */
export function unknownFlag(name: string, known: readonly OptionName[], schema: JsonSchema | undefined): Error {
  if (SECRET_FLAG.test(name)) {
    return usageError(
      `--${name}: secrets are not taken from the command line, where other processes and the history of the shell see them. ` +
        'If it was a real one, replace it',
      ['billing login stripe', 'export STRIPE_API_KEY="$(cat key-file)"'],
    )
  }
  const [first = '', ...rest] = name.split('.')
  const parent = rest.length > 0 ? schema && schemaAt(schema, [first, ...rest.slice(0, -1)]) : undefined
  const properties = parent ? alternativesOf(parent).flatMap((one) => Object.keys(one.properties ?? {})) : []
  const members = properties.map((member) => [first, ...rest.slice(0, -1), member].join('.'))
  const names = members.length > 0 ? members : [...Object.keys(schema?.properties ?? {}), ...known]
  const near = similarNames(names, name).slice(0, 3)
  const meant = near.length > 0 ? `, did you mean ${near.map((one) => `--${one}`).join(' or ')}?` : ''
  return usageError(`unknown flag --${name}${meant}`)
}
