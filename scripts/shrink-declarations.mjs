// Run in a package after its build: ships what the compiler writes of declarations in fewer bytes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const declarations = readdirSync('dist').filter((name) => /\.d\.c?ts$/.test(name))

// The compiler indents by four spaces, whatever the source does. A tab is one byte.
for (const file of declarations) {
  const text = readFileSync(`dist/${file}`, 'utf8')
  const narrow = text.replaceAll(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4))
  if (narrow !== text) writeFileSync(`dist/${file}`, narrow)
}

// An ES module's declarations are those of its CommonJS twin, so they need not be shipped twice.
for (const file of declarations.filter((name) => name.endsWith('.d.ts'))) {
  const twin = file.replace(/\.d\.ts$/, '.d.cts')
  const same = readFileSync(`dist/${file}`, 'utf8') === readFileSync(`dist/${twin}`, 'utf8')
  if (same) writeFileSync(`dist/${file}`, `export * from './${twin.replace('.d.cts', '.cjs')}'\n`)
}
