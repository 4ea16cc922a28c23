import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { PROVIDERS } from '../support/providers.js'
import { environment, run } from '../support/run.js'

const template = fileURLToPath(new URL('template', import.meta.url))

/** A version of Next with the React it came with. */
export interface Version {
  readonly next: string
  readonly react: string
  /** The folder of `template` whose pages the app has. */
  readonly pages: 'dynamic' | 'prerendered'
  /** Its `next.config.mjs`. */
  readonly config?: object
  /** Pages of that folder which this version fails with a plain `fetch` as well. */
  readonly without?: readonly string[]
  /** Writes by each provider's page that this version carries out while it builds, with a plain `fetch` as well. Default 0. */
  readonly writes?: number
}

/** An app that is being served. */
export interface Served {
  /** What a page shows, and the whole of its HTML. */
  visit(path: string): Promise<{ shown: string; html: string }>
  close(): void
}

/** Writes an app in a folder outside the workspace: each page of the template once for each provider, as `/page/provider`. */
export async function createApp(folder: string, version: Version, tarballs: readonly string[]): Promise<void> {
  const pages = join(template, version.pages)
  mkdirSync(join(folder, 'app'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'app', version: '1.0.0', private: true }))
  writeFileSync(join(folder, 'next.config.mjs'), `export default ${JSON.stringify(version.config ?? {})}\n`)
  cpSync(join(template, 'billing.js'), join(folder, 'billing.js'))
  cpSync(join(template, 'layout.js'), join(folder, 'app/layout.js'))
  for (const file of readdirSync(pages).filter((name) => !version.without?.includes(name.replace('.js', '')))) {
    for (const provider of PROVIDERS) {
      const place = join(folder, 'app', file.replace('.js', ''), provider)
      mkdirSync(place, { recursive: true })
      const source = readFileSync(join(pages, file), 'utf8').replaceAll('PROVIDER', provider)
      writeFileSync(join(place, file === 'route-handler.js' ? 'route.js' : 'page.js'), source)
    }
  }
  const { next, react } = version
  const packages = [`next@${next}`, `react@${react}`, `react-dom@${react}`, ...tarballs]
  await run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', ...packages)
}

const nextCommand = (folder: string) => join(folder, 'node_modules/next/dist/bin/next')

/** Builds the app for production. */
export async function buildApp(cwd: string, env: NodeJS.ProcessEnv): Promise<void> {
  const surroundings = { cwd, env: { ...env, NEXT_TELEMETRY_DISABLED: '1' }, timeoutMs: 900_000 }
  await run(surroundings, process.execPath, nextCommand(cwd), 'build')
}

/** Serves a built app on a free port. */
export async function startApp(folder: string, env: NodeJS.ProcessEnv): Promise<Served> {
  const port = await freePort()
  const child = spawn(process.execPath, [nextCommand(folder), 'start', '-H', '127.0.0.1', '-p', `${port}`], {
    cwd: folder,
    env: { ...environment, ...env, NEXT_TELEMETRY_DISABLED: '1' },
    // A group of its own, so that the processes which it starts end with it.
    detached: true,
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += chunk))
  const close = (): void => {
    if (child.exitCode === null) process.kill(-(child.pid as number), 'SIGKILL')
  }
  for (let tries = 0; !/Ready|started server/i.test(log); tries += 1) {
    if (child.exitCode !== null || tries > 600) {
      close()
      throw new Error(`next start did not get ready:\n${log}`)
    }
    await wait(100)
  }
  return {
    async visit(path) {
      const response = await fetch(`http://127.0.0.1:${port}${path}`)
      const html = await response.text()
      const shown = /<output>([^<]*)<\/output>/.exec(html)?.[1]
      if (!response.ok || shown === undefined) throw new Error(`${path} answered ${response.status}:\n${html}\n${log}`)
      return { shown, html }
    },
    close,
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
