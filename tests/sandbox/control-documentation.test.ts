import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createSandbox } from '@billing/sandbox'
import { listen } from '@billing/sandbox/node'
import { expect, test } from 'vitest'
import { clockRoutes } from '../../packages/sandbox/src/control/clock-routes.js'
import { faultRoutes } from '../../packages/sandbox/src/control/fault-routes.js'
import { keyRoutes } from '../../packages/sandbox/src/control/key-routes.js'
import { requestRoutes } from '../../packages/sandbox/src/control/request-routes.js'
import { stateRoutes } from '../../packages/sandbox/src/control/state-routes.js'

const documentation = readFileSync(new URL('../../docs/sandbox.md', import.meta.url), 'utf8')
const [, section = ''] = documentation.split('## Control address\n')
const readme = readFileSync(new URL('../../packages/sandbox/README.md', import.meta.url), 'utf8')

function hasCurl(): boolean {
  try {
    execFileSync('curl', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    console.warn('Skipped the commands of the control address: curl is not installed')
    return false
  }
}

test('the table has every operation', () => {
  const { stripe, chargeover } = createSandbox({ seed: false })
  const none = undefined as never
  const shared = [
    ...clockRoutes(none, none),
    ...faultRoutes(none),
    ...stateRoutes(none),
    ...requestRoutes(none),
    ...keyRoutes(none),
  ]
  const operations = [
    ...shared.map(({ method, path }) => `${method} /_sandbox${path}`),
    ...(stripe.control ?? []).map(({ method, path }) => `${method} /_sandbox/stripe${path}`),
    ...(chargeover.control ?? []).map(({ method, path }) => `${method} /_sandbox/chargeover${path}`),
  ]
  const [, table = ''] = section.split('<!-- control -->\n')
  const rows = (table.split('\n\n')[0] ?? '').split('\n').slice(2)
  expect(rows.map((row) => /^\| `(.+?)` \|/.exec(row)?.[1])).toEqual(operations)
})

test.skipIf(!hasCurl())('the commands work', async () => {
  const blocks = [section, readme].flatMap((text) => text.match(/^CONTROL=.*|^curl .*/gm) ?? [])
  const commands = blocks.join('\n')
  expect(commands.match(/^curl /gm)?.length).toBeGreaterThan(10)
  const sandbox = createSandbox({ now: '2026-03-01', sample: { customers: 20 } })
  const server = await listen(sandbox)
  try {
    // A refusal is a failure.
    const script = commands
      .replaceAll('http://127.0.0.1:12110', server.control)
      .replaceAll(/^curl /gm, 'curl -sS --fail-with-body ')
    const cwd = mkdtempSync(join(tmpdir(), 'control-'))
    const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], { cwd })
    expect(stdout).toContain('"now": "2040-01-01T00:00:00.000Z"')
    expect(stdout).toContain('"key": "sk_test_sandbox_1"')
    expect(JSON.parse(readFileSync(join(cwd, 'state.json'), 'utf8'))).toMatchObject({
      version: 1,
      sample: { customers: 500, years: 3 },
    })
  } finally {
    await server.close()
  }
})
