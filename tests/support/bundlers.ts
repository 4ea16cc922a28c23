import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { rspack } from '@rspack/core'
import { rollup } from 'rollup'
import { minify } from 'terser'
import { build as buildWithVite, type Rolldown } from 'vite'
import webpack, { type Configuration, type Stats } from 'webpack'
import { type Bundle, bundleOf, bundleWithEsbuild } from './esbuild.js'

/** Where bare specifiers are looked up: in the dependencies of the tests. */
const resolveDir = fileURLToPath(new URL('../', import.meta.url))

/** Bundles a module and minifies it, as users of a bundler do who left its settings alone. */
export type Bundler = (contents: string, external?: readonly string[]) => Promise<Bundle>

const withEsbuild: Bundler = (contents, external = []) =>
  bundleWithEsbuild(contents, resolveDir, { external: [...external] })

/** The path of a module that is not a file, beside the packages that it may import. */
const ENTRY = join(resolveDir, 'entry.mjs')

const entryPlugin = (contents: string) => ({
  name: 'entry',
  resolveId: (id: string) => (id === ENTRY ? id : null),
  load: (id: string) => (id === ENTRY ? contents : null),
})

async function withRollup(contents: string, external: readonly string[] = []): Promise<Bundle> {
  const bundle = await rollup({
    input: ENTRY,
    external: [...external],
    // It would tell of comments and cycles in zod.
    logLevel: 'silent',
    plugins: [entryPlugin(contents), nodeResolve()],
  })
  const { output } = await bundle.generate({ format: 'es' })
  await bundle.close()
  const { code = '' } = await minify(output[0].code, { module: true })
  return bundleOf(code)
}

async function withVite(contents: string, external: readonly string[] = []): Promise<Bundle> {
  const { output } = (await buildWithVite({
    root: resolveDir,
    configFile: false,
    logLevel: 'error',
    plugins: [entryPlugin(contents)],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, external: [...external], preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput
  return bundleOf(output[0].code)
}

const runWebpack = (configuration: Configuration): Promise<Stats> =>
  new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (!stats || stats.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')))
      else resolve(stats)
    })
  })

/** Options that webpack and Rspack share. */
const configurationOf = (folder: string, external: readonly string[]) => ({
  mode: 'production' as const,
  target: ['web', 'es2022'] as ['web', 'es2022'],
  entry: join(folder, 'entry.mjs'),
  externalsType: 'module' as const,
  externals: [...external],
  resolve: { modules: [join(resolveDir, 'node_modules'), 'node_modules'] },
})

/** Lets a bundler that works on files alone turn `entry.mjs` into `bundle.mjs`. */
async function inFolder(contents: string, bundle: (folder: string) => Promise<unknown>): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'billing-bundle-'))
  try {
    writeFileSync(join(folder, 'entry.mjs'), contents)
    await bundle(folder)
    return bundleOf(readFileSync(join(folder, 'bundle.mjs'), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const withWebpack: Bundler = (contents, external = []) =>
  inFolder(contents, (folder) =>
    runWebpack({
      ...configurationOf(folder, external),
      output: { path: folder, filename: 'bundle.mjs', library: { type: 'module' } },
      experiments: { outputModule: true },
    }),
  )

const withRspack: Bundler = (contents, external = []) =>
  inFolder(
    contents,
    (folder) =>
      new Promise<void>((resolve, reject) => {
        const configuration = {
          ...configurationOf(folder, external),
          output: { path: folder, filename: 'bundle.mjs', module: true, library: { type: 'module' } },
        }
        rspack(configuration, (error, stats) => {
          if (!stats || stats.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')))
          else resolve()
        })
      }),
  )

export const bundlers = {
  esbuild: withEsbuild,
  rollup: withRollup,
  webpack: withWebpack,
  rspack: withRspack,
  vite: withVite,
} satisfies Record<string, Bundler>
