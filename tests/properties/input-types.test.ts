import { fileURLToPath } from 'node:url'
import type ts from 'typescript'
import { expect, test } from 'vitest'
import { createEditor } from '../support/language-service.js'
import { providerPackages } from '../support/provider-packages.js'
import { BEYOND_TYPES, type CheckedTool, checkedTools } from './checked-tools.js'
import { type Input, lacksGroup, samplesOf } from './samples.js'

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

/** Which of the samples compile. */
function compiled(samples: readonly Sample[]): boolean[] {
  const path = `${root}tests/properties/samples-as-calls.ts`
  const compiler = createEditor([], new Map([[path, program(samples)]])).getProgram() as ts.Program
  const source = compiler.getSourceFile(path) as ts.SourceFile
  const diagnostics = [...compiler.getSyntacticDiagnostics(source), ...compiler.getSemanticDiagnostics(source)]
  const lines = new Set(diagnostics.map(({ start = 0 }) => source.getLineAndCharacterOfPosition(start).line))
  expect(lines.has(0), 'the imports compile').toBe(false)
  return samples.map((_, index) => !lines.has(index + 1))
}

test('TypeScript accepts what the schema accepts, and inputs that types cannot distinguish from it', {
  timeout: 300_000,
}, () => {
  const samples = checkedTools.flatMap((tool) => samplesOf(tool.schema).map((input) => ({ tool, input })))
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
