import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('../..', import.meta.url))
const packages = join(root, 'packages')

/** The name of a provider as identifiers have it, such as ChartMogul; undefined for another package. */
function titleOf(name: string): string | undefined {
  const path = join(root, 'openapi', name, 'openapi.yaml')
  return existsSync(path) ? (parse(readFileSync(path, 'utf8')) as { info: { title: string } }).info.title : undefined
}

/** Files with another name than the rule gives them, in every provider or in one package, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'provider/src/create-bound-client.ts': 'exports createStripe and the like; all providers have it under one name',
  'provider/src/bind-resources.ts': 'exports bindStripe and the like; all providers have it under one name',
  'provider/src/pagination/list-params.ts': 'exports the type ListParams, and its default limit',
  'redis/src/redis-client.ts': 'exports the type RedisClient, and isRedisClient, which recognizes one',
  'sandbox/src/chargeover/account-version.ts': 'exports the type AccountVersion, and how accounts of one write',
  'sandbox/src/chargeover/testing.ts': 'each emulation has such a file of helpers for its tests',
}

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
  return (
    readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|(^|\/)(index\.ts$|gen\/)/.test(path))
      .filter((path) => !entries.includes(path))
      // What a version of an API changed is named after the version, so that the files stand in the order of their dates.
      .filter((path) => !/\/versions\/\d{4}-/.test(path))
      .map((path) => ({ path, values: exportedValues(join(source, path)) }))
  )
}

const kebab = (name: string): string =>
  name
    .replace(/[a-z\d](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, '$&-')
    .replaceAll('_', '-')
    .toLowerCase()

/**
 * The names that a file may have for what it exports: `createDeadline` is in `create-deadline.ts`, or in `deadline.ts`. Files of one kind
 * in a folder are named after the noun alone: `planRoutes` in `plans.ts`, `presentRefund` in `refund.ts`, `movementsOf` in `movements.ts`. A
 * provider does not repeat its own name: its `client.ts` exports `createStripeClient`.
 */
function namesFor(value: string, provider = ''): string[] {
  const whole = kebab(value)
  const noun = whole
    .replace(new RegExp(`^create-${kebab(provider)}-`), 'create-')
    .replace(/^(create|start|present)-|^add-(?=sample-)/, '')
    .replace(/-(of|resource)$/, '')
  const routes = noun.replace(/-routes$/, '')
  return [...new Set([whole, noun, routes, routes === noun ? noun : `${routes}s`.replace(/(?<![aeiou])ys$/, 'ies')])]
}

describe.each(readdirSync(packages))('%s', (name) => {
  const title = titleOf(name)
  const files = sourceFiles(name).filter(({ values }) => values.length === 1)
  const misnamed = files
    .filter(({ path, values: [value = ''] }) => !namesFor(value, title).includes(basename(path, '.ts')))
    .map(({ path, values }) => ({ path: `${title ? 'provider' : name}/src/${path}`, value: values[0] }))

  test('has files with one exported value', () => {
    expect(files).not.toEqual([])
  })

  test('names each of them after it', () => {
    expect(misnamed.filter(({ path }) => !(path in EXCEPTIONS))).toEqual([])
  })

  test('needs every exception', () => {
    const folder = title ? 'provider/' : `${name}/`
    const exceptions = Object.keys(EXCEPTIONS).filter((path) => path.startsWith(folder))
    expect(misnamed.map(({ path }) => path)).toEqual(expect.arrayContaining(exceptions))
  })
})

test.each([
  ['createCustomer', ['create-customer', 'customer']],
  ['startDeadline', ['start-deadline', 'deadline']],
  ['notAList', ['not-a-list']],
  ['API_VERSION', ['api-version']],
  ['randomUUID', ['random-uuid']],
  ['NodeResponse', ['node-response']],
  ['planRoutes', ['plan-routes', 'plan', 'plans']],
  ['opportunityRoutes', ['opportunity-routes', 'opportunity', 'opportunities']],
  ['presentRefund', ['present-refund', 'refund']],
  ['addSampleItem', ['add-sample-item', 'sample-item']],
  ['addCustomer', ['add-customer']],
  ['movementsOf', ['movements-of', 'movements']],
  ['packageResource', ['package-resource', 'package']],
])('%s may be in %j', (value, names) => {
  expect(namesFor(value)).toEqual(names)
})

test('a provider leaves its own name out', () => {
  expect(namesFor('createChargeOverClient', 'ChargeOver')).toContain('client')
  expect(namesFor('createChargeOverClient', 'Stripe')).not.toContain('client')
})
