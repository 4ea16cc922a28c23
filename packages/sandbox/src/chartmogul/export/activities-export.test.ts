import { expect, test } from 'vitest'
import { createSandbox } from '../../index.js'

const headers = { authorization: `Basic ${btoa('key:')}` }
const ORIGIN = 'https://api.chartmogul.com'

/** An export of the sample company's activities; returns the link to its file. */
async function exportActivities(sandbox: ReturnType<typeof createSandbox>): Promise<string> {
  const ask = async (path: string, method = 'GET') =>
    (await (await sandbox.fetch(`${ORIGIN}${path}`, { method, headers })).json()) as { id: string; file_url: string }
  const { id } = await ask('/v1/activities_export', 'POST')
  return (await ask(`/v1/activities_export/${id}`)).file_url
}

test('the file of an export is fetched in process, without credentials', async () => {
  const sandbox = createSandbox({ now: '2026-03-01' })
  const url = await exportActivities(sandbox)
  expect(url).toMatch(/^https:\/\/api\.chartmogul\.com\/activities_exports\/[0-9a-f-]{36}\.zip$/)
  const response = await sandbox.fetch(url)
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect([...bytes.subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4])
  expect(new TextDecoder().decode(bytes).match(/new_biz/g)?.length).toBeGreaterThan(100)
})

test('a fault cuts bytes like text', async () => {
  const sandbox = createSandbox({ now: '2026-03-01', seed: false })
  const url = await exportActivities(sandbox)
  const { length } = new Uint8Array(await (await sandbox.fetch(url)).arrayBuffer())
  sandbox.faults.add({ provider: 'chartmogul', truncate: true })
  const response = await sandbox.fetch(url)
  expect(response.headers.get('content-length')).toBe(String(length))
  await expect(response.arrayBuffer()).rejects.toThrow()
})

test('an unknown file is not found', async () => {
  const sandbox = createSandbox({ now: '2026-03-01', seed: false })
  expect((await sandbox.fetch(`${ORIGIN}/activities_exports/none.zip`)).status).toBe(404)
})
