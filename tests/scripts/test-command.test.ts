import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { packageManager: string }

let folder: string | undefined
afterEach(() => folder && rmSync(folder, { recursive: true }))

/** Runs the script behind `npm test` in a small project: the checks are commands that do nothing, the tests are `files`. */
function npmTest(files: Record<string, string>, scripts: Record<string, string> = {}) {
  folder = mkdtempSync(join(tmpdir(), 'billing-npm-test-'))
  cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true, filter: (path) => !path.endsWith('.ts') })
  mkdirSync(join(folder, 'packages'))
  const nothing = 'node --eval "" --'
  const run = `node ${vitest} run --globals`
  const manifest = {
    private: true,
    packageManager,
    scripts: {
      ...{ generate: nothing, lint: nothing, typecheck: nothing, build: nothing },
      coverage: `${run} --dir sources`,
      // The projects that it would run are not there.
      vitest: nothing,
      ...scripts,
    },
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'packages: []\n')
  writeFileSync(join(folder, 'pnpm-lock.yaml'), "lockfileVersion: '9.0'\nimporters:\n  .: {}\n")
  mkdirSync(join(folder, 'sources'))
  for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, 'sources', name), code)
  // As on the command line of someone who clones the repository.
  const foreign = /^(VITEST|NODE_ENV|FORCE_COLOR|npm_)/
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)))
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, 'scripts/test.mjs')], {
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1' },
  })
  return { stdout, stderr, status }
}

const PASSING = `
test('adds', () => {
  console.log('a log of a test that passes')
  expect(1 + 1).toBe(2)
})
`
const FAILING = `
test('subtracts', () => {
  console.log('a log of a test that fails')
  expect({ difference: 3 - 1 }).toEqual({ difference: 1 })
})
`

test('prints a line for each step and the count when all checks pass', () => {
  const { stdout, stderr, status } = npmTest({
    'passing.test.js': PASSING,
    'skipped.test.js': `test.skip('multiplies', () => {})`,
  })
  const lines = stderr.trimEnd().split('\n')
  expect(lines.pop()).toBe('  1 tests were skipped')
  expect(lines).toHaveLength(7)
  for (const line of lines) expect(line).toMatch(/^▸ [A-Z].* … \d+\.\d s$/)
  expect(stdout).toBe('\n7 passed, 0 failed\n')
  expect(status).toBe(0)
}, 90_000)

test('shows the output of failed steps only, then the count', () => {
  const { stdout, stderr, status } = npmTest(
    { 'passing.test.js': PASSING, 'failing.test.js': FAILING },
    {
      lint: `node --eval "console.log('a.ts:1 unused variable'); process.exit(1)"`,
      typecheck: `node --eval "console.log('all types are well')"`,
    },
  )
  expect(stderr).toContain('a.ts:1 unused variable')
  expect(stderr).not.toContain('all types are well')
  expect(stderr).toMatch(/FAIL .*failing\.test\.js > subtracts/)
  expect(stderr).toMatch(/-\s+"difference": 1,\n\s*\+\s+"difference": 2,/)
  expect(stderr).toContain('a log of a test that fails')
  expect(stderr).not.toContain('a log of a test that passes')
  // Of six steps two have failed, and one of two tests.
  expect(stdout).toBe('\n5 passed, 3 failed\n')
  expect(status).toBe(1)
}, 90_000)
