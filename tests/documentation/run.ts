/** Runs programs in a process of their own. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Outcome, Program } from './program-runner.js'

/** Runs them one after the other; `onOutcome` is called as each ends. */
export async function runAll(
  programs: readonly Program[],
  env: Readonly<Record<string, string>>,
  onOutcome: (outcome: Outcome) => void,
): Promise<void> {
  const player = fileURLToPath(new URL('./program-runner.ts', import.meta.url))
  const child = fork(player, {
    execArgv: ['--import', 'tsx', '--conditions', '@billing/source'],
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      printed += chunk
    })
  }
  const exit = once(child, 'exit').then(() => Promise.reject(new Error(`The process ended too early: ${printed}`)))
  for (const program of programs) {
    const message = once(child, 'message')
    child.send(program)
    const [outcome] = await Promise.race([message, exit])
    onOutcome(outcome as Outcome)
  }
  exit.catch(() => {})
  child.send('end')
}
