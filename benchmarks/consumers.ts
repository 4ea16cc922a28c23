import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The programs to type-check: one call with each package, by the name of the package. */
export const ONE_CALL = {
  '@billing/stripe': `import { createCustomer, createStripeClient } from '@billing/stripe'
const { id } = await createCustomer(createStripeClient({ apiKey: 'sk' }), { name: 'Acme' })
console.log(id)`,
  '@billing/chartmogul': `import { createChartMogulClient, listCustomers } from '@billing/chartmogul'
const { entries } = await listCustomers(createChartMogulClient({ apiKey: 'k' }), { per_page: 1 })
console.log(entries[0]?.uuid)`,
  '@billing/chargeover': `import { createChargeOverClient, listCustomers } from '@billing/chargeover'
const client = createChargeOverClient({ subdomain: 'example', apiUsername: 'u', apiPassword: 'p' })
const { response } = await listCustomers(client, { limit: 1 })
console.log(response[0]?.customer_id)`,
  '@billing/sdk': `import { createBilling } from '@billing/sdk'
const billing = createBilling({ stripe: { default: { apiKey: 'a' }, work: { apiKey: 'b' } } })
const { customers } = await billing.stripe.work.listCustomers({ limit: 1 })
console.log(customers[0]?.id)`,
} as const

const COMPILER_OPTIONS = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  types: [],
  module: 'nodenext',
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
}

let root: string | undefined

function makeFolder(): string {
  if (!root) {
    const made = mkdtempSync(join(tmpdir(), 'billing-consumers-'))
    process.once('exit', () => rmSync(made, { recursive: true }))
    root = made
  }
  return mkdtempSync(join(root, 'consumer-'))
}

/**
 * Writes a project of one file with one dependency, and returns its folder. It is outside the workspace, in which a language server would
 * search all packages for imports.
 */
export function writeConsumer(source: string, dependency?: string): string {
  const folder = makeFolder()
  const write = (name: string, content: object): void => writeFileSync(join(folder, name), JSON.stringify(content))
  write('package.json', { type: 'module', dependencies: dependency ? { [dependency]: '*' } : {} })
  write('tsconfig.json', { compilerOptions: COMPILER_OPTIONS, files: ['consumer.ts'] })
  writeFileSync(join(folder, 'consumer.ts'), source)
  if (dependency) {
    const installed = join(folder, 'node_modules', dependency)
    mkdirSync(dirname(installed), { recursive: true })
    symlinkSync(realpathSync(fileURLToPath(new URL(`node_modules/${dependency}`, import.meta.url))), installed)
  }
  return folder
}
