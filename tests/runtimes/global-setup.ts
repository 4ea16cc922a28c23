import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import type { TestProject } from 'vitest/node'
import { packAll } from '../support/pack-all.js'
import { run } from '../support/run.js'
import { UNDICI_VERSION, ZOD_VERSION } from '../support/versions.js'
import { PROGRAMS, UNDICI_VERSIONS } from './runtimes.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A project outside the repository, in which the packages are installed from their tarballs. */
    readonly consumer: string
    /** Where the runtimes and bundlers of the project are, by name and version, such as `bun@1.4.5`. */
    readonly programs: Readonly<Record<string, string>>
  }
}

const here = fileURLToPath(new URL('.', import.meta.url))

/** The modules that the runtimes load, without their extension. */
const SCRIPTS = [
  ...['assert', 'browser', 'edge', 'process', 'scenario', 'surroundings', 'worker'],
  ...readdirSync(join(here, 'steps')).map((file) => `steps/${basename(file, '.ts')}`),
]

/** Packages to install beside ours: peers, and undici in all supported versions. */
const BESIDE = [
  `zod@${ZOD_VERSION}`,
  `undici@${UNDICI_VERSION}`,
  ...UNDICI_VERSIONS.map((version) => `undici-${version}@npm:undici@${version}`),
]

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'billing-runtimes-'))
  const tarballs = Object.values(await packAll(folder))
  const consumer = join(folder, 'consumer')
  mkdirSync(consumer)
  writeFileSync(join(consumer, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }')
  await run(consumer, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs, ...BESIDE)
  mkdirSync(join(consumer, 'steps'))
  for (const name of SCRIPTS) {
    const { code } = await transform(readFileSync(join(here, `${name}.ts`), 'utf8'), { loader: 'ts', target: 'es2022' })
    writeFileSync(join(consumer, `${name}.js`), code)
  }
  project.provide('consumer', consumer)
  project.provide('programs', await downloadPrograms(PROGRAMS[project.name] ?? []))
  return () => rmSync(folder, { recursive: true, force: true })
}

/** Downloads packages from npm, and finds the program that each is named after. */
async function downloadPrograms(specs: readonly string[]): Promise<Record<string, string>> {
  const programs: Record<string, string> = {}
  // One after the other: npm 10, which comes with Node 20, damages its cache when it downloads the same package twice at once.
  for (const spec of specs) {
    const [name] = spec.split('@')
    const path = await run(here, 'npx', '--yes', `--package=${spec}`, '-c', `command -v ${name}`)
    programs[spec] = path.trim()
  }
  return programs
}
