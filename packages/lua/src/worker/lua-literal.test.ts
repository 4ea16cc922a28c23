import { expect, test } from 'vitest'
import { luaLiteral } from './lua-literal.js'

test('writes JSON as a chunk of Lua', () => {
  expect(luaLiteral({ a: [1, null, true], b: null, c: 'é"\\\n\u0000', 'x y': undefined })).toBe(
    'local O,N=...\nlocal T={}\nreturn O{["a"]={1,N,true},["c"]="é\\"\\\\\\010\\000"}',
  )
  expect(luaLiteral(null)).toBe('local O,N=...\nlocal T={}\nreturn nil')
})

test('writes what is deep as statements, and refuses what is too deep', () => {
  const nest = (levels: number): unknown => Array.from({ length: levels }).reduce((inner) => [inner], 1)
  expect(luaLiteral(nest(100))).toMatch(
    /^local O,N=\.\.\.\nlocal T=\{\}\nT\[1\]=\{+1\}+\nT\[2\]=\{+T\[1\]\}+\nreturn \{+T\[2\]\}+$/,
  )
  expect(() => luaLiteral(nest(2_000))).toThrow('nested more than 1,000 levels deep')
})
