import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const { NODE_PATH: _, ...environment } = process.env

/** The environment of users. Package managers let their own packages be found through NODE_PATH, where users have none. */
export { environment }

/** What surrounds a command. */
export interface Surroundings {
  /** The folder that it runs in. */
  readonly cwd: string
  /** Added to the environment. */
  readonly env?: NodeJS.ProcessEnv
  /** When it is stopped. Default 300,000. */
  readonly timeoutMs?: number
}

/** Runs a command in a folder to its end and returns its standard output. A failure shows all that it printed. */
export async function run(where: string | Surroundings, file: string, ...args: readonly string[]): Promise<string> {
  const { cwd, env, timeoutMs = 300_000 } = typeof where === 'string' ? { cwd: where } : where
  const options = { cwd, env: { ...environment, ...env }, maxBuffer: 1e8, timeout: timeoutMs }
  const { stdout } = await promisify(execFile)(file, args, options).catch((error) => {
    throw new FailedCommand(
      `${file} ${args.join(' ')}\n${error.message}\n${error.stdout}\n${error.stderr}`,
      error.stderr,
    )
  })
  return stdout
}

/** A command that could not be started, was stopped or ended with an error. */
export class FailedCommand extends Error {
  constructor(
    message: string,
    /** What it had written to standard error. */
    readonly stderr: string,
  ) {
    super(message)
  }
}
