import { join } from 'node:path'
import { build } from 'esbuild'

/**
 * The thread of `@billing/lua` as a text: `new Worker` takes it as it is, so that the package runs from its sources, from both builds and from a
 * bundle, where no file of a thread would be found.
 */
export async function generateLuaWorker(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'packages/lua/src/worker/entry.ts')],
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: 'node',
    // What `new Worker` evaluates is a script.
    format: 'cjs',
    target: 'es2022',
    conditions: ['@billing/source'],
    legalComments: 'none',
    charset: 'utf8',
  })
  const lines = (outputFiles[0]?.text ?? '').trimEnd().split('\n')
  return `// Generated from the files of ../worker by \`pnpm generate\`. Do not edit.

/** The thread in which scripts run, as a CommonJS script. */
export const WORKER_SOURCE: string = [
${lines.map((line) => `  ${JSON.stringify(line)},`).join('\n')}
].join('\\n')
`
}
