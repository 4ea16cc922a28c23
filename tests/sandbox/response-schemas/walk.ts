import type { Tool } from '@billing/core'
import { createValidate } from '@billing/core/internal'
import { createSandbox, type ProviderName, type Sandbox } from '@billing/sandbox'
import { z } from 'zod'
import { providerPackages } from '../../support/provider-packages.js'
import { NOW } from '../../support/serve-sandbox.js'

/** A client whose answers must have no keys but the described ones, with the described types. */
export interface Walk {
  readonly sandbox: Sandbox
  /** Calls an operation by the name of its tool, without the provider. */
  call(name: string, input?: object): Promise<any>
  /** The operations that were not called yet. */
  left(): readonly string[]
}

/** `tools`: all of the provider. */
export function createWalk(provider: ProviderName, tools: readonly Tool<never>[]): Walk {
  const sandbox = createSandbox({ now: NOW })
  const { create, inputSchemas, createResponseSchemas } = providerPackages[provider]
  const validate = createValidate(inputSchemas, createResponseSchemas(z.strictObject))
  const client = create({ fetch: sandbox.fetch, validate, maxRetries: 0 })
  const all = new Map(tools.map((tool) => [tool.name.slice(provider.length + 1), tool]))
  const called = new Set<string>()
  return {
    sandbox,
    async call(name, input = {}) {
      const tool = all.get(name)
      if (!tool) throw new Error(`There is no tool ${provider}_${name}.`)
      called.add(name)
      return tool.execute(client as never, input as never)
    },
    left: () => [...all.keys()].filter((name) => !called.has(name)),
  }
}
