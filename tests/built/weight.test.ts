import { execFile } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { ONE_CALL, writeConsumer } from '../../benchmarks/consumers.js'

const packages = fileURLToPath(new URL('../../packages', import.meta.url))

/** Bytes of the files in a folder whose names fit. */
const bytesOf = (folder: string, pattern = /./): number =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)

/**
 * What an installation takes on disk, source maps and the changelog aside, which grows with each release, and what of that a compiler has to
 * read. What npm shows of a package is 550 bytes of its package.json. Raised only in the commit that causes the growth, with its reason.
 */
const BUDGETS = [
  // The types around fetch where no platform declares them are 2.4 kB of its declarations. What it promises and what it shares are two entries.
  // What the entries /openapi share is 21 kB in two formats, and 7 kB of declarations; each of them is 5 kB of its provider. What refuses
  // contradictory and empty parameters by the rules of an operation is 6 kB in two formats. The version that the MCP server tells is 100 bytes.
  // Rules of what is required, needed or empty, and of operations without parameters, are 1.4 kB; what lua and mcp had written twice, 400 bytes.
  // The keywords of the schemas of tools, and what every envelope has, which the packages share, are 4 kB with their descriptions.
  // What keeps keys and commands of others out of errors and advice is 1.3 kB.
  { name: 'core', unpacked: 222_300, declarations: 64_500 },
  // Every property of every operation is typed and described: half of the declarations are its text, since no description only repeats a name.
  // The catalogue and the schemas, in two formats, are half of the rest: see docs/decisions/0005-weight.md.
  // That each tool is a constant of two entries, one of them without its function, is 4 % of them; that these keep their whitespace, without
  // which their comments for bundlers would be lost, 2 %. Those of the schemas, without which a bundle of `validate` has twice its size, 0.7 %.
  // That the catalogue names tools where hover texts name functions, the filters of ChartMogul's oldest lists, and the check of the conditions
  // of an aggregate are 1 or 2 kB of the first two.
  { name: 'chargeover', unpacked: 1_152_000, declarations: 552_000 },
  { name: 'chartmogul', unpacked: 1_126_000, declarations: 522_000 },
  { name: 'stripe', unpacked: 2_862_000, declarations: 1_355_000 },
  // It has 30 entries, most of which pass on one of a provider. The policy of `/agent` is 139 kB in two formats, the adapters of `/ai` 50 kB:
  // 4 kB are the parameters that are known to add nothing to an amount, and what refuses options and rules that cannot be meant.
  { name: 'sdk', unpacked: 340_500, declarations: 54_500 },
  // The parts of its queue are objects of their own, which is a tenth of it.
  { name: 'redis', unpacked: 45_500, declarations: 4_300 },
  // Each command is a chunk of its own, in two formats. Calls for each line of a file are 22 kB of them, and the prompt for Lua is 12 kB. What tells
  // how a mistyped command line is meant, shows nested values in tables and CSV, and checks credentials before they are stored, is 37 kB.
  // Approvals of calls in scripts, what to do after each end of one, and the words for places that cannot be used are 10 kB.
  { name: 'cli', unpacked: 336_500, declarations: 5_600 },
  // The thread is in it as a text, twice: once for each format. The lock of a journal is 4 kB in two formats, and its error a tenth of the declarations.
  // Sessions and calls without a script are 20 kB in two formats, and a quarter of the declarations. That
  // errors have their line in tail calls too, and say why a tool cannot be called, is 2 kB.
  { name: 'lua', unpacked: 168_000, declarations: 24_800 },
  // Servers and clients of the protocol are those of its SDK. What makes schemas shorter, and says what tools return, is 14 kB in two formats. What
  // refuses options that cannot be meant, and tells that a connection has ended, is 4 kB.
  { name: 'mcp', unpacked: 101_000, declarations: 13_800 },
]

describe.each(BUDGETS)('@billing/$name', ({ name, unpacked, declarations }) => {
  const folder = join(packages, name)

  test(`unpacks to at most ${unpacked} bytes`, () => {
    const dist = bytesOf(join(folder, 'dist'), /(?<!\.map)$/)
    expect(dist + bytesOf(folder, /^(package\.json|README\.md|LICENSE)$/)).toBeLessThanOrEqual(unpacked)
  })

  test(`declares its types in at most ${declarations} bytes`, () => {
    expect(bytesOf(join(folder, 'dist'), /\.d\.c?ts$/)).toBeLessThanOrEqual(declarations)
  })
})

const compiler = (name: string): string =>
  join(dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`))), 'bin/tsc')

const COMPILERS = {
  'TypeScript 5.9': compiler('typescript'),
  'TypeScript 6': compiler('typescript-6'),
  'TypeScript 7': compiler('@typescript/native'),
}

describe.each(Object.entries(COMPILERS))('%s', (_, tsc) => {
  /** How many types a compiler instantiates for a file. */
  async function instantiations(source: string, dependency?: string): Promise<number> {
    const args = [tsc, '-p', writeConsumer(source, dependency), '--extendedDiagnostics']
    const { stdout } = await promisify(execFile)(process.execPath, args)
    return Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1])
  }

  test.each([
    // Its result depends on `expand`: see docs/decisions/0019-expanded-fields.md.
    ['@billing/stripe', 25],
    ['@billing/chartmogul', 5],
    ['@billing/chargeover', 5],
    ['@billing/sdk', 240],
  ] as const)('instantiates for one call through %s at most %i types more than for none', async (name, most) => {
    const [empty, call] = await Promise.all([instantiations('export {}'), instantiations(ONE_CALL[name], name)])
    expect(call - empty).toBeLessThanOrEqual(most)
  })
})
