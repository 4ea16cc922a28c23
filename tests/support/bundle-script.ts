import { copyFileSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const packages = fileURLToPath(new URL('../../packages', import.meta.url))

/**
 * Bundles a script with the sources that it imports, for a test that starts it many times: a compiler in each process takes ten times
 * as long as the script. The package.json of a package is in the folder above it, as in what is published.
 *
 * @returns the file to start
 */
export async function bundleScript(script: string, packageName: string): Promise<string> {
  const folder = join(packages, packageName, 'node_modules', '.cache', basename(script, '.ts'))
  const outfile = join(folder, 'dist', 'script.mjs')
  mkdirSync(folder, { recursive: true })
  copyFileSync(join(packages, packageName, 'package.json'), join(folder, 'package.json'))
  await build({
    entryPoints: [script],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // A native module that need not be installed.
    external: ['@napi-rs/keyring'],
    conditions: ['@billing/source'],
    // Bundled CommonJS requires modules of Node.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
    },
  })
  return outfile
}
