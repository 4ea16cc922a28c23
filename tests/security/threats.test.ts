import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The numbers of the threats in a document, in its order: `S1`, `S2`… */
const numbered = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, id = '']) => id)

test('every line of the threat model has its test, and every test its line', () => {
  const model = readFileSync(new URL('../../SECURITY.md', import.meta.url), 'utf8')
  const folder = new URL('.', import.meta.url)
  const tests = readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n')
  const lines = numbered(model, /^\| (S\d+) /gm)
  const byNumber = (a: string, b: string): number => Number(a.slice(1)) - Number(b.slice(1))
  expect(lines.length).toBeGreaterThan(20)
  expect(numbered(tests, /^(?:test|describe)\('(S\d+): /gm).sort(byNumber)).toEqual(lines)
})
