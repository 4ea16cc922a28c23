import type { FaultRule, Faults } from './faults.types.js'
import type { ProviderName, SandboxRequest } from './provider.types.js'
import { PROVIDER_NAMES } from './providers.js'
import type { Random } from './random.js'
import { refuseUnknownKeys } from './refuse-unknown-keys.js'

/** The outcome of the rules for one request: a delay, and the rule that defines the answer if there is one. */
export interface Verdict {
  readonly latencyMs: number
  readonly rule: FaultRule | undefined
}

export interface FaultInjector extends Faults {
  judge(provider: ProviderName, request: SandboxRequest): Verdict
  /** Restores the initial rules and resets their counters. */
  reset(): void
}

interface ActiveRule {
  readonly id: string
  readonly rule: FaultRule
  readonly method: string | undefined
  readonly pattern: RegExp | undefined
  readonly withQuery: boolean
  readonly nth: ReadonlySet<number> | undefined
  selected: number
  fired: number
}

const PASS: Verdict = { latencyMs: 0, rule: undefined }

export function createFaults(initial: readonly FaultRule[], random: Random): FaultInjector {
  let count = 0
  const activated = (rule: FaultRule): ActiveRule => activate(rule, `fault_${++count}`)
  const start = (): ActiveRule[] => {
    count = 0
    return initial.map(activated)
  }
  let active = start()
  return {
    add(rule) {
      const added = activated(rule)
      active.push(added)
      return () => {
        active = active.filter((one) => one !== added)
      }
    },
    list: () => active.map(({ id, rule, selected, fired }) => ({ id, rule, selected, fired })),
    remove(id) {
      const before = active.length
      active = active.filter((one) => one.id !== id)
      return active.length < before
    },
    clear() {
      active = []
    },
    reset() {
      active = start()
    },
    judge(provider, request) {
      if (active.length === 0) return PASS
      let latencyMs = 0
      for (const one of active) {
        if (!fires(one, provider, request, random)) continue
        latencyMs += one.rule.latencyMs ?? 0
        if (decides(one.rule)) return { latencyMs, rule: one.rule }
      }
      return { latencyMs, rule: undefined }
    },
  }
}

function fires(one: ActiveRule, provider: ProviderName, request: SandboxRequest, random: Random): boolean {
  const { rule } = one
  if (rule.provider !== undefined && rule.provider !== provider) return false
  if (one.method !== undefined && one.method !== request.method) return false
  const { pathname, search } = request.url
  if (one.pattern && !one.pattern.test(one.withQuery ? pathname + search : pathname)) return false
  one.selected += 1
  if (one.nth && !one.nth.has(one.selected)) return false
  if (rule.times !== undefined && one.fired >= rule.times) return false
  if (rule.probability !== undefined && random.next() >= rule.probability) return false
  one.fired += 1
  return true
}

const ANSWERS = ['status', 'body', 'headers', 'retryAfter', 'reset', 'hang', 'truncate', 'html'] as const

/** All keys of a rule. */
const KEYS = {
  provider: true,
  operation: true,
  probability: true,
  nth: true,
  times: true,
  status: true,
  body: true,
  headers: true,
  retryAfter: true,
  latencyMs: true,
  reset: true,
  hang: true,
  truncate: true,
  html: true,
  after: true,
} as const satisfies { readonly [Key in keyof Required<FaultRule>]: true }

const METHODS = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT']

function decides(rule: FaultRule): boolean {
  return ANSWERS.some((key) => rule[key] !== undefined && rule[key] !== false)
}

function activate(rule: FaultRule, id: string): ActiveRule {
  check(rule)
  const [, method, path] = /^(?:([A-Za-z]+)\s+)?(\S+)$/.exec(rule.operation?.trim() ?? '') ?? []
  const isMethod = method === undefined || METHODS.includes(method.toUpperCase())
  if (rule.operation !== undefined && !((path?.startsWith('/') || path === '*') && isMethod)) {
    throw new TypeError(
      `faults: operation must be a path such as "/v1/customers" or "POST /v1/customers", got "${rule.operation}".`,
    )
  }
  if (!decides(rule) && rule.latencyMs === undefined) {
    const effects = [...ANSWERS, 'latencyMs'].join(', ')
    throw new TypeError(`faults: A rule needs one of ${effects}: ${JSON.stringify(rule)} would change nothing.`)
  }
  const nth = typeof rule.nth === 'number' ? [rule.nth] : rule.nth
  return {
    id,
    rule,
    method: method?.toUpperCase(),
    pattern: path === undefined ? undefined : toPattern(path),
    withQuery: path?.includes('?') ?? false,
    nth: nth && new Set(nth),
    selected: 0,
    fired: 0,
  }
}

function toPattern(path: string): RegExp {
  const source = path
    .split(/(\*|\{[^}]*\})/)
    .map((part) => (part === '*' ? '.*' : part.startsWith('{') ? '[^/]+' : part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&')))
  return new RegExp(`^(?:/api/v3)?${source.join('')}$`)
}

function check(rule: FaultRule): void {
  const { provider, probability, status, nth, times, latencyMs, reset, hang, truncate, html, body } = rule
  const refuse = (message: string): never => {
    throw new TypeError(`faults: ${message}`)
  }
  refuseUnknownKeys(rule, KEYS, 'faults')
  if (provider !== undefined && !PROVIDER_NAMES.includes(provider)) {
    refuse(`provider must be ${PROVIDER_NAMES.join(' or ')}, got ${JSON.stringify(provider)}.`)
  }
  if (rule.headers !== undefined && !isHeaders(rule.headers)) refuse('headers must be strings by name.')
  if (rule.retryAfter !== undefined && typeof rule.retryAfter !== 'number' && typeof rule.retryAfter !== 'string') {
    refuse('retryAfter must be seconds or an HTTP date.')
  }
  if (probability !== undefined && !(probability >= 0 && probability <= 1)) {
    refuse(`probability must be from 0 to 1, got ${probability}.`)
  }
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599)) {
    refuse(`status must be an integer from 200 to 599, got ${status}.`)
  }
  if ([nth ?? []].flat().some((one) => !(Number.isInteger(one) && one >= 1)))
    refuse('nth must be an integer, 1 or more.')
  if (times !== undefined && !(times >= 0)) refuse(`times must not be negative, got ${times}.`)
  if (latencyMs !== undefined && !(latencyMs >= 0)) refuse(`latencyMs must not be negative, got ${latencyMs}.`)
  if (reset && hang) refuse('reset and hang exclude each other.')
  if ((reset || hang) && (truncate || html || body !== undefined)) {
    refuse('truncate, html and body must not be combined with reset or hang, which send no answer.')
  }
  if (html && body !== undefined) refuse('body must not be combined with html, which defines the body.')
}

/** An HTTP header takes no other value. */
function isHeaders(headers: unknown): boolean {
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) return false
  return Object.entries(headers).every(
    ([name, value]) =>
      /^[\w!#$%&'*+.^`|~-]+$/.test(name) && typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]*$/.test(value),
  )
}
