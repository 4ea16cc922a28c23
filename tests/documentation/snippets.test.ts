import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { tools } from '@billing/sdk/tools'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasRedis, type RedisServer, startRedis } from '../redis/server.js'
import { compile } from './compile.js'
import { examples } from './jsdoc.js'
import { type Block, blocksOf, documents, read, root } from './markdown.js'
import type { Outcome } from './program-runner.js'
import { runAll } from './run.js'

// Below this package, so that the programs find what is installed for it: the packages, Stripe's client, msw.
const cache = fileURLToPath(new URL('../.cache', import.meta.url))
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, 'documentation-'))
afterAll(() => rmSync(folder, { recursive: true }))

// The sandbox's copy: a user's project has one msw, while this workspace has a second one beside another TypeScript.
mkdirSync(join(folder, 'node_modules'))
symlinkSync(join(root, 'packages/sandbox/node_modules/msw'), join(folder, 'node_modules/msw'))

const placeOf = ({ document, line, language, shows }: Block): string => {
  const name = document.replace(/\.md$/, '')
  return join(name, shows ? basename(shows) : `${name.replaceAll(/\W/g, '-')}-${line}.${language}`)
}

// A block that names a file is a part of a recipe, which has a test of its own.
const blocks = documents.flatMap(blocksOf).filter(({ file }) => file === undefined)
const snippets = blocks
  .filter(({ language }) => /^tsx?$/.test(language))
  .map((block) => ({ ...block, place: placeOf(block), title: `${block.document}:${block.line}` }))

/** Whether a program runs in the sandbox: on the pages of the reference only those of the documented tools. */
const isPlayed = (document: string, code: string): boolean =>
  !document.startsWith('docs/tools/') ||
  tools.some(({ function: name, provider }) => code.includes(`await ${name}(${provider}`))

const places = examples.map((example) => ({
  ...example,
  place: join('jsdoc', `${example.file.replaceAll(/\W/g, '-')}-${example.line}.ts`),
  title: `${example.file}:${example.line}`,
}))

test('every block says what it is', () => {
  expect(snippets.length).toBeGreaterThan(60)
  const unknown = blocks.filter(({ language }) => !['ts', 'tsx', 'sh', 'text', 'json', 'toml'].includes(language))
  expect(unknown.map(({ document, line, language }) => `${document}:${line} ${language}`)).toEqual([])
})

describe('snippets compile', () => {
  let errors: Map<string, string[]>
  beforeAll(() => {
    errors = compile(folder, [
      ...snippets.map(({ document, line, place, code }) => ({ origin: document, line, path: place, code })),
      ...places.map(({ file, line, place, code, known }) => ({ origin: file, line, path: place, code, known })),
      { origin: 'WRONG.md', line: 7, path: 'wrong.ts', code: "const one = 1\nconst two: number = 'two'\n" },
    ])
    // The declarations of the hosts of models are half of what is read.
  }, 120_000)

  for (const { title, place } of [...snippets, ...places]) {
    test(title, () => {
      expect(errors.get(place)).toEqual([])
    })
  }

  test('a mistake is reported on its line', () => {
    expect(errors.get('wrong.ts')).toEqual([expect.stringContaining('WRONG.md:8: error TS2322')])
  })
})

describe('snippets run', () => {
  const outcomes = new Map<string, Outcome>()
  let redis: RedisServer | undefined

  const programs = snippets
    // A file of the repository is run by tests of its own, and a page of Next.js by Next.js. The sandbox has what the examples of the
    // documented tools name; what the others send is on record (`surface/`).
    .filter(({ shows, language, document, code }) => !shows && language === 'ts' && isPlayed(document, code))
    .map((snippet) => {
      const file = join(folder, 'run', snippet.place)
      const needsRedis = snippet.code.includes('REDIS_URL')
      return { ...snippet, file, url: pathToFileURL(file).href, skipped: needsRedis && !hasRedis }
    })

  beforeAll(async () => {
    for (const { place, code } of snippets) {
      const file = join(folder, 'run', place)
      mkdirSync(dirname(file), { recursive: true })
      // What stands behind `// =>` is what the line before it comes to.
      writeFileSync(file, code.replaceAll(/^(.+?) \/\/ => (.+)$/gm, 'globalThis.compare($1, $2)'))
    }
    redis = hasRedis ? await startRedis() : undefined
    writeFileSync(join(folder, 'wrong.ts'), 'globalThis.compare(1 + 1, 3)')
    const wrong = { url: pathToFileURL(join(folder, 'wrong.ts')).href, code: '' }
    const played = [...programs.filter(({ skipped }) => !skipped), wrong]
    await runAll(played, { REDIS_URL: redis?.url ?? '' }, (outcome) => void outcomes.set(outcome.url, outcome))
  }, 180_000)

  afterAll(() => redis?.stop())

  for (const { title, url, code, skipped } of programs) {
    test.skipIf(skipped)(title, () => {
      const outcome = outcomes.get(url)
      expect(outcome?.error).toBeUndefined()
      expect(outcome?.compared).toBe(code.match(/ \/\/ => /g)?.length ?? 0)
    })
  }

  test('a result that differs from the comment beside it would be noticed', () => {
    const wrong = [...outcomes.values()].find(({ url }) => url.endsWith('/wrong.ts'))
    expect(wrong?.error).toContain('Expected values to be strictly deep-equal:\n\n2 !== 3')
  })

  const handlers = programs.filter(({ code }) => code.includes('function POST('))

  test('there are handlers of webhooks', () => {
    expect(handlers.length).toBeGreaterThanOrEqual(4)
  })

  test.each(handlers)(
    'the handler at $title takes a genuine webhook, and answers 400 to an unsigned one',
    ({ url }) => {
      expect(outcomes.get(url)?.handler).toEqual({ signed: 200, unsigned: 400 })
    },
  )
})

test('a block that shows a file of the repository is that file', () => {
  const shown = blocks.filter(({ shows }) => shows)
  expect(shown.map(({ shows }) => shows)).toEqual(expect.arrayContaining(['examples/src/opentelemetry/otel-hooks.ts']))
  for (const { shows = '', code } of shown) expect(code).toBe(read(shows))
})
