import { createRequire } from 'node:module'
import { ConfigError } from '@billing/core'
import undici from 'undici'
import { describe, expect, test } from 'vitest'
import { loadUndici, type Undici } from './load-undici.js'

/** The error that `loadUndici` throws. */
function failure(load: () => unknown): Error {
  try {
    loadUndici(load as () => Undici)
  } catch (error) {
    return error as Error
  }
  throw new Error('nothing was thrown')
}

test('default', () => {
  expect(loadUndici()).toBe(undici)
})

describe('is a ConfigError with a remedy', () => {
  test('where undici is not installed', () => {
    const error = failure(() => createRequire(import.meta.url)('undici-that-is-not-installed'))
    expect(error).toBeInstanceOf(ConfigError)
    expect(error.message).toBe(
      'nodeTransport needs the package undici: run npm install undici, or leave out the option fetch to use the fetch of the runtime',
    )
  })

  test('where it cannot be loaded', () => {
    const cause = new TypeError("Cannot read properties of undefined (reading 'bind')")
    const error = failure(() => {
      throw cause
    })
    expect(error).toBeInstanceOf(ConfigError)
    expect(error.message).toBe(
      "nodeTransport could not load undici (Cannot read properties of undefined (reading 'bind')): undici 8 needs Node 22.19; where a bundler is the reason, pass { dispatcher: new Agent() } of undici",
    )
    expect(error.cause).toBe(cause)
  })

  test.each([
    ['a class without dispatch', { Agent: class {} }],
    ['no class', {}],
    ['no constructor', { Agent: () => {} }],
  ])('where the runtime has a stub with %s in its place', (_, stub) => {
    const error = failure(() => stub)
    expect(error).toBeInstanceOf(ConfigError)
    expect(error.message).toBe(
      'nodeTransport cannot send here, since this runtime replaces undici by a stub: leave out the option fetch to use the fetch of the runtime',
    )
  })
})
