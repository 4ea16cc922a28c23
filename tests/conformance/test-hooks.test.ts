import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

// The files of a worker share their modules: such a hook would be that of the first file alone that imports it.
test('no module that tests share has a hook of its own', () => {
  const shared = ['tests', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/src`)].flatMap(
    (folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('node_modules'))
        .map((file) => join(folder, file)),
  )
  expect(shared.length).toBeGreaterThan(500)
  const hook = /^(?:before|after)(?:Each|All)\(/m
  expect(shared.filter((file) => hook.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
})

// A connection that another file has left open in the same worker would keep the fake timers when they are gone.
test('tests that open connections fake no timers', () => {
  const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/(^|\/)(fake-timers|node_modules)\//.test(file))
    .filter((file) =>
      /useFakeTimers\((?![^)]*toFake: \['Date'\])/.test(readFileSync(join(root, 'tests', file), 'utf8')),
    )
  expect(files).toEqual([])
})
