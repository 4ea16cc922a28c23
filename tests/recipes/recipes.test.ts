import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Block, blocksOf, read, root } from '../documentation/markdown.js'
import { applyBlock } from './apply-block.js'

const RECIPES = ['A Stripe tool', 'A sandbox endpoint', 'A field of an object']

const { packageManager } = JSON.parse(read('package.json')) as { packageManager: string }
const [manager = ''] = packageManager.split('+')

/** The repository as it is here, with what is not committed. */
let copy: string
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'billing-recipes-'))
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root })
  for (const file of `${files}`.split('\0').filter(Boolean)) cpSync(join(root, file), join(copy, file))
  // The formatter asks git which files to ignore.
  run('git', 'init', '--quiet')
  pnpm('install --frozen-lockfile --prefer-offline')
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** Runs a command in the copy, as someone who follows a recipe does. A failure has its output in the error. */
function run(program: string, ...args: string[]): void {
  const foreign = /^(VITEST|NODE_ENV|FORCE_COLOR|npm_)/
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)))
  try {
    execFileSync(program, args, { cwd: copy, env, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${program} ${args.join(' ')}\n${stdout}\n${stderr}`)
  }
}

const pnpm = (command: string): void => run('npx', '--yes', manager, ...command.split(' '))

/** The blocks below the heading of a recipe, in their order. */
function blocksBelow(heading: string): Block[] {
  const lines = read('CONTRIBUTING.md').split('\n')
  const begin = lines.indexOf(`### ${heading}`)
  const length = lines.slice(begin + 1).findIndex((line) => /^##+ /.test(line))
  return blocksOf('CONTRIBUTING.md').filter(({ line }) => line > begin && line < begin + length)
}

// Each continues where the one before it ended.
test.each(RECIPES)('%s', (recipe) => {
  const blocks = blocksBelow(recipe)
  expect(blocks.length).toBeGreaterThan(2)
  for (const block of blocks) {
    if (block.language !== 'sh') applyBlock(copy, block)
    else for (const command of block.code.trim().split('\n')) pnpm(command.replace('pnpm ', ''))
  }
})

// In CI the tests of the packages run anyway, without the examples of the recipes.
test('every check passes after them', () =>
  run('npm', 'run', 'check', ...(process.env['CI'] ? ['--', '--static'] : [])))
