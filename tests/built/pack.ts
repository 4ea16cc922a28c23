import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { PACKAGES, pnpm, root, run } from '../support/consumer.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The file that npm would publish of each package, by the package's name without its scope. */
    readonly tarballs: Readonly<Record<string, string>>
  }
}

/** Packs what was built, once for all tests of the project. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'billing-tarballs-'))
  await run(root, 'npx', '--yes', pnpm, '-r', '--filter=./packages/*', 'pack', '--pack-destination', folder)
  const tarballs = readdirSync(folder).map((file) => {
    const name = PACKAGES.find((candidate) => file.startsWith(`billing-${candidate}-`))
    return [name, join(folder, file)] as const
  })
  project.provide('tarballs', Object.fromEntries(tarballs))
  return () => rmSync(folder, { recursive: true, force: true })
}
