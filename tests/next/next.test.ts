/** Builds and serves apps of Next with the packed packages: what a page reads must be fresh, and what a page is must be left to Next. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packAll } from '../support/pack-all.js'
import { PROVIDERS } from '../support/providers.js'
import { buildApp, createApp, type Served, startApp, type Version } from './app.js'
import { startUpstream, type Upstream } from './upstream.js'

const VERSIONS: readonly Version[] = [
  // It knows no `performance` in the edge runtime, holds each GET handler for static, and makes the request that marks a page as dynamic.
  { next: '13.5.11', react: '18.3.1', pages: 'dynamic', without: ['edge', 'route-handler'], writes: 1 },
  { next: '14.2.35', react: '18.3.1', pages: 'dynamic' },
  { next: '15.5.29', react: '19.3.1', pages: 'dynamic' },
  { next: '16.4.6', react: '19.3.1', pages: 'dynamic' },
  { next: '16.4.6', react: '19.3.1', pages: 'prerendered', config: { cacheComponents: true } },
]

const root = mkdtempSync(join(tmpdir(), 'billing-next-'))
let upstream: Upstream
let tarballs: string[]

beforeAll(async () => {
  upstream = await startUpstream()
  const files = await packAll(root)
  tarballs = ['core', ...PROVIDERS].map((name) => files[name] ?? '')
}, 180_000)

afterAll(async () => {
  await upstream?.close()
  rmSync(root, { recursive: true, force: true })
}, 60_000)

const apps = VERSIONS.map((version) => [`Next ${version.next}, ${version.pages} pages`, version] as const)

describe.each(apps)('%s', (_, version) => {
  const { pages, without = [], writes = 0 } = version
  const folder = join(root, `${version.next}-${version.pages}`)
  let app: Served
  let writtenByBuild: number[]

  beforeAll(async () => {
    mkdirSync(folder)
    await createApp(folder, version, tarballs)
    const written = () => PROVIDERS.map((provider) => upstream.requests(provider, 'POST'))
    const before = written()
    await buildApp(folder, upstream.env)
    writtenByBuild = written().map((count, index) => count - (before[index] ?? 0))
    app = await startApp(folder, upstream.env)
  }, 900_000)

  afterAll(() => app?.close())

  test(`is built, with ${writes} writes at each provider`, () => {
    expect(writtenByBuild).toEqual([writes, writes, writes])
  })

  describe.each(PROVIDERS)('%s', (provider) => {
    const fresh =
      pages === 'dynamic'
        ? ['force-dynamic', 'cookies', 'unmarked', 'observed', 'edge', 'route-handler']
        : ['read', 'observed', 'route-handler']

    test.each(fresh.filter((page) => !without.includes(page)))(
      '%s shows what is true at each request',
      async (page) => {
        for (const name of [`${page} 1`, `${page} 2`]) {
          await upstream.rename(provider, name)
          expect((await app.visit(`/${page}/${provider}`)).shown).toBe(name)
        }
      },
    )

    test('walk counts the pages of a list at each request', async () => {
      const before = upstream.requests(provider, 'GET')
      const { shown } = await app.visit(`/walk/${provider}`)
      expect(Number(shown)).toBeGreaterThanOrEqual(3)
      const after = upstream.requests(provider, 'GET')
      expect(after - before).toBeGreaterThan(1)
      expect((await app.visit(`/walk/${provider}`)).shown).toBe(shown)
      expect(upstream.requests(provider, 'GET') - after).toBe(after - before)
    })

    test('write writes once at each request', async () => {
      const before = upstream.requests(provider, 'POST')
      await app.visit(`/write/${provider}`)
      await app.visit(`/write/${provider}`)
      expect(upstream.requests(provider, 'POST') - before).toBe(2)
    })

    test('kept shows what its author asked Next to cache', async () => {
      const { shown } = await app.visit(`/kept/${provider}`)
      await upstream.rename(provider, 'Unseen')
      expect((await app.visit(`/kept/${provider}`)).shown).toBe(shown)
    })

    if (pages === 'prerendered') {
      test('read, walk and write are streamed into a static page', async () => {
        for (const page of ['read', 'walk', 'write']) {
          const { html } = await app.visit(`/${page}/${provider}`)
          expect(html.indexOf('Loading')).toBeGreaterThan(0)
          expect(html.indexOf('<output>')).toBeGreaterThan(html.indexOf('Loading'))
        }
      })
    }
  })
})
