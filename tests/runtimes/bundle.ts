import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { inject } from 'vitest'
import type { Upstream } from './surroundings.js'

/** Bundles a program of the consumer, which finds its upstream built in. Returns the name of the file. */
export async function bundleProgram(name: string, upstream: Upstream, options: BuildOptions): Promise<string> {
  const folder = inject('consumer')
  const file = `${name}-${new URL(upstream.stripe).port}.js`
  await build({
    entryPoints: [join(folder, `${name}.js`)],
    outfile: join(folder, file),
    bundle: true,
    target: 'es2022',
    define: { UPSTREAM: JSON.stringify(upstream) },
    ...options,
  })
  return file
}
