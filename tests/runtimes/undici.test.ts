import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { run } from '../support/run.js'
import { NEWEST_UNDICI_VERSION, NODE_20_VERSION } from '../support/versions.js'
import { testContract } from './contract.js'
import { programOf } from './program-of.js'
import { NODE_VERSIONS, UNDICI_VERSIONS } from './runtimes.js'
import { runInProcess } from './script.js'
import { withUpstream } from './upstream.js'

/** A project like the consumer, but with another undici, or without one. */
function projectWith(undici?: string): string {
  const consumer = inject('consumer')
  // Beside the consumer: inside it, the undici of the consumer would be found.
  const folder = mkdtempSync(`${consumer}-`)
  const modules = join(folder, 'node_modules')
  mkdirSync(modules)
  cpSync(consumer, folder, { recursive: true, filter: (path) => !path.startsWith(join(consumer, 'node_modules')) })
  // A copy, since a link would lead to the undici of the consumer.
  cpSync(join(consumer, 'node_modules/@billing'), join(modules, '@billing'), { recursive: true })
  symlinkSync(join(consumer, 'node_modules/zod'), join(modules, 'zod'))
  if (undici) symlinkSync(join(consumer, 'node_modules', `undici-${undici}`), join(modules, 'undici'))
  return folder
}

const [node = ''] = NODE_VERSIONS

describe.each(UNDICI_VERSIONS)('undici %s', (version) => {
  testContract(`nodeTransport() on Node ${node}`, async (upstream) =>
    runInProcess([programOf('node', node)], upstream, 'node-transport', projectWith(version)),
  )
})

const OUTCOME = { step: 'nodeTransport()' }

describe('nodeTransport() says what to do', () => {
  test('where undici is not installed', async () => {
    const folder = projectWith()
    const error =
      'ConfigError: nodeTransport needs the package undici: run npm install undici, or leave out the option fetch to use the fetch of the runtime'
    const outcomes = await withUpstream((upstream) =>
      runInProcess([process.execPath], upstream, 'node-transport', folder),
    )
    expect(outcomes).toEqual([{ ...OUTCOME, error }])
    const script = `try { require('@billing/stripe/node').nodeTransport() } catch (error) { console.log(String(error)) }`
    expect((await run(folder, process.execPath, '--eval', script)).trim()).toBe(error)
  })

  test('where undici is too new for this Node', async () => {
    const outcomes = await withUpstream((upstream) =>
      runInProcess(
        [programOf('node', NODE_20_VERSION)],
        upstream,
        'node-transport',
        projectWith(NEWEST_UNDICI_VERSION),
      ),
    )
    const error = expect.stringMatching(
      /^ConfigError: nodeTransport could not load undici .* undici 8 needs Node 22\.19/,
    )
    expect(outcomes).toEqual([{ ...OUTCOME, error }])
  })
})
