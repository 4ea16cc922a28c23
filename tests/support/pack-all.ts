import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PACKAGES, root } from './consumer.js'
import { run } from './run.js'

const readJson = (...path: string[]) => JSON.parse(readFileSync(join(root, ...path), 'utf8'))

/** Packs what was built into a folder, as npm would publish it. Returns the file of each package by its name without the scope. */
export async function packAll(folder: string): Promise<Readonly<Record<string, string>>> {
  const [pnpm] = readJson('package.json').packageManager.split('+')
  await run(root, 'npx', '--yes', pnpm, '-r', '--filter=./packages/*', 'pack', '--pack-destination', folder)
  const tarballs = PACKAGES.map((name) => {
    const { version } = readJson('packages', name, 'package.json')
    return [name, join(folder, `billing-${name}-${version}.tgz`)]
  })
  return Object.fromEntries(tarballs)
}
