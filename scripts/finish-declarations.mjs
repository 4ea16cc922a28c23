// Run in a package after its build: makes what the compiler writes of declarations fit for shipping.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'

const declarations = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.d\.c?ts$/.test(name),
)

for (const file of declarations) {
  const text = readFileSync(`dist/${file}`, 'utf8')
  const narrow = text
    // The compiler indents by four spaces, whatever the source does. A tab is one byte.
    .replaceAll(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4))
    // What other entries of the package import, which would have the compiler read all of it for any of them.
    .replaceAll(/^import '[^']+';\n/gm, '')
    // Whoever goes without msw gets `any` for its handlers, and no error.
    .replace(/^(?=import .+ from 'msw';\n)/m, '// @ts-ignore\n')
  if (narrow !== text) writeFileSync(`dist/${file}`, narrow)
}

// An ES module's declarations are those of its CommonJS twin, so they need not be shipped twice; but msw has classes of its own for each.
for (const file of declarations.filter((name) => name.endsWith('.d.ts'))) {
  const twin = file.replace(/\.d\.ts$/, '.d.cts')
  const text = readFileSync(`dist/${file}`, 'utf8')
  if (text === readFileSync(`dist/${twin}`, 'utf8') && !text.includes("from 'msw'"))
    writeFileSync(`dist/${file}`, `export * from './${basename(twin).replace('.d.cts', '.cjs')}'\n`)
}
