import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { build } from 'esbuild'
import { rollup } from 'rollup'
import { minify } from 'terser'
import webpack, { type Configuration, type Stats } from 'webpack'

/** Where bare specifiers are looked up: in the dependencies of the tests. */
const resolveDir = fileURLToPath(new URL('../', import.meta.url))

export interface Bundle {
  readonly text: string
  /** Bytes after gzip. */
  readonly gzip: number
}

const bundleOf = (text: string): Bundle => ({ text, gzip: gzipSync(text, { level: 9 }).length })

/** Bundles a module and minifies it, as users of a bundler do who left its settings alone. */
export type Bundler = (contents: string, external?: readonly string[]) => Promise<Bundle>

async function withEsbuild(contents: string, external: readonly string[] = []): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    external: [...external],
  })
  return bundleOf(outputFiles[0]?.text ?? '')
}

async function withRollup(contents: string, external: readonly string[] = []): Promise<Bundle> {
  const entry = join(resolveDir, 'entry.mjs')
  const bundle = await rollup({
    input: entry,
    external: [...external],
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? contents : null),
      },
      nodeResolve(),
    ],
  })
  const { output } = await bundle.generate({ format: 'es' })
  await bundle.close()
  const { code = '' } = await minify(output[0].code, { module: true })
  return bundleOf(code)
}

const runWebpack = (configuration: Configuration): Promise<Stats> =>
  new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (!stats || stats.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')))
      else resolve(stats)
    })
  })

async function withWebpack(contents: string, external: readonly string[] = []): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'billing-webpack-'))
  try {
    writeFileSync(join(folder, 'entry.mjs'), contents)
    await runWebpack({
      mode: 'production',
      target: ['web', 'es2022'],
      entry: join(folder, 'entry.mjs'),
      output: { path: folder, filename: 'bundle.mjs', library: { type: 'module' } },
      experiments: { outputModule: true },
      externalsType: 'module',
      externals: [...external],
      resolve: { modules: [join(resolveDir, 'node_modules'), 'node_modules'] },
    })
    return bundleOf(readFileSync(join(folder, 'bundle.mjs'), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export const bundlers = { esbuild: withEsbuild, rollup: withRollup, webpack: withWebpack } satisfies Record<
  string,
  Bundler
>
