import { ValidationError } from '@billing/core'
import type { ProviderName } from '@billing/sandbox'
import { allTools } from '@billing/sdk/tools'
import { expect, test } from 'vitest'
import { declaredTools } from '../support/declared-tools.js'
import { EMPTY_PAGE } from '../support/empty-page.js'
import { providerPackages } from '../support/provider-packages.js'
import { record } from '../support/recorder.js'

const { fetch, requests } = record(EMPTY_PAGE)
type Call = (params?: object) => Promise<unknown>

const methodOf = ({ provider, function: name }: (typeof allTools)[number]): Call =>
  providerPackages[provider as ProviderName].create({ fetch })[name] as Call
const needsId = allTools.flatMap((tool) => {
  const [, id] = /{(\w+)}/.exec(declaredTools.get(tool.name)?.path ?? '') ?? []
  // A function may walk over the objects that are not named.
  const isRequired = (tool.inputSchema as { required?: readonly string[] }).required?.includes(`${id}`)
  return id && isRequired ? [{ ...tool, id }] : []
})

// Without types a caller can forget the parameters altogether; some clients then ask for `/customers/undefined`.
test.each(needsId)('$name without its parameters is a ValidationError that names $id', async (tool) => {
  const before = requests.length
  const [example] = (tool.inputSchema as { examples?: readonly object[] }).examples ?? []
  for (const params of [undefined, {}]) {
    await expect(methodOf(tool)(params)).rejects.toBeInstanceOf(ValidationError)
  }
  for (const value of [undefined, null]) {
    const params = { ...example, [tool.id]: value }
    await expect(methodOf(tool)(params as never)).rejects.toMatchObject({
      name: 'ValidationError',
      issues: [{ path: [tool.id] }],
    })
  }
  expect(requests).toHaveLength(before)
})

test.each(allTools.filter(({ name }) => !needsId.some((tool) => tool.name === name)))(
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
