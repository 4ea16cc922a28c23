import { accessSync, constants, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const packages = fileURLToPath(new URL('../../packages', import.meta.url))

// A package manager that finds no file warns in each package that depends on it, and leaves the command out.
test('the commands of packages are executable files that are there before anything is built', () => {
  const bins = readdirSync(packages).flatMap((name) => {
    const manifest = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'))
    return Object.values<string>(manifest.bin ?? {}).map((path) => join(packages, name, path))
  })
  expect(bins).not.toEqual([])
  for (const bin of bins) {
    expect(bin).not.toContain('/dist/')
    accessSync(bin, constants.X_OK)
  }
})
