import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { packAll } from '../support/pack-all.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The file that npm would publish of each package, by the package's name without its scope. */
    readonly tarballs: Readonly<Record<string, string>>
  }
}

/** Packs what was built, once for all tests of the project. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'billing-tarballs-'))
  project.provide('tarballs', await packAll(folder))
  return () => rmSync(folder, { recursive: true, force: true })
}
