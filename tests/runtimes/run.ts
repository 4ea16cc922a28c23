import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

// Package managers let their own packages be found through NODE_PATH, where users have none.
const { NODE_PATH: _, ...env } = process.env

/** Runs a program to its end and returns what it printed. A failure shows all of it. */
export async function run(cwd: string, file: string, ...args: readonly string[]): Promise<string> {
  const options = { cwd, env, maxBuffer: 1e8, timeout: 120_000 }
  const { stdout } = await promisify(execFile)(file, args, options).catch((error) => {
    throw new Error(`${file} ${args.join(' ')}\n${error.message}\n${error.stdout}\n${error.stderr}`)
  })
  return stdout
}

const programs = new Map<string, Promise<string>>()

/** Where npm has put the program of a package, which it downloads first if need be. */
export function programOf(name: string, version: string): Promise<string> {
  const spec = `${name}@${version}`
  const known =
    programs.get(spec) ?? run(process.cwd(), 'npx', '--yes', `--package=${spec}`, '-c', `command -v ${name}`)
  programs.set(spec, known)
  return known.then((path) => path.trim())
}
