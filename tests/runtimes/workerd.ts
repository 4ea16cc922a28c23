import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { bundleProgram } from './bundle.js'
import { programOf } from './program-of.js'
import { WORKERD_VERSION } from './runtimes.js'
import { withServer } from './serve.js'
import type { Upstream } from './surroundings.js'

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

/** Where workerd says that it listens. */
function addressIn(events: string): string | undefined {
  const port = /"event":"listen".*?"port":(\d+)/.exec(events)?.[1]
  return port && `http://127.0.0.1:${port}`
}

/** Serves the worker as Cloudflare would, bundled as wrangler does it. */
export async function withWorker<T>(
  compatibilityDate: string,
  upstream: Upstream,
  use: (url: string, errors: () => string) => Promise<T>,
): Promise<T> {
  const folder = inject('consumer')
  const conditions = ['workerd', 'worker', 'browser']
  const script = await bundleProgram('worker', upstream, { format: 'esm', conditions })
  const file = `${script}.capnp`
  writeFileSync(join(folder, file), configuration(script, compatibilityDate))
  const command = [programOf('workerd', WORKERD_VERSION), 'serve', file, '--control-fd=3']
  return withServer(command, folder, { descriptor: 3, addressIn }, use)
}
