import { expect, test } from 'vitest'
import operations from '../data/operations.json' with { type: 'json' }
import { declaredProviders, declaredTools } from '../support/declared-tools.js'
import { PROVIDERS } from '../support/providers.js'

interface Operation {
  readonly name: string
  readonly method: string
  readonly path: string
  /** The parameters that the provider requires, as far as that is known. */
  readonly required?: readonly string[]
  /** Why there is no tool for it. */
  readonly waits?: string
}

/** Operations whose tool differs from the list, which was compiled from other clients, and why. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  chargeover_reset_user_password: "sends ?action=reset_password, the name in the provider's own library",
  chargeover_create_payment: "sends /transaction/_action/pay, as on the provider's page about it",
  chargeover_apply_transaction:
    "sends /transaction/{id}/_action/changeAppliedAmounts, the form of the provider's pages",
  chargeover_set_exchange_rate: "sends /currency/_action/setExchangeRate, the form of the provider's pages",
}

const known: readonly Operation[] = operations

/** A path without the names of its parameters. */
const shape = (path: string): string => path.replaceAll(/{\w+}/g, '{}')

/** What is wrong with the tool of an operation. */
function problemOf({ name, method, path, required = [] }: Operation): string | undefined {
  const tool = declaredTools.get(name)
  if (!tool) return `${name} is no tool`
  const [bare = '', query] = path.split('?')
  const sent = `${tool.method.toUpperCase()} ${shape(tool.path)}`
  if (sent !== `${method} ${shape(bare)}`) return `${name} sends ${sent}, not ${method} ${bare}`
  const queried =
    query?.split('&').filter((part) => !tool.route.split(' ')[1]?.split('?')[1]?.split('&').includes(part)) ?? []
  // What a GET does not have in its path is its query.
  if (tool.plain && method !== 'GET' && queried.length) return `${name} does not send ${queried} in its query`
  const missing = required.filter((parameter) => !requiredOf(name).includes(parameter))
  return missing.length ? `${name} does not require ${missing}` : undefined
}

function requiredOf(name: string): readonly string[] {
  const { input } = declaredTools.get(name) ?? {}
  const provider = declaredProviders.find(({ name: prefix }) => name.startsWith(`${prefix}_`))
  return provider?.document.components.schemas[input ?? '']?.required ?? []
}

test.each(PROVIDERS)('every operation of %s on the list is a tool that sends what the list says', (provider) => {
  const listed = known.filter(({ name, waits }) => name.startsWith(`${provider}_`) && !waits && !DIFFERENCES[name])
  expect(listed.length).toBeGreaterThan(50)
  expect(listed.map(problemOf).filter(Boolean)).toEqual([])
})

test('what waits has no tool, and every difference is one', () => {
  expect(known.filter(({ name, waits }) => waits && declaredTools.has(name)).map(({ name }) => name)).toEqual([])
  expect(Object.keys(DIFFERENCES).filter((name) => !known.some((operation) => operation.name === name))).toEqual([])
})

/** Parameters of a query that the tool has no parameter for, and why. */
const NO_PARAMETER: Readonly<Record<string, string>> = {
  'chartmogul_get_current_user include': 'the documented tool takes no parameters',
  'chartmogul_delete_subscription_event subscription_event': 'made of `id`, or of the external id',
  'chargeover_set_subscription_paycycle action': 'sent by the functions that share the path',
}

test('every parameter that a query can have is one of the tool', () => {
  const missing = declaredProviders.flatMap(({ document }) =>
    Object.values(document.paths).flatMap((item) =>
      Object.values(item).flatMap(({ operationId, parameters = [], 'x-tool': tool }) => {
        const { properties = {} } = document.components.schemas[tool?.input ?? ''] ?? {}
        return parameters
          .filter(({ in: place, name, schema }) => {
            const isTaken = name in properties || name.replaceAll('-', '_') in properties
            return place === 'query' && schema.const === undefined && !isTaken
          })
          .map(({ name }) => `${operationId} ${name}`)
      }),
    ),
  )
  expect(missing.sort()).toEqual(Object.keys(NO_PARAMETER).sort())
})
