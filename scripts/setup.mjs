// Shared by the commands in this folder. Plain JavaScript without dependencies, since it runs before anything is installed.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const pnpm = ['npx', '--yes', packageManager.split('+')[0]]

/**
 * Runs a command as a step, which prints one line on standard error: its title at the start, its duration at the end. The output of the
 * command is only shown if it fails. With `live` it is shown as it comes.
 *
 * @returns whether it succeeded, and what it wrote to standard output
 */
export async function run(title, command, { live = false, ...options } = {}) {
  const log = []
  const output = []
  const end = begin(title, live)
  const failure = await new Promise((resolve) => {
    const [file, ...args] = command
    const child = spawn(file, args, {
      cwd: root,
      ...options,
      stdio: live ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe'],
    })
    child.stdout?.on('data', (chunk) => {
      log.push(chunk)
      output.push(chunk)
    })
    child.stderr?.on('data', (chunk) => log.push(chunk))
    child.once('error', ({ message }) => resolve(message))
    child.once('close', (code, signal) => resolve(code === 0 ? undefined : (signal ?? `exit code ${code}`)))
  })
  end(failure)
  if (failure) process.stderr.write(`\n$ ${command.join(' ')}\n${Buffer.concat(log)}\n${title}: ${failure}\n\n`)
  return { ok: !failure, output: `${Buffer.concat(output)}` }
}

/** Writes the title of a step; the returned function adds the duration. In a terminal a running step counts the seconds. */
function begin(title, live) {
  const { stderr } = process
  const started = Date.now()
  const seconds = (digits) => `${((Date.now() - started) / 1000).toFixed(digits)} s`
  stderr.write(live ? `▸ ${title}\n` : `▸ ${title} … `)
  const ticking = !live && stderr.isTTY && setInterval(() => stderr.write(`\r▸ ${title} … ${seconds(0)} `), 1000)
  return (failure) => {
    clearInterval(ticking)
    const line = failure ? `FAILED after ${seconds(1)}` : seconds(1)
    stderr.write(live || ticking ? `${live ? '' : '\r'}▸ ${title} … ${line}\n` : `${line}\n`)
  }
}

/** The packages whose tests must cover them. The sandbox is not among them: users do not run it in production. */
export const coveredPackages = () => readdirSync(`${root}packages`).filter((name) => name !== 'sandbox')

export async function install() {
  const flags = ['--frozen-lockfile', '--prefer-offline', '--reporter=append-only']
  return (await run('Install the dependencies', [...pnpm, 'install', ...flags])).ok
}

export async function build() {
  // Files from an earlier build would be packed, too.
  for (const name of readdirSync(`${root}packages`))
    rmSync(`${root}packages/${name}/dist`, { recursive: true, force: true })
  return (await run('Build the packages', [...pnpm, 'run', 'build'])).ok
}

export const script = async (title, name, ...args) => (await run(title, [...pnpm, 'run', name, ...args])).ok
