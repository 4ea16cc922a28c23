import { fileURLToPath } from 'node:url'
import type { ProviderName } from '@billing/sandbox'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { type Fixture, fixturesOf } from '../support/fixtures.js'
import { createEditor } from '../support/language-service.js'
import { PROVIDERS } from '../support/providers.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * A file that assigns each recorded body to the type of its operation. Which keys an object carries depends on the API version it was
 * recorded with, so their presence is not asked for; what is there must fit.
 */
function program(provider: ProviderName, fixtures: Fixture[]): string {
  const assignments = fixtures.map(
    ({ operation, body }, index) =>
      `export const body${index}: Recorded<Answer<'${operation}'>> = ${JSON.stringify(body)}\n`,
  )
  return `import type { operations } from '${root}packages/${provider}/src/gen/paths.js'
type Content<T> = T extends { content: { 'application/json': infer Body } } ? Body : never
type Answer<Name extends keyof operations> = Content<operations[Name]['responses'][keyof operations[Name]['responses']]>
type Recorded<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Recorded<Item>[]
    : { [Key in keyof T]?: Recorded<T[Key]> } & { [key: string]: unknown }
${assignments.join('')}`
}

test.each(PROVIDERS)('the recorded answers of %s fit the types', (provider) => {
  const fixtures = fixturesOf(provider).filter(({ operation }) => operation !== 'error')
  const path = `${root}tests/contract/recorded-${provider}.ts`
  const text = program(provider, fixtures)
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  }
  const compiler = createEditor([], new Map([[path, text]]), options).getProgram() as ts.Program
  const diagnostics = ts.getPreEmitDiagnostics(compiler)
  expect(diagnostics.slice(0, 5).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual(
    [],
  )
})
