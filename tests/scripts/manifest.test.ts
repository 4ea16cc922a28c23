import { describe, expect, test } from 'vitest'
import { generateManifest } from '../../scripts/generate/manifest.js'

const ROOT = {
  license: 'MIT',
  author: 'The authors',
  funding: 'https://example.com/fund',
  engines: { node: '>=20.19' },
  repository: { type: 'git', url: 'git+https://github.com/acme/billing.git' },
}

const PACKAGE = {
  name: '@billing/acme',
  version: '1.0.0',
  description: 'A client for Acme.',
  keywords: ['acme'],
  type: 'module',
  exports: { '.': { '@billing/source': './src/index.ts' } },
  dependencies: { '@billing/core': 'workspace:^' },
}

const generate = (manifest: object) =>
  JSON.parse(generateManifest({ ...PACKAGE, ...manifest }, 'packages/acme', ROOT)) as Record<string, unknown>

test('the fields that all packages share come from the root, not from the package', () => {
  const manifest = generate({ license: 'ISC', engines: { node: '>=18' }, homepage: 'https://example.com' })
  expect(manifest).toMatchObject({
    license: 'MIT',
    author: 'The authors',
    funding: 'https://example.com/fund',
    engines: { node: '>=20.19' },
    repository: { type: 'git', url: 'git+https://github.com/acme/billing.git', directory: 'packages/acme' },
    homepage: 'https://github.com/acme/billing/tree/main/packages/acme#readme',
    bugs: { url: 'https://github.com/acme/billing/issues' },
  })
})

test('the other fields stay as they are', () => {
  const { name, version, description, keywords, type, dependencies } = PACKAGE
  expect(generate({})).toMatchObject({ name, version, description, keywords, type, dependencies })
})

test('fields that are no longer derived from an entry are removed', () => {
  expect(generate({ typesVersions: { '*': { tools: ['./dist/tools.d.cts'] } } })).not.toHaveProperty('typesVersions')
})

describe('a package is named when it lacks', () => {
  test.each([
    ['its description', { description: '' }, '@billing/acme has no description'],
    ['its keywords', { keywords: [] }, '@billing/acme has no keywords'],
    ['a main entry', { exports: {} }, '@billing/acme has no main entry'],
  ])('%s', (_, manifest, message) => {
    expect(() => generate(manifest)).toThrow(message)
  })
})
