import type { ProviderName } from '@billing/sandbox'
import { allTools } from '@billing/sdk/tools'
import { describe, expect, test } from 'vitest'
import { declaredTools } from '../support/declared-tools.js'
import { EMPTY_PAGE } from '../support/empty-page.js'
import { providerPackages } from '../support/provider-packages.js'
import { PROVIDERS } from '../support/providers.js'
import { record } from '../support/recorder.js'

type Call = (...rest: object[]) => Promise<unknown>

/** What an id must not contain, since it would lead to another endpoint. */
const HOSTILE_IDS = ['..', '.', '../charges', 'cus_1/sources', 'a\\b', '', ' ', '\ud800', '%2e%2e/x', '..%2f']

/** The first example of a tool; none if it has no parameters. */
function exampleOf(tool: (typeof allTools)[number]): object[] {
  const { properties = {}, examples = [{}] } = tool.inputSchema as { properties?: object; examples?: object[] }
  return Object.keys(properties).length ? [examples[0] ?? {}] : []
}

/** The first request of a call, which may fail with the answer that it gets. */
async function requestOf(call: (fetch: ReturnType<typeof record>['fetch']) => Promise<unknown>): Promise<string> {
  const { fetch, requests } = record({ ...EMPTY_PAGE, has_more: false })
  await call(fetch).catch(() => {})
  const [request] = requests
  // Git does not keep the line ends of a form.
  const body = request?.body.replaceAll('\r', '\\r')
  return request ? `${request.method} ${request.path}\n${body && `${body}\n`}` : 'nothing\n'
}

describe.each(PROVIDERS)('%s', (provider) => {
  const { functions, create } = providerPackages[provider as ProviderName]
  const tools = allTools.filter((tool) => tool.provider === provider)

  test('sends for the example of each tool what is on record', async () => {
    const texts: string[] = []
    for (const tool of tools) {
      const example = exampleOf(tool)
      const sent = await requestOf((fetch) =>
        (functions[tool.function] as Call)(create({ fetch }) as never, ...example),
      )
      expect(await requestOf((fetch) => (create({ fetch })[tool.function] as Call)(...example)), tool.name).toBe(sent)
      texts.push(`# ${tool.name} ${example.map((input) => JSON.stringify(input)).join('')}\n${sent}`)
    }
    await expect(texts.join('\n')).toMatchFileSnapshot(`requests/${provider}.txt`)
  })

  test('refuses what is not an id in every place of every path, before anything is sent', async () => {
    for (const tool of tools) {
      const [example] = exampleOf(tool)
      for (const [, name = ''] of declaredTools.get(tool.name)?.path.matchAll(/{(\w+)}/g) ?? []) {
        if (!example || !(name in example)) continue
        for (const id of HOSTILE_IDS) {
          const { fetch, requests } = record({})
          const outcome: unknown = await (functions[tool.function] as Call)(create({ fetch }) as never, {
            ...example,
            [name]: id,
          }).catch((error: unknown) => error)
          // A percent sign is encoded, so that it stays one segment of the path.
          const isSent = requests.length > 0 && requests.every(({ path }) => path.includes(encodeURIComponent(id)))
          if (!isSent) expect(outcome, `${tool.name} ${name}=${id}`).toMatchObject({ name: 'ValidationError' })
          if (!isSent) expect(requests).toEqual([])
        }
      }
    }
  })
})
