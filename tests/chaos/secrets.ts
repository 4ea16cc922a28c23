import { inspect } from 'node:util'

/** Credentials that can be found again wherever they turn up. */
export const SECRETS = {
  stripe: 'sk_test_Chaos4242SecretKeyOfStripe',
  chartmogul: 'ChaosSecretKeyOfChartMogul4242',
  chargeover: 'ChaosSecretPasswordOfChargeOver4242',
} as const

export const CHARGEOVER_USER = 'chaos-user'

const basic = (user: string, password: string): string => btoa(`${user}:${password}`)

const FORBIDDEN = [
  ...Object.values(SECRETS),
  basic(SECRETS.stripe, ''),
  basic(SECRETS.chartmogul, ''),
  basic(CHARGEOVER_USER, SECRETS.chargeover),
]

/** Every way in which a log could show a value: down to hidden properties, causes and stacks. */
function shown(value: unknown): string {
  const full = { depth: Infinity, showHidden: true, maxStringLength: Infinity, maxArrayLength: Infinity }
  return `${inspect(value, full)}\n${JSON.stringify(value)}\n${stacksOf(value)}`
}

function stacksOf(value: unknown): string {
  const stacks: string[] = []
  for (let error = value; error instanceof Error; error = error.cause) stacks.push(`${error}\n${error.stack}`)
  return stacks.join('\n')
}

/** The line of a string that contains a credential; `undefined` when there is none. */
export function leakInText(text: string): string | undefined {
  const found = FORBIDDEN.find((secret) => text.includes(secret))
  return found && text.split('\n').find((line) => line.includes(found))
}

/** The same for everything that a log could show of a value. */
export const leakIn = (value: unknown): string | undefined => leakInText(shown(value))
