import { optionsOf } from './check-arguments.js'
import { checkObject } from './check-object.js'
import { invalid } from './errors.js'
import type { AnyHttpInit } from './http.js'

const PARAMS = ['path', 'query', 'header'] as const

// Deeper than anything that a provider reads; an object that refers to itself has no end.
const MAX_DEPTH = 50

/** Refuses parts of a request that would fail as they are written to it, or would be left out of it. */
export function checkRequest(provider: string, path: unknown, init: AnyHttpInit): void {
  if (typeof path !== 'string') throw invalid('path', 'must be a string such as /v1/customers')
  checkObject('init', init)
  const { params = {}, headers, body, ...options } = init
  checkObject('headers', headers)
  checkObject('params', params)
  for (const name of PARAMS) checkObject(`params.${name}`, params[name])
  refuseOthers(params, PARAMS)
  // Tools say what they are beside the options of their call.
  refuseOthers(options, ['params', 'body', ...optionsOf(provider), 'operation', 'input'])
  checkContents('query', params.query)
  checkContents('body', body)
}

function refuseOthers(members: object, known: readonly string[]): void {
  for (const [name, value] of Object.entries(members)) {
    if (value !== undefined && !known.includes(name)) {
      throw invalid(name, `is not part of a request; there are ${known.join(', ')}`)
    }
  }
}

/** Refuses what no encoding keeps: the contents of a map, a form or a promise are not its members, and JSON writes `NaN` as `null`. */
function checkContents(name: string, value: unknown, depth = 0): void {
  if (depth > MAX_DEPTH) throw invalid(name, 'refers to itself, or is nested too deeply')
  const kind = Object.prototype.toString.call(value).slice(8, -1)
  if (kind === 'Object' || kind === 'Array') {
    for (const [key, member] of Object.entries(value as object)) checkContents(depth ? name : key, member, depth + 1)
    return
  }
  const isNumber = kind === 'Number' || kind === 'Date'
  if (isNumber ? Number.isFinite(Number(value)) : /^(String|Boolean|Null|Undefined)$/.test(kind)) return
  throw invalid(
    name,
    kind === 'Promise'
      ? 'is a promise; await it first'
      : `must be a plain value, not ${kind} ${String(isNumber ? Number(value) : '')}`.trim(),
  )
}
