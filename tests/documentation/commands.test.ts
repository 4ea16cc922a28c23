import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createMachine } from '../cli/terminal.js'
import { blocksOf, documents, inlineCommandsOf, read, root } from './markdown.js'

const manifestOf = (folder: string) => JSON.parse(read(join(folder, 'package.json')))
const packages = readdirSync(join(root, 'packages'))
const { scripts } = manifestOf('.')
const peers = packages.flatMap((name) => Object.keys(manifestOf(`packages/${name}`).peerDependencies ?? {}))
const projects = [...packages, 'tests', 'built', 'load']
const scenarios = readdirSync(join(root, 'benchmarks/scenarios')).map((file) => file.replace(/\.ts$/, ''))

const machine = createMachine()
const map: unknown = (await machine.run(['--map=json'])).json
machine.remove()
const billingCommands = (map as { name: string; aliases: string[] }[]).flatMap(({ name, aliases }) => [
  name,
  ...aliases,
])

/** What is wrong with a command of the documentation; undefined when it does what it says. */
function faultOf(command: string, folder = ''): string | undefined {
  // Settings before it, and comments behind it.
  const words = command.replace(/ #.*$/, '').trim().split(/\s+/)
  const first = words.findIndex((word) => !/^[A-Z_]+=/.test(word))
  if (first < 0) return undefined
  const [program = '', ...args] = words.slice(first)
  const names = args.filter((arg) => !arg.startsWith('-'))
  switch (program) {
    case 'node':
      return names.some((name) => existsSync(join(root, folder, name))) ? undefined : 'no such file'
    case 'npm':
      if (names[0] === 'install') return names.slice(1).find((name) => !isInstallable(name))
      return faultOfScript(names[0] === 'run' ? names.slice(1) : names, args)
    case 'pnpm':
      return faultOfScript(names, args)
    case 'npx':
      // Installed for the tests alone, which run it: tests/mcp/inspector.test.ts.
      if (names[0] === '@modelcontextprotocol/inspector') return undefined
      if (names[0] === '@billing/cli') return faultOf(`billing ${names.slice(1).join(' ')}`)
      if (names[0] === '@billing/sandbox') return faultOfSandbox(args.filter((arg) => arg.startsWith('-')))
      return faultOfScript(names, args)
    case 'curl':
      // Of the control address: tests/sandbox/control-documentation.test.ts runs them.
      return args.some((arg) => /\/_sandbox\/|\$CONTROL\//.test(arg)) ? undefined : 'not to the control address'
    case 'billing':
      return billingCommands.includes(args[0] ?? '') ? undefined : `billing has no command ${args[0]}`
    default:
      return `unknown program ${program}`
  }
}

const isInstallable = (name: string): boolean =>
  packages.includes(name.replace('@billing/', '')) || peers.includes(name)

/** A script of the repository, or a command that is installed, with the names that it is given. */
function faultOfScript([name = '', ...rest]: string[], args: string[]): string | undefined {
  if (!(name in scripts) && !existsSync(join(root, 'node_modules/.bin', name))) return `no such script: ${name}`
  const project = args[args.indexOf('--project') + 1] ?? ''
  if (args.includes('--project') && !projects.includes(project)) return `no such project: ${project}`
  if (name === 'mutate') return rest.find((one) => !packages.includes(one))
  if (name === 'bench') return rest.find((one) => !scenarios.includes(one))
  return undefined
}

function faultOfSandbox(flags: string[]): string | undefined {
  if (Object.keys(manifestOf('packages/sandbox').bin).length !== 1) return 'npx would not know which command to run'
  const program = ['--import', 'tsx', '--conditions', '@billing/source', 'packages/sandbox/src/cli.ts', '--help']
  const usage = flags.length ? execFileSync(process.execPath, program, { cwd: root, encoding: 'utf8' }) : ''
  return flags.find((flag) => !usage.includes(`${flag} `))
}

/** A line may be several commands; `cd` leads those behind it elsewhere. */
function faultsOf(line: string): string[] {
  let folder = ''
  return line.split(' && ').flatMap((command) => {
    if (command.startsWith('cd ')) {
      folder = command.slice(3)
      return existsSync(join(root, folder)) ? [] : [`${line}: no such folder`]
    }
    const fault = faultOf(command, folder)
    return fault === undefined ? [] : [`${line}: ${fault}`]
  })
}

const commands = documents.map((document) => ({
  document,
  lines: [
    ...blocksOf(document).flatMap(({ language, code }) => (language === 'sh' ? code.trim().split('\n') : [])),
    ...inlineCommandsOf(document),
  ],
}))

for (const { document, lines } of commands.filter((one) => one.lines.length)) {
  test(`the commands of ${document} exist`, () => {
    expect(lines.flatMap(faultsOf)).toEqual([])
  })
}

test('a command that does not exist would be noticed', () => {
  const wrong = [
    'npm run dmo',
    'npm install @billing/strpe',
    'pnpm vitest --project strpe',
    'pnpm mutate strpe',
    'npm run bench first-cal',
    'npx @billing/sandbox --fixtre state.json',
    'cd exmples && npm test',
    'node --import tsx examples/src/dmo.ts',
    'yarn test',
  ]
  for (const line of wrong) expect(faultsOf(line), line).toHaveLength(1)
})
