import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const packages = readdirSync(join(root, 'packages'))
const folders = [...packages.map((name) => `packages/${name}/src`), 'tests/support', 'scripts', 'benchmarks']

/** What each file imports. */
type Graph = ReadonlyMap<string, readonly string[]>

const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.split(sep).includes('node_modules'))
    .map((path) => join(root, folder, path)),
)

const resolution: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  // Sources, not builds: a package that imports itself by its own name is a circle too.
  customConditions: ['@billing/source'],
}
const cache = ts.createModuleResolutionCache(root, (name) => name, resolution)

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true)
  return importedFiles.flatMap(({ fileName }) => {
    const found = ts.resolveModuleName(fileName, file, resolution, ts.sys, cache, undefined, ts.ModuleKind.ESNext)
    return found.resolvedModule?.resolvedFileName ?? []
  })
}

const nameOf = (file: string): string => relative(root, file).replaceAll(sep, '/')

const imports: Graph = new Map(files.map((file) => [nameOf(file), importsOf(file).map(nameOf)]))

/** The shortest way from a file back to itself, without its end. */
function shortestCircle(graph: Graph, start: string): string[] | undefined {
  const importedBy = new Map<string, string>()
  const queue = [start]
  for (const file of queue) {
    for (const imported of graph.get(file) ?? []) {
      if (imported === start) return pathTo(file, importedBy)
      if (importedBy.has(imported)) continue
      importedBy.set(imported, file)
      queue.push(imported)
    }
  }
  return undefined
}

function pathTo(file: string, importedBy: ReadonlyMap<string, string>): string[] {
  const path = [file]
  for (let from = importedBy.get(file); from !== undefined; from = importedBy.get(from)) path.unshift(from)
  return path
}

/** Every file that imports itself through others is on at least one of the circles, each written once, from its first file on. */
function circlesOf(graph: Graph): string[] {
  const circles = [...graph.keys()].sort().flatMap((file) => {
    const circle = shortestCircle(graph, file)
    if (!circle) return []
    const first = circle.indexOf([...circle].sort()[0] ?? file)
    const turned = [...circle.slice(first), ...circle.slice(0, first)]
    return [[...turned, turned[0]].join(' → ')]
  })
  return [...new Set(circles)]
}

test('a circle is reported as the path from a file back to itself', () => {
  const graph = new Map([
    ['a.ts', ['b.ts', 'd.ts']],
    ['b.ts', ['c.ts']],
    ['c.ts', ['a.ts', 'b.ts']],
    ['d.ts', ['outside.ts']],
    ['e.ts', ['e.ts', 'a.ts']],
  ])
  expect(circlesOf(graph)).toEqual(['a.ts → b.ts → c.ts → a.ts', 'b.ts → c.ts → b.ts', 'e.ts → e.ts'])
})

test('the imports of every folder are read, types, re-exports and names of packages included', () => {
  for (const folder of folders) expect([...imports.keys()].some((file) => file.startsWith(`${folder}/`))).toBe(true)
  expect(imports.get('packages/sandbox/src/index.ts')).toContain('packages/sandbox/src/runtime/sandbox.types.ts')
  expect(imports.get('packages/sdk/src/index.ts')).toContain('packages/sdk/src/billing.ts')
  expect(imports.get('packages/redis/src/index.ts')).toContain('packages/redis/src/redis-limiter.ts')
  expect(imports.get('packages/lua/src/billing-toolset.ts')).toContain('packages/sdk/src/tools.ts')
  expect(imports.get('packages/mcp/src/create-server.ts')).toContain('packages/sdk/src/agent.ts')
  expect(imports.get('packages/redis/src/redis-limiter.ts')).toContain('packages/core/src/index.ts')
})

test('no file imports itself through others, type-only imports included', () => {
  expect(circlesOf(imports)).toEqual([])
})
