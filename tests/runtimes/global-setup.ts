import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import type { TestProject } from 'vitest/node'
import { run } from './run.js'
import { UNDICI_VERSIONS } from './runtimes.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A project outside the repository, in which the packages are installed from their tarballs. */
    readonly consumer: string
  }
}

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

/** What the runtimes run, as JavaScript. */
const PROGRAMS = ['assert', 'browser', 'edge', 'process', 'scenario', 'worker']

/** What is installed beside the packages: peers, and undici in all versions that must do. */
const BESIDE = [
  'zod@4.6.7',
  'undici@7.30.2',
  ...UNDICI_VERSIONS.map((version) => `undici-${version}@npm:undici@${version}`),
]

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'billing-runtimes-'))
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { packageManager: string }
  const pnpm = packageManager.split('+')[0] ?? ''
  await run(root, 'npx', '--yes', pnpm, '-r', '--filter=./packages/*', 'pack', '--pack-destination', folder)
  const tarballs = readdirSync(folder).map((name) => join(folder, name))
  const consumer = join(folder, 'consumer')
  mkdirSync(consumer)
  writeFileSync(join(consumer, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }')
  await run(consumer, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs, ...BESIDE)
  for (const name of PROGRAMS) {
    const { code } = await transform(readFileSync(join(here, `${name}.ts`), 'utf8'), { loader: 'ts', target: 'es2022' })
    writeFileSync(join(consumer, `${name}.js`), code)
  }
  project.provide('consumer', consumer)
  return () => rmSync(folder, { recursive: true, force: true })
}
