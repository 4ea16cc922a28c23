// What `npm test` and `npm run demo` share. Plain JavaScript without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const pnpm = ['npx', '--yes', packageManager.split('+')[0]]

/** Runs a command and says how long it took. Its output goes to standard error, which leaves standard output to the result. */
export function run(title, command, options = {}) {
  const started = Date.now()
  console.error(`\n▸ ${title}`)
  const [file, ...args] = command
  const { status, error } = spawnSync(file, args, { cwd: root, stdio: ['ignore', 2, 2], ...options })
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  if (status === 0) {
    console.error(`  done in ${seconds} s`)
    return true
  }
  console.error(`  FAILED after ${seconds} s: ${command.join(' ')}${error ? ` (${error.message})` : ''}`)
  return false
}

export const install = () =>
  run('Install the dependencies', [
    ...pnpm,
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
    '--reporter=append-only',
  ])

export function build() {
  // What an older version built would be packed too.
  for (const name of readdirSync(`${root}packages`))
    rmSync(`${root}packages/${name}/dist`, { recursive: true, force: true })
  return run('Build the packages', [...pnpm, 'run', 'build'])
}

export const script = (title, name, ...args) => run(title, [...pnpm, 'run', name, ...args])
