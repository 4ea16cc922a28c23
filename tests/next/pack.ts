import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs a command. Where it fails, the error shows what it printed. */
export async function run(cwd: string, file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const options = { cwd, maxBuffer: 1e8, env: { ...process.env, ...env } }
  const { stdout, stderr } = await promisify(execFile)(file, args, options).catch((error) => {
    throw new Error(`${file} ${args.join(' ')}\n${error.stdout}\n${error.stderr}`)
  })
  return `${stdout}${stderr}`
}

/** Packs packages that are built into a folder, as npm would publish them. Returns the tarballs. */
export async function pack(folder: string, names: readonly string[]): Promise<string[]> {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [pnpm] = packageManager.split('+')
  const tarballs: string[] = []
  for (const name of names) {
    const cwd = join(root, 'packages', name)
    await run(cwd, 'npx', ['--yes', pnpm, 'pack', '--pack-destination', folder])
    const { version } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'))
    tarballs.push(join(folder, `billing-${name}-${version}.tgz`))
  }
  return tarballs
}
