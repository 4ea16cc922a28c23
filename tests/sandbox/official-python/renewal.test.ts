import { execFile, execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createSandbox } from '@billing/sandbox'
import { listen } from '@billing/sandbox/node'
import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('./renewal.py', import.meta.url))

/** A Python that has Stripe's client: the first on the path, or the system's, for which Debian has a package of it. */
const python = [process.env['PYTHON'], 'python3', '/usr/bin/python3'].find((command) => {
  try {
    if (command) execFileSync(command, ['-c', 'import stripe'], { stdio: 'ignore' })
    return command !== undefined
  } catch {
    return false
  }
})

if (!python) {
  console.warn('Skipped the test in Python: no python3 has the package stripe (Debian: apt-get install python3-stripe)')
}

test.skipIf(!python)('Stripe’s client for Python moves the clock and sees a renewal', async () => {
  const server = await listen(createSandbox({ seed: false, now: '2026-01-31T00:00:00Z' }))
  try {
    const { stdout } = await promisify(execFile)(python ?? '', [script, server.stripe, server.control])
    expect(JSON.parse(stdout)).toEqual({
      now: '2026-02-28T01:00:00.000Z',
      status: 'active',
      invoices: [
        ['subscription_cycle', 'paid', 3000],
        ['subscription_create', 'paid', 3000],
      ],
      refusal: 'resource_missing',
    })
  } finally {
    await server.close()
  }
})
