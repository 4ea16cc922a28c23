// Run in a package after its build: an ES module's declarations are those of its CommonJS twin, so they need not be shipped twice.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

for (const file of readdirSync('dist').filter((name) => name.endsWith('.d.ts'))) {
  const twin = file.replace(/\.d\.ts$/, '.d.cts')
  const same = readFileSync(`dist/${file}`, 'utf8') === readFileSync(`dist/${twin}`, 'utf8')
  if (same) writeFileSync(`dist/${file}`, `export * from './${twin.replace('.d.cts', '.cjs')}'\n`)
}
