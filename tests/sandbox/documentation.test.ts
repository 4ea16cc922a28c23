import { readFileSync } from 'node:fs'
import { createSandbox } from '@billing/sandbox'
import { describe, expect, test } from 'vitest'
import { resources } from '../../packages/sandbox/src/chargeover/resources.js'
import { routes as chargeover } from '../../packages/sandbox/src/chargeover/routes.js'
import { routes as chartmogul } from '../../packages/sandbox/src/chartmogul/routes.js'
import { NOT_EMULATED_UPLOADS } from '../../packages/sandbox/src/chartmogul/uploads/uploads.js'
import { routes as stripe } from '../../packages/sandbox/src/stripe/routes.js'

const documentation = readFileSync(new URL('../../docs/sandbox.md', import.meta.url), 'utf8')

/** The rows of the table behind a marker. */
function rowsOf(marker: string): string[] {
  const [, table = ''] = documentation.split(`<!-- ${marker} -->\n`)
  return (table.split('\n\n')[0] ?? '').split('\n').slice(2)
}

describe('the tables of what is emulated', () => {
  test.each([
    ['stripe', stripe],
    ['chartmogul', chartmogul],
  ])('%s', (provider, routes) => {
    const documented = rowsOf(provider).map((row) => /^\| `(.+?)` \|/.exec(row)?.[1])
    expect(documented).toEqual(routes.map(({ method, path }) => `${method} ${path}`))
  })

  test('chargeover', () => {
    const is = (there: unknown) => (there ? 'yes' : '–')
    const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ') || '–'
    const rows = resources.map(({ name, create, update, remove, actions, collectionActions, expansions }) => {
      const acts = [...Object.keys(collectionActions), ...Object.keys(actions)]
      return `| \`${name}\` | ${is(create)} | ${is(update)} | ${is(remove)} | ${code(acts)} | ${code(expansions)} |`
    })
    expect(rowsOf('chargeover')).toEqual(rows)
    for (const { name } of resources) expect(chargeover.some(({ path }) => path === `/api/v3/${name}`)).toBe(true)
  })
})

describe('what is not emulated is refused with its name', () => {
  const sandbox = createSandbox({ seed: false })
  const ask = async (method: string, url: string) => {
    const headers = { authorization: `Basic ${btoa('sk_test_x:secret')}` }
    const response = await sandbox.fetch(url, { method, headers })
    return { status: response.status, text: await response.text() }
  }

  test.each([
    'POST /v1/topups',
    'GET /v1/shipping_rates/shr_1',
    'POST /v1/climate/orders',
    'GET /v1/topups',
    'GET /v2/core/events',
  ])('stripe: %s', async (endpoint) => {
    const [method = '', path = ''] = endpoint.split(' ')
    const { status, text } = await ask(method, `https://api.stripe.com${path}`)
    expect(status).toBe(400)
    expect(JSON.parse(text).error.message).toBe(`The sandbox does not emulate ${endpoint}.`)
  })

  test.each(NOT_EMULATED_UPLOADS)('chartmogul: uploads of the type %s', async (type) => {
    const headers = { authorization: `Basic ${btoa('key:')}` }
    const url = 'https://api.chartmogul.com/v1/data_sources'
    const created = await sandbox.fetch(url, { method: 'POST', headers, body: JSON.stringify({ name: type }) })
    const { uuid } = (await created.json()) as { uuid: string }
    const part = (name: string, text: string) =>
      `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`
    const body = `${part('type', type)}${part('file', 'Name\nAdam')}--x--`
    const refused = await sandbox.fetch(`${url}/${uuid}/uploads`, { method: 'POST', headers, body })
    expect([refused.status, await refused.text()]).toEqual([
      400,
      expect.stringContaining(`does not emulate uploads of the type \\"${type}\\"`),
    ])
  })

  test.each(['_report'])('chargeover: %s', async (object) => {
    const { status, text } = await ask('GET', `https://example.chargeover.com/api/v3/${object}`)
    expect(status).toBe(400)
    expect(JSON.parse(text)).toMatchObject({
      code: 400,
      status: 'Error',
      message: expect.stringMatching(new RegExp(`does not emulate.*"${object}"`)),
    })
  })
})
