import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { inject } from 'vitest'
import { programOf } from './run.js'
import { WORKERD_VERSION } from './runtimes.js'
import type { Upstream } from './scenario.js'
import { withServer } from './serve.js'

const configuration = (script: string, compatibilityDate: string): string => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "worker", worker = (
      modules = [(name = "worker", esModule = embed "${script}")],
      compatibilityDate = "${compatibilityDate}",
    )),
    (name = "internet", network = (allow = ["private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")],
);
`

/** Serves the worker as Cloudflare would, bundled as wrangler does it. */
export async function withWorker<T>(
  compatibilityDate: string,
  upstream: Upstream,
  use: (url: string, errors: () => string) => Promise<T>,
): Promise<T> {
  const folder = inject('consumer')
  const name = `worker-${compatibilityDate}-${new URL(upstream.stripe).port}`
  await build({
    entryPoints: [join(folder, 'worker.js')],
    outfile: join(folder, `${name}.js`),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['workerd', 'worker', 'browser'],
    define: { UPSTREAM: JSON.stringify(upstream) },
  })
  writeFileSync(join(folder, `${name}.capnp`), configuration(`${name}.js`, compatibilityDate))
  const workerd = await programOf('workerd', WORKERD_VERSION)
  const address = (text: string): string | undefined => {
    const port = /"event":"listen".*?"port":(\d+)/.exec(text)?.[1]
    return port && `http://127.0.0.1:${port}`
  }
  return withServer([workerd, 'serve', `${name}.capnp`, '--control-fd=3'], folder, { descriptor: 3, address }, use)
}
