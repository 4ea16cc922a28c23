import { gzipSync } from 'node:zlib'
import { type BuildOptions, build } from 'esbuild'

export interface Bundle {
  readonly text: string
  /** Bytes after gzip. */
  readonly gzip: number
}

export const bundleOf = (text: string): Bundle => ({ text, gzip: gzipSync(text, { level: 9 }).length })

/** Bundles and minifies a module that finds what it imports from `resolveDir`. */
export async function bundleWithEsbuild(
  contents: string,
  resolveDir: string,
  options: Pick<BuildOptions, 'external' | 'platform'> = {},
): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    ...options,
  })
  return bundleOf(outputFiles[0]?.text ?? '')
}
