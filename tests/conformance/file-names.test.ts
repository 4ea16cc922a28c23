import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const packages = fileURLToPath(new URL('../../packages', import.meta.url))

/** The packages whose files follow the rule. */
const CHECKED = ['core']

interface SourceFile {
  /** The path below the package's `src`. */
  readonly path: string
  /** The names of what it exports at run time. */
  readonly values: readonly string[]
}

/** The names of the functions, classes and constants that a module declares and exports. */
function exportedValues(path: string): string[] {
  const { statements } = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  return [
    ...new Set(
      statements
        .filter((statement) => ts.canHaveModifiers(statement))
        .filter((statement) => ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
        .flatMap((statement) => {
          if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name)
          return ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) ? [statement.name] : []
        })
        .map((name) => (name && ts.isIdentifier(name) ? name.text : '')),
    ),
  ]
}

/** The entries of a package, which export what other files declare. */
function entriesOf(name: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { '@billing/source'?: string }>
  }
  return Object.values(exports).flatMap((target) =>
    typeof target === 'object' && target['@billing/source'] ? [target['@billing/source'].replace('./src/', '')] : [],
  )
}

function sourceFiles(name: string): SourceFile[] {
  const source = join(packages, name, 'src')
  const entries = entriesOf(name)
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|(^|\/)(index\.ts$|gen\/)/.test(path))
    .filter((path) => !entries.includes(path))
    .map((path) => ({ path, values: exportedValues(join(source, path)) }))
}

const kebab = (name: string): string =>
  name
    .replace(/[a-z\d](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, '$&-')
    .replaceAll('_', '-')
    .toLowerCase()

/** The names that a file may have for what it exports: `createDeadline` is in `create-deadline.ts`, or in `deadline.ts`. */
const namesFor = (value: string): string[] => [kebab(value), kebab(value).replace(/^(create|start)-/, '')]

describe.each(CHECKED)('%s', (name) => {
  const files = sourceFiles(name)

  test('has files with one exported value', () => {
    expect(files.filter(({ values }) => values.length === 1).length).toBeGreaterThan(5)
  })

  test('names each of them after it', () => {
    const misnamed = files
      .filter(({ path, values: [value = '', ...others] }) => {
        const isSingle = value !== '' && others.length === 0
        return isSingle && !namesFor(value).includes(basename(path, '.ts'))
      })
      .map(({ path, values }) => `${path} exports ${values[0]}`)
    expect(misnamed).toEqual([])
  })
})

test.each([
  ['createCustomer', ['create-customer', 'customer']],
  ['startDeadline', ['start-deadline', 'deadline']],
  ['notAList', ['not-a-list', 'not-a-list']],
  ['API_VERSION', ['api-version', 'api-version']],
  ['randomUUID', ['random-uuid', 'random-uuid']],
  ['NodeResponse', ['node-response', 'node-response']],
])('%s may be in %j', (value, names) => {
  expect(namesFor(value)).toEqual(names)
})
