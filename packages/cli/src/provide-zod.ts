/// <reference types="node" />
import module, { createRequire } from 'node:module'

/** Whether a package finds another one that it imports. */
function finds(from: string, specifier: string): string | undefined {
  try {
    return createRequire(from).resolve(specifier)
  } catch {
    return undefined
  }
}

/** The packages that check inputs with zod, from the one that this one depends on. */
const CHECKING = ['@billing/stripe/zod', '@billing/chartmogul/zod', '@billing/chargeover/zod']

/** Resolves zod as this package does, where that is not possible from where it is imported. */
const hook = (own: string): string => `
export async function resolve(specifier, context, next) {
  try {
    return await next(specifier, context)
  } catch (error) {
    if (!/^zod($|\\/)/.test(specifier)) throw error
    return next(specifier, { ...context, parentURL: ${JSON.stringify(own)} })
  }
}`

/**
 * Lets the providers' packages find zod. It is an optional peer of theirs and a dependency of this one; installed globally beside this one
 * (`npm install --global @billing/cli @billing/sdk`) they are outside of the folder that its dependencies are in.
 */
export function provideZod(): void {
  const sdk = finds(import.meta.url, '@billing/sdk/zod')
  const isFound = CHECKING.every((name) => {
    const found = sdk && finds(sdk, name)
    return found && finds(found, 'zod')
  })
  if (!isFound) module.register(`data:text/javascript,${encodeURIComponent(hook(import.meta.url))}`)
}
