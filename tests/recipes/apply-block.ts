import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Block } from '../documentation/markdown.js'

/** Does to a copy of the repository what a block of a recipe says: writes its file, or changes it where it is a `diff`. */
export function applyBlock(copy: string, { file, language, code, line }: Block): void {
  if (file === undefined) throw new Error(`The block on line ${line} names no file`)
  const path = join(copy, file)
  if (language === 'diff') {
    writeFileSync(path, changed(readFileSync(path, 'utf8'), code, `${file}, line ${line} of the recipe`))
  } else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, code)
  }
}

/** Replaces the lines of a diff without a plus by those without a minus. They must be there once. */
function changed(text: string, diff: string, place: string): string {
  const lines = diff.trimEnd().split('\n')
  const without = (sign: string): string =>
    lines
      .filter((line) => !line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join('')
  const parts = `\n${text}`.split(`\n${without('+')}`)
  if (parts.length !== 2) throw new Error(`${parts.length - 1} places fit the diff of ${place}`)
  return parts.join(`\n${without('-')}`).slice(1)
}
