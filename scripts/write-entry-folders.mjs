// Run in a package after its build: writes a folder with a package.json for each subpath entry. Parcel and other tools that ignore `exports`
// look up `@billing/stripe/webhooks` there; tools that read `exports` ignore these folders.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))

for (const [entry, target] of Object.entries(exports)) {
  if (entry === '.' || typeof target === 'string') continue
  const up = entry.replace(/^\.\//, '').replaceAll(/[^/]+/g, '..')
  const fields = {
    main: target.require.default,
    module: target.import.default,
    types: target.require.types,
  }
  const moved = Object.entries(fields).map(([name, path]) => [name, path.replace('.', up)])
  mkdirSync(entry, { recursive: true })
  writeFileSync(
    `${entry}/package.json`,
    `${JSON.stringify({ ...Object.fromEntries(moved), sideEffects: false }, null, 2)}\n`,
  )
}
