import { ApiError } from '@billing/core'
import { createBilling } from '@billing/sdk'
import { allTools, callTool } from '@billing/sdk/tools'
import { describe, expect, test } from 'vitest'
import { NULL_PAGE } from '../support/empty-page.js'
import { billingConfig } from '../support/provider-packages.js'
import { record } from '../support/recorder.js'

/** The functions whose result is a list, with an input that suffices. */
const lists = allTools
  .filter(({ function: name }) => /^(list|search|get\w*Metrics$)/.test(name))
  .map(({ name, inputSchema }) => ({ name, input: { examples: [{}], ...inputSchema }.examples[0] ?? {} }))

const answers = {
  'nothing at all': { status: 204 },
  'an object without a list': { has_more: false },
  'null for the list': NULL_PAGE,
}

describe.each(Object.entries(answers))('%s', (_, answer) => {
  // A caller who is promised an array goes through it, and fails far from the cause.
  test.each(lists)('in place of the answer to $name is an error', async ({ name, input }) => {
    const { fetch } = record(answer)
    const billing = createBilling(billingConfig({ fetch }))
    const failure: unknown = await callTool(billing, name, input).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ApiError)
    expect(failure).toMatchObject({ operation: name, kind: 'unexpected' })
  })
})
