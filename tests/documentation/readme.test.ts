import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { linksOf, read, root } from './markdown.js'

const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && name !== 'index.md')

test('the README has at most 150 lines beside its generated tables', () => {
  const readme = read('README.md')
  const written = readme.replaceAll(/^<!-- (\w+) -->\n[\s\S]*?^<!-- \/\1 -->\n/gm, '')
  expect(written).not.toBe(readme)
  expect(written.trimEnd().split('\n').length).toBeLessThanOrEqual(150)
})

test('the README leads to the index of the documentation', () => {
  expect(linksOf('README.md')).toContain('docs/index.md')
})

test.each(pages)('the index of the documentation leads to %s', (page) => {
  expect(linksOf('docs/index.md')).toContain(page)
})

test.each(
  readdirSync(join(root, 'tests'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(node_modules|\.)/.test(entry.name))
    .map(({ name }) => name),
)('the map of the tests has %s', (folder) => {
  expect(read('tests/README.md')).toContain(`| \`${folder}/\` `)
})
