import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const documentation = read('docs/observability.md')

test('the table of hooks names every hook and every field', () => {
  const types = read('packages/core/src/client/hooks.ts')
  const membersOf = (name: string): string[] =>
    [
      ...(new RegExp(`interface ${name}\\b[^{]*\\{([\\s\\S]*?)^\\}`, 'm').exec(types)?.[1] ?? '').matchAll(
        /^ {2}readonly (\w+)/gm,
      ),
    ].map(([, member = '']) => member)
  const rows = [...documentation.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
  const members = ['Hooks', 'HookEvent', 'AttemptEvent', 'RetryEvent'].flatMap(membersOf)
  expect(members.length).toBeGreaterThan(12)
  expect(rows).toEqual([...new Set(members)])
})

test('the program of the example prints the spans that are drawn', () => {
  const program = fileURLToPath(new URL('../../examples/src/opentelemetry/main.ts', import.meta.url))
  const options = ['--import', 'tsx', '--conditions', '@billing/source', program]
  const printed = execFileSync(process.execPath, options, { encoding: 'utf8' })
  const names = [...printed.matchAll(/^ {2}name: '(.+)'/gm)].map(([, name]) => name)
  const [, drawing = ''] = /^```text\n(sign-up\n[\s\S]*?)^```$/m.exec(documentation) ?? []
  const drawn = [...drawing.matchAll(/^\W*([\w-]+)/gm)].map(([, name]) => name)
  expect(drawn).toHaveLength(6)
  expect(names.sort()).toEqual(drawn.sort())
})
