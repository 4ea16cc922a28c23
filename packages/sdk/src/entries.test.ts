import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PROVIDERS } from '~test/support/providers.js'

const exportsOf = (name: string): string[] => {
  const manifest = JSON.parse(readFileSync(new URL(`../../${name}/package.json`, import.meta.url), 'utf8'))
  return Object.keys(manifest.exports).filter((path) => path !== './package.json')
}

const ENTRIES = PROVIDERS.flatMap((provider) =>
  exportsOf(provider).map((path) => ({ theirs: `${provider}${path.slice(1)}`, path })),
)

test('every entry of every provider is counted', () => {
  expect(ENTRIES.length).toBeGreaterThan(10)
})

describe.each(ENTRIES)('@billing/$theirs', ({ theirs }) => {
  test('is reached through @billing/sdk, with all it exports', async () => {
    expect(exportsOf('sdk')).toContain(`./${theirs}`)
    const provider = await import(/* @vite-ignore */ `@billing/${theirs}`)
    const umbrella = await import(/* @vite-ignore */ `@billing/sdk/${theirs}`)
    expect(Object.keys(provider)).not.toEqual([])
    expect({ ...umbrella }).toEqual({ ...provider })
  })
})

test.each([...new Set(ENTRIES.map(({ path }) => path))])('@billing/sdk has %s for all providers as well', (path) => {
  expect(exportsOf('sdk')).toContain(path)
})
