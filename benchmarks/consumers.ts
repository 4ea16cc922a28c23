import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const COMPILER_OPTIONS = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  types: [],
  module: 'nodenext',
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
}

/**
 * Writes a project of one file with one dependency, and returns its folder. It lies outside the workspace: an editor would look for
 * imports in all packages of that.
 */
export function writeConsumer(source: string, dependency?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'billing-benchmark-'))
  process.once('exit', () => rmSync(folder, { recursive: true }))
  const write = (name: string, content: object): void => writeFileSync(join(folder, name), JSON.stringify(content))
  write('package.json', { type: 'module', dependencies: dependency ? { [dependency]: '*' } : {} })
  write('tsconfig.json', { compilerOptions: COMPILER_OPTIONS, files: ['consumer.ts'] })
  writeFileSync(join(folder, 'consumer.ts'), source)
  if (dependency) {
    const installed = join(folder, 'node_modules', dependency)
    mkdirSync(dirname(installed), { recursive: true })
    symlinkSync(realpathSync(fileURLToPath(new URL(`node_modules/${dependency}`, import.meta.url))), installed)
  }
  return folder
}
