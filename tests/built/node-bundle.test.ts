import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, expect, test } from 'vitest'

const PROGRAM = `
import { createServer } from 'node:http'
import { createStripe } from '@billing/stripe'
import { nodeTransport } from '@billing/stripe/node'

const server = createServer((_, response) => response.end('{"object":"balance"}')).listen(0, '127.0.0.1', async () => {
  const fetch = nodeTransport()
  const stripe = createStripe({ apiKey: 'sk_test_1234567890', baseUrl: 'http://127.0.0.1:' + server.address().port, fetch })
  console.log((await stripe.getBalance()).object)
  await fetch.close()
  server.close()
})
`

const folder = mkdtempSync(join(tmpdir(), 'billing-node-bundle-'))
afterAll(() => rmSync(folder, { recursive: true }))

// As a function is deployed: one file, and nothing installed beside it.
test.each([
  ['cjs', 'function.cjs', ''],
  // The usual way to let CommonJS packages, such as undici, ask for the modules of Node.
  [
    'esm',
    'function.mjs',
    `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
  ],
] as const)('undici gets into a bundle for Node (%s) with nodeTransport', async (format, file, js) => {
  const outfile = join(folder, file)
  await build({
    stdin: { contents: PROGRAM, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format,
    banner: { js },
  })
  const { NODE_PATH: _, ...env } = process.env
  const { stdout } = await promisify(execFile)(process.execPath, [outfile], { cwd: folder, env })
  expect(stdout).toBe('balance\n')
})
