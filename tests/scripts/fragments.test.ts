import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadProvider, PROVIDERS } from '../../scripts/generate/fragments.js'

const openapi = fileURLToPath(new URL('../../openapi', import.meta.url))
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'billing-fragments-'))
  cpSync(openapi, join(root, 'openapi'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

describe.each(PROVIDERS)('the fragments of %s', (name) => {
  test('default', () => {
    expect(loadProvider(root, name).tools.length).toBeGreaterThan(0)
  })

  test('may have no path that openapi.yaml does not list', () => {
    writeFileSync(join(root, 'openapi', name, 'things.yaml'), 'paths:\n  /things/{id}: {}\n')
    expect(() => loadProvider(root, name)).toThrow(`openapi/${name}/openapi.yaml does not list /things/{id}`)
  })

  test('have every path that openapi.yaml lists', () => {
    const file = join(root, 'openapi', name, 'openapi.yaml')
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        /^paths:\n/m,
        (line) => `${line}  /gone:\n    $ref: "./things.yaml#/paths/~1gone"\n`,
      ),
    )
    expect(() => loadProvider(root, name)).toThrow(
      `openapi/${name}/openapi.yaml lists /gone, which no fragment defines`,
    )
  })

  test('may not define a path twice', () => {
    for (const file of ['a.yaml', 'b.yaml']) {
      appendFileSync(join(root, 'openapi', name, file), 'paths:\n  /things/{id}: {}\n')
    }
    expect(() => loadProvider(root, name)).toThrow(`${name}: two fragments define /things/{id}`)
  })

  test('may not define a schema twice', () => {
    appendFileSync(join(root, 'openapi', name, 'a.yaml'), 'components:\n  schemas:\n    Thing: {}\n')
    appendFileSync(join(root, 'openapi', name, 'b.yaml'), 'components:\n  schemas:\n    Thing: {}\n')
    expect(() => loadProvider(root, name)).toThrow('two fragments define Thing')
  })

  test('describe each tag, which becomes the intro of a page', () => {
    const file = join(root, 'openapi', name, 'openapi.yaml')
    const [, tag] = /- name: (\w+)\n/.exec(readFileSync(file, 'utf8')) ?? []
    writeFileSync(file, readFileSync(file, 'utf8').replace(/( {2}- name: \w+\n) {4}description: .*\n/, '$1'))
    expect(() => loadProvider(root, name)).toThrow(`openapi.yaml must describe the tag "${tag}"`)
  })
})

test('only a parameter may be marked as a default that is all of it, since nothing within one is checked', () => {
  const file = join(root, 'openapi', 'chartmogul', 'data-imports.yaml')
  const text = readFileSync(file, 'utf8')
  const marked = text.replace(
    /DataImportTransactionParam:\n[\s\S]*?amount_in_cents:\n/,
    '$&          x-default-all: true\n',
  )
  expect(marked).not.toBe(text)
  writeFileSync(file, marked)
  expect(() => loadProvider(root, 'chartmogul')).toThrow(
    'x-default-all is only checked of parameters, not within transactions',
  )
})
