import { expect, test } from 'vitest'
import { read } from './markdown.js'

/** The members of an interface of core. */
function membersOf(name: string, file: string): string[] {
  const source = read(`packages/core/src/client/${file}.ts`)
  const [, body = ''] = new RegExp(`interface ${name} \\{([\\s\\S]*?)^\\}`, 'm').exec(source) ?? []
  return [...body.matchAll(/^ {2}readonly (\w+)/gm)].map(([, member = '']) => member)
}

/** The names in the first column of the tables of a section, in their order. */
function rowsOf(document: string, heading: string): string[] {
  const [, section = ''] = read(document).split(`\n## ${heading}\n`)
  const rows = (section.split('\n## ')[0] ?? '').matchAll(/^\| (`.+?`) \|/gm)
  return [...rows].flatMap(([, names = '']) => names.match(/\w+/g) ?? [])
}

test.each([
  ['Options of a client', 'ClientOptions', 'client-options'],
  ['Options of a call', 'RequestOptions', 'request-options'],
])('%s: the page has every one', (heading, type, file) => {
  const members = membersOf(type, file)
  expect(members.length).toBeGreaterThan(5)
  expect(rowsOf('docs/options.md', heading)).toEqual(expect.arrayContaining(members))
})
