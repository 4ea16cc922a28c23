import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'

/** The machine and the versions of a run, which its figures depend on. */
export interface Environment {
  readonly date: string
  readonly commit: string
  readonly machine: string
  readonly node: string
  readonly peers: Readonly<Record<string, string>>
}

const PEERS = ['stripe', 'chartmogul-node', 'openapi-fetch', 'undici']

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim()

function commit(): string {
  try {
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain') ? ', with changes' : ''}`
  } catch {
    return 'none'
  }
}

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version

export function readEnvironment(): Environment {
  const processors = cpus()
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commit(),
    machine: `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}`,
    node: process.version,
    peers: Object.fromEntries(PEERS.map((name) => [name, versionOf(name)])),
  }
}
