import { createRequire } from 'node:module'
import Stripe from 'stripe'
import { expect, test, vi } from 'vitest'
import { loadProvider } from '../../scripts/generate/fragments.js'
import { read, root } from './markdown.js'

/** A method of a provider's own client beside the function that takes its place. */
type Pair = readonly [method: string, name: string]

/** The rows of the table of calls: methods, and the functions in the same order. `.list` repeats the start of the method before it. */
function pairsOf(page: string): Pair[] {
  const [, section = ''] = read(page).split('\n## Calls\n')
  const rows = section.split('\n## ')[0]?.match(/^\| `\w+\..+$/gm) ?? []
  return rows.flatMap((row) => {
    const [methods = [], names = []] = row
      .split('|')
      .slice(1, 3)
      .map((cell) => [...cell.matchAll(/`([\w.]+)`/g)].map(([, code = '']) => code))
    expect(methods, row).toHaveLength(names.length)
    const start = methods[0]?.replace(/\.\w+$/, '') ?? ''
    return methods.map((method, index): Pair => [method.replace(/^(?=\.)/, start), names[index] ?? ''])
  })
}

/** What the functions of a provider send, without the names of parameters. */
const routesOf = (provider: string): Map<string, string> =>
  new Map(
    loadProvider(root, provider).tools.map(({ function: name, method, path }) => [
      name,
      `${method.toUpperCase()} ${path.replaceAll(/{\w+}/g, '{}')}`,
    ]),
  )

const member = (object: unknown, path: string): unknown =>
  path.split('.').reduce((value, name) => (value as Record<string, unknown> | undefined)?.[name], object)

const attempt = async (run: () => unknown): Promise<unknown> => {
  try {
    return await run()
  } catch (error) {
    return error
  }
}

test('the table of calls has each function of Stripe beside the method that sends the same', () => {
  const stripe = new Stripe('sk_test_x')
  const pairs = pairsOf('docs/migration-from-stripe.md')
  const sent = pairs.map(([method, name]) => {
    const [, verb, path = ''] = /_makeRequest\(\s*'(\w+)',\s*['`]([^'`]+)/.exec(String(member(stripe, method))) ?? []
    return [name, `${verb} ${path.replaceAll(/\$\{[^}]*\}/g, '{}')}`]
  })
  expect(Object.fromEntries(sent)).toEqual(Object.fromEntries(routesOf('stripe')))
})

test('the table of calls has each function of ChartMogul for which its own client has a method, beside it', async () => {
  const require = createRequire(import.meta.url)
  const client = require('chartmogul-node')
  const requests: string[] = []
  const resource = require('chartmogul-node/lib/chartmogul/resource')
  vi.spyOn(resource, 'request').mockImplementation(async (...[, verb, path]) => {
    requests.push(`${verb} ${`${path}`.replace(/^(?!\/)/, '/').replaceAll('ID', '{}')}`)
  })
  vi.spyOn(console, 'warn').mockReturnValue()
  const config = new client.Config('key')
  const routes = routesOf('chartmogul')
  const pairs = pairsOf('docs/migration-from-chartmogul-node.md')
  for (const [method, name] of pairs) {
    requests.length = 0
    const call = member(client, method)
    expect(call, method).toBeTypeOf('function')
    const owner = member(client, method.replace(/\.\w+$/, ''))
    // How many ids a method takes first is not declared, and some fail with too few.
    for (const ids of [[], ['ID'], ['ID', 'ID']]) {
      await attempt(() => (call as (...rest: unknown[]) => unknown).call(owner, config, ...ids, []))
    }
    expect(requests, `${method} and ${name}`).toContain(routes.get(name))
  }
  const [, missing = ''] =
    /which `chartmogul-node` does not have: (.+)/.exec(read('docs/migration-from-chartmogul-node.md')) ?? []
  const further = [...missing.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)
  expect(new Set([...pairs.map(([, name]) => name), ...further])).toEqual(new Set(routes.keys()))
})
