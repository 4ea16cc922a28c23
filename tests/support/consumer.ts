import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './run.js'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The published packages, without their scope. */
export const PACKAGES = readdirSync(join(root, 'packages'))

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

/** Every path that can be imported, such as `@billing/stripe/webhooks`. */
export const ENTRIES: readonly string[] = PACKAGES.flatMap((name) =>
  Object.keys(readJson(join(root, 'packages', name, 'package.json')).exports)
    .filter((path) => path !== './package.json')
    .map((path) => `@billing/${name}${path.slice(1)}`),
)

/** A project outside the workspace, so that nothing resolves by accident. */
export interface Consumer {
  readonly folder: string
  /** Installs packages as users do: without flags that would overrule a conflict. */
  install(...packages: string[]): Promise<void>
  write(path: string, content: string | object): void
  run(file: string, ...args: string[]): Promise<string>
  remove(): void
}

export function createConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'billing-consumer-'))
  const consumer: Consumer = {
    folder,
    async install(...packages) {
      await run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', ...packages)
    },
    write(path, content) {
      writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content))
    },
    run: (file, ...args) => run(folder, file, ...args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
  consumer.write('package.json', { name: 'consumer', private: true, version: '1.0.0' })
  return consumer
}

/** A command of the workspace's own dependencies. */
export const bin = (name: string): string => join(root, 'node_modules/.bin', name)
