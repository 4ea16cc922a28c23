import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { anchorsOf, linksOf, read, root } from './markdown.js'

// On npm a package's README stands alone: nothing of the repository is beside it.
describe.each(readdirSync(join(root, 'packages')))('the README of @billing/%s', (name) => {
  const document = `packages/${name}/README.md`
  const readme = read(document)
  const { exports } = JSON.parse(read(`packages/${name}/package.json`))
  const entries = Object.keys(exports).filter((path) => path !== '.' && path !== './package.json')

  test('has no links that are broken on npm', () => {
    const links = linksOf(document)
    expect(links.filter((link) => !/^(https:|#)/.test(link))).toEqual([])
    const anchors = anchorsOf(document)
    for (const link of links.filter((one) => one.startsWith('#'))) expect(anchors).toContain(link.slice(1))
  })

  test('begins with its name, and says how to install it, or that one need not', () => {
    expect(readme).toMatch(new RegExp(`^# @billing/${name}\\n`))
    expect(readme).toMatch(new RegExp(`npm install .*@billing/${name}|You need not install it`))
  })

  // Core is for the other packages to import.
  test.skipIf(name === 'core')('names every entry', () => {
    // Of the umbrella's `/stripe/webhooks` it names `/stripe` and `/webhooks`.
    const parts = new Set(entries.flatMap((entry) => entry.split('/').slice(1)))
    for (const part of parts) expect(readme).toMatch(new RegExp(`[\`\\w]/${part}[\`']`))
  })

  test('names existing entries only', () => {
    for (const [, of, entry] of readme.matchAll(/@billing\/(\w+)\/([\w/]+)/g)) {
      const target = JSON.parse(read(`packages/${of}/package.json`))
      expect(Object.keys(target.exports)).toContain(`./${entry}`)
    }
  })
})
