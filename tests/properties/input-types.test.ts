import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { providerPackages } from '../support/provider-packages.js'
import { BEYOND_TYPES, type CheckedTool, checkedTools } from './checked-tools.js'
import { type Input, lacksGroup, samplesOf, type Varied } from './samples.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Sample {
  readonly tool: CheckedTool
  readonly input: Input
}

/** One call a line, each with an input as a caller would write it. */
function program(samples: readonly Sample[]): string {
  const imports = Object.entries(providerPackages).map(
    ([name, { title }]) =>
      `import * as ${name} from '${root}packages/${name}/src/index.js'; declare const ${name}Client: ${name}.${title}Client`,
  )
  const calls = samples.map(
    ({ tool, input }) => `void ${tool.provider}.${tool.function}(${tool.provider}Client, ${JSON.stringify(input)})`,
  )
  return [imports.join(';'), ...calls].join('\n')
}

const native = join(dirname(fileURLToPath(import.meta.resolve('@typescript/native/package.json'))), 'bin/tsc')

/** Which of the samples compile. The native compiler takes a quarter of the time for these thousands of errors. */
function compiled(samples: readonly Sample[]): boolean[] {
  const folder = mkdtempSync(join(tmpdir(), 'billing-samples-'))
  try {
    writeFileSync(join(folder, 'samples.mts'), program(samples))
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: `${root}tsconfig.json`, include: ['samples.mts'] }),
    )
    const args = [native, '-p', folder, '--pretty', 'false']
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 30 })
    const errors = stdout.matchAll(/^\S*samples\.mts\((\d+),\d+\): error/gm)
    const lines = new Set([...errors].map(([, line]) => Number(line)))
    expect(stdout.match(/^(?!\S*samples\.mts\()\S.*error.*$/gm), 'nothing else is wrong').toBeNull()
    expect(lines.has(1), 'the imports compile').toBe(false)
    return samples.map((_, index) => !lines.has(index + 2))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('TypeScript accepts what the schema accepts, and inputs that types cannot distinguish from it', {
  timeout: 120_000,
}, () => {
  const varied: Varied = new Set()
  const samples = checkedTools.flatMap((tool) => samplesOf(tool.schema, varied).map((input) => ({ tool, input })))
  const compiles = compiled(samples)
  const needed = new Set<string>()
  const disagreements = samples.flatMap(({ tool, input }, index) => {
    const faults = [...new Set(tool.faultsOf(input))]
    const isTaken = !faults.length && !lacksGroup(tool.schema, input)
    if (compiles[index] === isTaken) return []
    const beyond = faults.filter((fault) => fault in BEYOND_TYPES)
    if (!compiles[index] || !beyond.length) return [`${tool.name} ${JSON.stringify(input)}: ${faults}`]
    // Of a union, the variants of other types do not fit either.
    const own = faults.includes('anyOf') ? faults.filter((fault) => fault !== 'anyOf' && fault !== 'type') : faults
    if (own.length === 1) needed.add(`${own}`)
    return []
  })
  expect(disagreements).toEqual([])
  expect([...needed].sort()).toEqual(Object.keys(BEYOND_TYPES).sort())
})
