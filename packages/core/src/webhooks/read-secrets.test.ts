import { expect, test } from 'vitest'
import { ConfigError } from '../errors.js'
import { readSecrets } from './read-secrets.js'

test('default', () => {
  expect(readSecrets('whsec_1')).toEqual(['whsec_1'])
  expect(readSecrets(['whsec_1', 'whsec_2'])).toEqual(['whsec_1', 'whsec_2'])
})

test.each([
  ['nothing', []],
  ['a blank one', '   '],
  ['an empty one', ''],
  ['a line end', 'whsec_1\n'],
  ['a space before', ' whsec_1'],
  ['a bad one among good ones', ['whsec_1', '']],
  ['an unset variable', undefined],
  ['null', null as unknown as string],
  ['a number', 7 as unknown as string],
  ['an unset variable among good ones', ['whsec_1', undefined]],
])('refuses %s', (_, secret) => {
  expect(() => readSecrets(secret)).toThrow(ConfigError)
  expect(() => readSecrets(secret)).toThrow('secret is missing, blank or has whitespace around it')
})
