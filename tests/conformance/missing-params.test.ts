import { ValidationError } from '@billing/core'
import type { ProviderName } from '@billing/sandbox'
import { tools } from '@billing/sdk/tools'
import { expect, test } from 'vitest'
import { EMPTY_PAGE } from '../support/empty-page.js'
import { providerPackages } from '../support/provider-packages.js'
import { record } from '../support/recorder.js'

const { fetch, requests } = record(EMPTY_PAGE)
type Call = (params?: object) => Promise<unknown>

const methodOf = ({ provider, function: name }: (typeof tools)[number]): Call =>
  providerPackages[provider as ProviderName].create({ fetch })[name] as Call
const needsId = tools.filter(({ inputSchema }) => 'id' in (inputSchema as { properties: object }).properties)

// Without types a caller can forget the parameters altogether; some clients then ask for `/customers/undefined`.
test.each(needsId)('$name without its parameters is a ValidationError that names id', async (tool) => {
  const before = requests.length
  for (const params of [undefined, {}, { id: undefined }, { id: null }]) {
    await expect(methodOf(tool)(params as never)).rejects.toMatchObject({
      name: 'ValidationError',
      issues: [{ path: ['id'] }],
    })
  }
  expect(requests).toHaveLength(before)
})

test.each(tools.filter((tool) => !needsId.includes(tool)))(
  '$name without its parameters asks the provider, or says what is missing',
  async (tool) => {
    const before = requests.length
    const failure = await methodOf(tool)().then(
      () => undefined,
      (error: unknown) => error,
    )
    if (failure === undefined) expect(requests).toHaveLength(before + 1)
    else expect(failure).toBeInstanceOf(ValidationError)
  },
)
