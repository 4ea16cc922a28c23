import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const packages = new URL('../../packages/', import.meta.url)

describe('S25: a dependency is compromised', () => {
  // The entry /openapi of a provider loads it, nothing else does: see tests/conformance/layers.test.ts.
  const OF_PROVIDERS = ['openapi-fetch']
  const providers = readdirSync(new URL('../../openapi/', import.meta.url))
  const OF_TOOLS: Readonly<Record<string, readonly string[]>> = {
    // docs/decisions/0023-command-line.md
    cli: [
      '@bomb.sh/tab',
      '@clack/prompts',
      'cli-table3',
      'commander',
      'csv-stringify',
      'picocolors',
      'yocto-spinner',
      'zod',
    ],
    lua: ['wasmoon'],
    mcp: ['@modelcontextprotocol/client', '@modelcontextprotocol/node', '@modelcontextprotocol/server'],
  }

  test.each(readdirSync(packages))(
    '%s has none from others but what is known, and runs nothing when it is installed',
    (name) => {
      const manifest = JSON.parse(readFileSync(new URL(`${name}/package.json`, packages), 'utf8'))
      const external = Object.keys(manifest.dependencies ?? {}).filter(
        (dependency) => !dependency.startsWith('@billing/'),
      )
      expect(external).toEqual(providers.includes(name) ? OF_PROVIDERS : (OF_TOOLS[name] ?? []))
      for (const hook of ['preinstall', 'install', 'postinstall', 'prepare'])
        expect(manifest.scripts ?? {}).not.toHaveProperty(hook)
      expect(manifest.files).toContain('dist')
    },
  )
})
