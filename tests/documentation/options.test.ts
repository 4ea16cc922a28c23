import { expect, test } from 'vitest'
import { read } from './markdown.js'

/** The members of an interface of core's types. */
function membersOf(name: string): string[] {
  const [, body = ''] =
    new RegExp(`interface ${name} \\{([\\s\\S]*?)^\\}`, 'm').exec(read('packages/core/src/types.ts')) ?? []
  return [...body.matchAll(/^ {2}readonly (\w+)/gm)].map(([, member = '']) => member)
}

/** The names in the first column of the tables of a section, in their order. */
function rowsOf(document: string, heading: string): string[] {
  const [, section = ''] = read(document).split(`\n## ${heading}\n`)
  const rows = (section.split('\n## ')[0] ?? '').matchAll(/^\| (`.+?`) \|/gm)
  return [...rows].flatMap(([, names = '']) => names.match(/\w+/g) ?? [])
}

test.each([
  ['Options of a client', 'ClientOptions'],
  ['Options of a call', 'RequestOptions'],
])('%s: the page has every one', (heading, type) => {
  const members = membersOf(type)
  expect(members.length).toBeGreaterThan(5)
  expect(rowsOf('docs/options.md', heading)).toEqual(expect.arrayContaining(members))
})
