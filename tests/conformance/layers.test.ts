import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { PROVIDERS } from '../../scripts/generate/fragments.js'

const packages = fileURLToPath(new URL('../../packages', import.meta.url))

interface Import {
  /** The importing file, from `packages/` on. */
  readonly file: string
  readonly specifier: string
  readonly typeOnly: boolean
}

const imports: Import[] = readdirSync(packages).flatMap((name) => {
  const source = join(packages, name, 'src')
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|testing\.ts$/.test(path))
    .flatMap((path) =>
      [
        ...readFileSync(join(source, path), 'utf8').matchAll(
          /^(import|export)\s+(type\s+)?[^'"`;]*?from\s+'([^']+)'|^import\s+()()'([^']+)'|\bimport\('([^']+)'\)/gm,
        ),
      ].map(([, , type, from, , , bare, dynamic]) => ({
        file: relative(packages, join(source, path)),
        specifier: from ?? bare ?? dynamic ?? '',
        typeOnly: type !== undefined,
      })),
    )
})

const isNodeTransport = (file: string): boolean => /^core\/src\/node(\.ts$|\/)/.test(file)

const outside = (allowed: (found: Import) => boolean): string[] =>
  imports.filter((found) => !allowed(found)).map(({ file, specifier }) => `${file} imports ${specifier}`)

test('the imports of every package are read', () => {
  for (const name of readdirSync(packages)) expect(imports.some(({ file }) => file.startsWith(`${name}/`))).toBe(true)
})

test('core imports nothing beside its Node transport', () => {
  const packagesOf = imports.filter(
    ({ file, specifier }) =>
      file.startsWith('core/') &&
      !specifier.startsWith('.') &&
      // The public entry shares the code of the internal one, so that there is one class of each error.
      !(file === 'core/src/index.ts' && specifier === '@billing/core/internal'),
  )
  expect(
    packagesOf.filter(({ file }) => !isNodeTransport(file)).map(({ file, specifier }) => `${file} ${specifier}`),
  ).toEqual([])
})

test('undici is imported only in the Node transport, which only entries named node lead to', () => {
  expect(outside(({ file, specifier }) => specifier !== 'undici' || isNodeTransport(file))).toEqual([])
  expect(
    outside(
      ({ file, specifier }) =>
        !/^@billing\/(?!sandbox|mcp)\w+\/node$|^\.{1,2}\/(?:.*\/)?node(\.js|\/)/.test(specifier) ||
        /^\w+\/src\/(\w+\/)?node\.ts$/.test(file) ||
        isNodeTransport(file),
    ),
  ).toEqual([])
})

test('openapi-fetch is imported only by the entries /openapi, and none of its types: they need the DOM', () => {
  const found = imports.filter(({ specifier }) => specifier === 'openapi-fetch')
  expect(found.map(({ file }) => file).sort()).toEqual(PROVIDERS.map((name) => `${name}/src/openapi.ts`))
  expect(found.filter(({ typeOnly }) => typeOnly)).toEqual([])
})

test('no file but those of /openapi leads to them', () => {
  expect(
    outside(
      ({ file, specifier }) => !/\/openapi(\.js)?$/.test(specifier) || /^sdk\/src\/((\w+\/)?openapi)\.ts$/.test(file),
    ),
  ).toEqual([])
})

test('a provider imports core and never another provider, the umbrella or the sandbox', () => {
  expect(
    outside(({ file, specifier }) => {
      const [name = ''] = file.split('/')
      if (!PROVIDERS.includes(name) || !specifier.startsWith('@billing/')) return true
      if (specifier === '@billing/core/node') return file === `${name}/src/node.ts`
      return ['@billing/core', '@billing/core/internal', `@billing/${name}`, `@billing/${name}/catalogue`].includes(
        specifier,
      )
    }),
  ).toEqual([])
})

test('only the separate entries of a provider reach it by its own name, those of webhooks, of openapi and the types of tools for its types alone', () => {
  expect(
    outside(({ file, specifier, typeOnly }) => {
      const [name = ''] = file.split('/')
      return (
        !PROVIDERS.includes(name) ||
        specifier !== `@billing/${name}` ||
        /\/(gen\/tools|tools|zod)\.ts$/.test(file) ||
        (typeOnly && /\/(openapi|webhooks(\/[\w-]+)?|gen\/(events|tool-types))\.ts$/.test(file))
      )
    }),
  ).toEqual([])
})

test('a catalogue leads to no client, no function and no schema of zod', () => {
  const leadsTo = (file: string, specifier: string): string | undefined => {
    const [, provider = '', entry] = /^@billing\/(\w+)(?:\/([\w/]+))?$/.exec(specifier) ?? []
    if (provider) return `${provider}/src/${entry ?? 'index'}.ts`
    return specifier.startsWith('.') ? join(file, '..', specifier.replace(/\.js$/, '.ts')) : undefined
  }
  const reached = new Set(['sdk/src/catalogue.ts'])
  for (const file of reached) {
    for (const found of imports) {
      if (found.file !== file || found.typeOnly) continue
      const target = leadsTo(file, found.specifier)
      if (target) reached.add(target)
    }
  }
  const of = (name: string): string[] => [...reached].filter((file) => file.startsWith(`${name}/`))
  for (const provider of PROVIDERS)
    expect(of(provider)).toEqual([`${provider}/src/catalogue.ts`, `${provider}/src/gen/catalogue.ts`])
  expect(of('core')).toContain('core/src/internal.ts')
  expect([...reached].filter((file) => /zod|node\.ts$/.test(file))).toEqual([])
})

test('a tool imports its client, what is generated and helpers, never the index, the bound client or the catalogue', () => {
  expect(
    outside(
      ({ file, specifier }) =>
        !PROVIDERS.includes(file.split('/')[0] ?? '') ||
        !/^\w+\/src\/(?!gen\/)[\w-]+\/[\w-]+\.ts$/.test(file) ||
        !/\/(index|(create-)?bound-client|tools|zod|openapi|gen\/(catalogue|tools|bound|zod))\.js$/.test(specifier),
    ),
  ).toEqual([])
})

test('the limiter over Redis imports core alone: clients of Redis are passed in', () => {
  expect(
    outside(
      ({ file, specifier }) =>
        !file.startsWith('redis/') || specifier.startsWith('./') || /^@billing\/core(\/internal)?$/.test(specifier),
    ),
  ).toEqual([])
})

test('Lua workflows import core and the tools, and the engine only in the thread, whose code nothing imports', () => {
  expect(
    outside(
      ({ file, specifier }) =>
        !file.startsWith('lua/') ||
        /^\.{1,2}\//.test(specifier) ||
        /^@billing\/core(\/internal)?$/.test(specifier) ||
        // The tools need zod, and 150 ms to load: they are an entry of their own.
        (/^@billing\/sdk\/(agent|tools)$/.test(specifier) && file === 'lua/src/billing-toolset.ts') ||
        specifier.startsWith('node:') ||
        specifier === 'wasmoon',
    ),
  ).toEqual([])
  const engine = imports.filter(({ specifier }) => specifier === 'wasmoon')
  expect(engine.every(({ file, typeOnly }) => typeOnly && file.startsWith('lua/src/worker/'))).toBe(true)
  expect(outside(({ specifier }) => !/worker\/entry(\.js)?$/.test(specifier))).toEqual([])
})

test('the MCP server imports core, what the sdk has for agents, and the SDK of MCP, whose client only its own clients import', () => {
  expect(
    outside(
      ({ file, specifier }) =>
        !file.startsWith('mcp/') ||
        /^\.{1,2}\//.test(specifier) ||
        /^@billing\/core(\/internal)?$/.test(specifier) ||
        /^@billing\/sdk\/(agent|catalogue|tools)$/.test(specifier) ||
        // What tools return is said by the schemas of the answers, which the tools load anyway.
        (/^(@billing\/sdk\/\w+\/zod|zod\/v4)$/.test(specifier) && file === 'mcp/src/output-schema.ts') ||
        (/^@modelcontextprotocol\/client(\/stdio)?$/.test(specifier) && file.startsWith('mcp/src/client/')) ||
        specifier === '@modelcontextprotocol/server' ||
        (/^(node:|@modelcontextprotocol\/(node|server\/stdio)$)/.test(specifier) && file === 'mcp/src/node.ts'),
    ),
  ).toEqual([])
})

test('zod is imported only under /zod, by the path that zod 3.25 and 4 share', () => {
  expect(outside(({ specifier }) => !/^zod(?!\/v4$)/.test(specifier))).toEqual([])
  expect(
    outside(
      ({ file, specifier, typeOnly }) =>
        specifier !== 'zod/v4' ||
        /\/src\/(gen\/)?zod\.ts$/.test(file) ||
        (typeOnly && file === 'mcp/src/output-schema.ts'),
    ),
  ).toEqual([])
})

test('msw is imported only in the sandbox', () => {
  expect(outside(({ file, specifier }) => !/^msw/.test(specifier) || file.startsWith('sandbox/'))).toEqual([])
})

test('the sandbox imports no provider at run time', () => {
  expect(
    outside(
      ({ file, specifier, typeOnly }) =>
        !file.startsWith('sandbox/') ||
        typeOnly ||
        !specifier.startsWith('@billing/') ||
        specifier === '@billing/sandbox' ||
        specifier === '@billing/sandbox/node',
    ),
  ).toEqual([])
})

test('nothing imports from node but the command line, the servers of the sandbox and of MCP, the Node transport, and what stores files or runs Lua', () => {
  expect(
    outside(
      ({ file, specifier }) =>
        !specifier.startsWith('node:') ||
        /^sandbox\/src\/(node|cli)|^sdk\/src\/agent\/node\//.test(file) ||
        isNodeTransport(file) ||
        file === 'mcp/src/node.ts' ||
        file.startsWith('cli/') ||
        // For their types: where there are no threads createLua has to say so, which an import would not.
        file === 'lua/src/host/thread.ts' ||
        ['lua/src/worker/entry.ts', 'lua/src/file-journal.ts', 'lua/src/journal-lock.ts'].includes(file),
    ),
  ).toEqual([])
})

test('no file names process, Buffer or require, except in programs that it prints as documentation', () => {
  const named = readdirSync(packages).flatMap((name) =>
    readdirSync(join(packages, name, 'src'), { recursive: true, encoding: 'utf8' })
      .filter(
        (path) =>
          path.endsWith('.ts') &&
          !path.endsWith('.test.ts') &&
          !/^(node|cli|process-io|pages|gen\/worker-source|worker\/entry)/.test(path),
      )
      .filter((path) =>
        /^(?!\s*(\/\/|\*|\/\*)).*\b(process\.|Buffer\.|require\()/m.test(
          // Names in documentation and messages are not uses.
          readFileSync(join(packages, name, 'src', path), 'utf8').replaceAll(/'[^'\n]*'|`[^`]*`/g, "''"),
        ),
      )
      .map((path) => `${name}/src/${path}`),
  )
  expect(named).toEqual([])
})
