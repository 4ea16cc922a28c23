import type { FaultRule, Faults } from './faults.types.js'
import type { ProviderName, SandboxRequest } from './provider.types.js'
import type { Random } from './random.js'

/** What the rules say about one request: a delay to sit out and, perhaps, a rule that decides the answer. */
export interface Verdict {
  readonly latencyMs: number
  readonly rule: FaultRule | undefined
}

export interface FaultInjector extends Faults {
  judge(provider: ProviderName, request: SandboxRequest): Verdict
  /** The rules it was created with, all counted from zero again. */
  reset(): void
}

interface ActiveRule {
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
  let active = initial.map(activate)
  return {
    add(rule) {
      const added = activate(rule)
      active.push(added)
      return () => {
        active = active.filter((one) => one !== added)
      }
    },
    clear() {
      active = []
    },
    reset() {
      active = initial.map(activate)
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

function decides(rule: FaultRule): boolean {
  return ANSWERS.some((key) => rule[key] !== undefined && rule[key] !== false)
}

function activate(rule: FaultRule): ActiveRule {
  check(rule)
  const [, method, path] = /^(?:([A-Za-z]+)\s+)?(\S+)$/.exec(rule.operation?.trim() ?? '') ?? []
  if (rule.operation !== undefined && !path?.startsWith('/') && path !== '*') {
    throw new TypeError(
      `faults: operation "${rule.operation}" is not a path. Write it as "/v1/customers" or "POST /v1/customers".`,
    )
  }
  const nth = typeof rule.nth === 'number' ? [rule.nth] : rule.nth
  return {
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

function check({ probability, status, nth, times, latencyMs, reset, hang, truncate, html, body }: FaultRule): void {
  const refuse = (message: string): never => {
    throw new TypeError(`faults: ${message}`)
  }
  if (probability !== undefined && !(probability >= 0 && probability <= 1)) {
    refuse(`probability is ${probability}, it goes from 0 to 1.`)
  }
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599)) {
    refuse(`status is ${status}, it goes from 200 to 599.`)
  }
  if ([nth ?? []].flat().some((one) => !(Number.isInteger(one) && one >= 1))) refuse('nth counts from 1.')
  if (times !== undefined && !(times >= 0)) refuse(`times is ${times}, it must not be negative.`)
  if (latencyMs !== undefined && !(latencyMs >= 0)) refuse(`latencyMs is ${latencyMs}, it must not be negative.`)
  if (reset && hang) refuse('a connection that is reset cannot hang too: give one of the two.')
  if ((reset || hang) && (truncate || html || body !== undefined)) {
    refuse('a request that gets no answer has no body: leave out truncate, html and body.')
  }
  if (html && body !== undefined) refuse('html makes the body: leave out body.')
}
