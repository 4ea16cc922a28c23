import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Consumer, createConsumer, ENTRIES, PACKAGES } from '../support/consumer.js'
import { PARCEL_VERSION, UNDICI_VERSION, ZOD_VERSION } from '../support/versions.js'

let consumer: Consumer

beforeAll(async () => {
  consumer = createConsumer()
  await consumer.install(
    ...Object.values(inject('tarballs')),
    `zod@${ZOD_VERSION}`,
    `undici@${UNDICI_VERSION}`,
    `parcel@${PARCEL_VERSION}`,
  )
})

afterAll(() => consumer?.remove())

/** Entries that start processes or read files, and what needs the SDK of MCP, which is found by `exports` alone. */
const forNode = (entry: string): boolean => entry.endsWith('/node') || /^@billing\/(cli|lua\/journal|mcp)\b/.test(entry)

/** A module that imports entries and prints what each of them exports. */
const printing = (entries: readonly string[]): string =>
  `${entries
    .map((entry, index) => `import * as entry${index} from '${entry}'\n`)
    .join('')}console.log(JSON.stringify({ ${entries
    .map((entry, index) => `'${entry}': Object.keys(entry${index})`)
    .join(', ')} }))\n`

/** What the entries export where `exports` is read. */
async function exportsOf(entries: readonly string[]): Promise<Record<string, string[]>> {
  consumer.write('exports.mjs', printing(entries))
  return JSON.parse(await consumer.run(process.execPath, 'exports.mjs'))
}

const sorted = (found: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(found).map(([entry, names]) => [entry, names.sort()]))

test('Parcel bundles every entry with its default settings', async () => {
  const entries = ENTRIES.filter((entry) => !forNode(entry))
  consumer.write('index.html', '<script type="module" src="./page.js"></script>')
  consumer.write('page.js', printing(entries))
  const parcel = join('node_modules', 'parcel', 'lib/bin.js')
  const options = ['--dist-dir', 'page', '--no-source-maps', '--no-cache', '--no-content-hash']
  await consumer.run(process.execPath, parcel, 'build', 'index.html', ...options)
  const html = readFileSync(join(consumer.folder, 'page/index.html'), 'utf8')
  const script = /src="?\/([^">\s]+)/.exec(html)?.[1] ?? ''
  const printed = await consumer.run(process.execPath, join('page', script))
  expect(sorted(JSON.parse(printed))).toEqual(sorted(await exportsOf(entries)))
})

describe.each(PACKAGES)('@billing/%s', (name) => {
  test('has for every entry the fields and the folder for tools that ignore exports', () => {
    const folder = join(consumer.folder, 'node_modules/@billing', name)
    const manifestAt = (path: string) => JSON.parse(readFileSync(join(folder, path, 'package.json'), 'utf8'))
    const { exports, typesVersions } = manifestAt('.')
    for (const [path, target] of Object.entries<any>(exports)) {
      if (path === './package.json') continue
      const { main, module, types } = manifestAt(path)
      const places = [main, module, types].map((place: string) => join(folder, path, place))
      expect(places).toEqual(
        [target.require.default, target.import.default, target.require.types].map((place: string) =>
          join(folder, place),
        ),
      )
      for (const place of places) expect(readFileSync(place, 'utf8')).not.toBe('')
      if (path !== '.') expect(typesVersions['*'][path.slice(2)]).toEqual([target.require.types])
    }
  })
})
