import type { ProviderName } from '@billing/sandbox'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fixturesOf } from '../support/fixtures.js'
import { providerPackages } from '../support/provider-packages.js'

/** The keys that strict schemas do not know, wherever they stand in a union. */
function unknownKeys(issues: readonly z.core.$ZodIssue[], path = ''): string[] {
  return issues.flatMap((issue) => {
    const here = [path, ...issue.path.filter((key) => typeof key === 'string')].filter(Boolean).join('.')
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [here, key].filter(Boolean).join('.'))
    return issue.code === 'invalid_union' ? issue.errors.flatMap((errors) => unknownKeys(errors, here)) : []
  })
}

describe.each(Object.entries(providerPackages))('%s', (name, { responseSchemas, createResponseSchemas }) => {
  const fixtures = fixturesOf(name as ProviderName).filter(({ operation }) => operation !== 'error')
  const strict = createResponseSchemas(z.strictObject)

  test.each(fixtures)('accepts the recorded $name', ({ operation, body }) => {
    const result = responseSchemas[operation]?.safeParse(body)
    expect(result?.error?.issues ?? result).not.toBeInstanceOf(Array)
    expect(result?.data).toEqual(body)
  })

  test('differs from the recordings in these keys only', () => {
    const found = fixtures.flatMap(({ operation, body }) =>
      unknownKeys(strict[operation]?.safeParse(body).error?.issues ?? []),
    )
    expect([...new Set(found)].sort()).toMatchSnapshot()
  })
})
