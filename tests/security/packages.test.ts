import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const packages = new URL('../../packages/', import.meta.url)

describe('S25: a dependency is taken over', () => {
  test.each(readdirSync(packages))('%s has none from others, and runs nothing when it is installed', (name) => {
    const manifest = JSON.parse(readFileSync(new URL(`${name}/package.json`, packages), 'utf8'))
    const external = Object.keys(manifest.dependencies ?? {}).filter(
      (dependency) => !dependency.startsWith('@billing/'),
    )
    expect(external).toEqual([])
    for (const hook of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(manifest.scripts ?? {}).not.toHaveProperty(hook)
    expect(manifest.files).toContain('dist')
  })
})
