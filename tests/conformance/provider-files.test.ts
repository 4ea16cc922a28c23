import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const providers = readdirSync(join(root, 'openapi'))

/** What every provider has, and under which name. */
const ROLES = {
  'index.ts': 'the main entry: a list of exports',
  'catalogue.ts': 'the entry /catalogue',
  'node.ts': 'the entry /node',
  'openapi.ts': 'the entry /openapi',
  'tools.ts': 'the entry /tools',
  'zod.ts': 'the entry /zod',
  'client.ts': 'the bare client with its options',
  'bound-client.ts': 'what the client with methods has beside the tools',
  'create-bound-client.ts': 'creates the client with methods',
  'bind-resources.ts': 'adds the operations of resources to a client, as methods',
  'call-operation.ts': 'calls an operation whose parameters pass through unchanged',
  'resource.ts': 'the type of the operations of a resource',
  'read-error.ts': 'reads an error answer',
  'pagination/list-params.ts': 'the parameters that all lists have in common, and the page size',
  'pagination/paginate.ts': 'iterates over the pages of a list',
  'gen/bound.ts': 'the client with methods',
  'gen/catalogue.ts': 'the tools as data',
  'gen/functions.ts': 'the functions, for the main entry',
  'gen/lists.ts': 'the walks by name',
  'gen/models.ts': 'the types of parameters and answers',
  'gen/paths.ts': 'the types of the wire',
  'gen/resources.ts': 'the operations of each resource',
  'gen/tool-types.ts': 'the types of the tools by name',
  'gen/tools.ts': 'the tools with their functions',
  'gen/zod.ts': 'the schemas',
}

/** What one provider has beside them, outside the folders of its resources, and why the others do not have it. */
const FURTHER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  chargeover: {
    'webhooks.ts': 'the entry /webhooks; ChartMogul sends none',
    'webhooks/event.ts': 'what a webhook carries',
    'webhooks/read-header.ts': 'the secret comes in a header, whose name is case-insensitive',
    'webhooks/verify-webhook.ts': 'checks a webhook',
    'conditions/condition.ts': 'only ChargeOver takes conditions as a string',
    'conditions/order-text.ts': 'only ChargeOver takes an order as a string',
    'conditions/where.ts': 'only ChargeOver takes conditions as a string',
    'pagination/list-query.ts': 'where and order are written into the query',
  },
  chartmogul: {
    'pagination/fetch-page.ts': 'page n is found by n cursors',
  },
  stripe: {
    'api-version.ts': 'only Stripe has versions by date',
    'stripe-call.ts': 'two cursors exclude each other, and two names of one customer',
    'expanded.ts': 'only Stripe replaces ids by objects',
    'gen/events.ts': 'the types of events',
    'webhooks.ts': 'the entry /webhooks; ChartMogul sends none',
    'webhooks/compute-signature.ts': 'only Stripe signs',
    'webhooks/event-of.ts': 'what a webhook carries',
    'webhooks/raw-body.ts': 'what is signed must not have been parsed',
    'webhooks/sign-webhook.ts': 'only Stripe signs',
    'webhooks/thin-event.ts': 'what a webhook without an object carries',
    'webhooks/verify-webhook.ts': 'checks a webhook',
    'pagination/in-parallel.ts': 'lists are walked in parts at once',
    'pagination/place.ts': 'a cursor can be gone from its list',
    'pagination/walk-windows.ts': 'lists are walked in parts at once',
    'pagination/windows.ts': 'lists are walked in parts at once',
    'random-uuid.ts': 'only Stripe knows idempotency keys',
  },
}

/** The folders whose files belong to a resource are free: a provider has the resources it has. */
const isOfResource = (path: string): boolean =>
  path.includes('/') && !/^(conditions|gen|pagination|webhooks)\//.test(path)

/** The tests of several files together: of functions that differ in a word, and of what only happens between functions. */
const TESTS_OF_SEVERAL: Readonly<Record<string, readonly string[]>> = {
  chargeover: ['pagination/list-functions.test.ts'],
  chartmogul: ['metrics/single-metrics.test.ts', 'subscription-events/subscription-events.test.ts'],
  stripe: ['workflows.test.ts'],
}

/** The files whose names say more than those of their exports: `createStripe` makes the bound client, `bindStripe` binds resources. */
const NAMED_BY_ROLE = ['create-bound-client.ts', 'bind-resources.ts']

describe.each(providers)('%s', (provider) => {
  const source = join(root, 'packages', provider, 'src')
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))

  test.each(Object.entries(ROLES))('has %s, %s', (path) => {
    expect(files).toContain(path)
  })

  test('has no files outside the folders of its resources but those with a reason', () => {
    const others = files.filter((path) => !(path in ROLES) && !isOfResource(path))
    expect(others.sort()).toEqual(Object.keys(FURTHER[provider] ?? {}).sort())
  })

  test('names every file after what it exports', () => {
    const entries = Object.keys(JSON.parse(readFileSync(join(source, '../package.json'), 'utf8')).exports)
    const isEntry = (path: string): boolean => path === 'index.ts' || entries.includes(`./${path.replace('.ts', '')}`)
    const misnamed = files
      .filter((path) => !path.startsWith('gen/') && !isEntry(path) && !NAMED_BY_ROLE.includes(path))
      .filter((path) => {
        const wanted = basename(path, '.ts').replaceAll('-', '').toLowerCase()
        const exported = [
          ...readFileSync(join(source, path), 'utf8').matchAll(
            /^export (?:async )?(?:const|function\*?|interface|type|class) (\w+)/gm,
          ),
        ].map(([, name = '']) => name.replaceAll('_', '').toLowerCase())
        return !exported.some((name) => name.endsWith(wanted))
      })
    expect(misnamed).toEqual([])
  })

  test('has the test of a file beside it', () => {
    const tests = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.test.ts'))
    const homeless = tests.filter((path) => !existsSync(join(source, path.replace(/(\.[\w-]+)?\.test\.ts$/, '.ts'))))
    expect(homeless.sort()).toEqual([...(TESTS_OF_SEVERAL[provider] ?? [])])
  })
})
