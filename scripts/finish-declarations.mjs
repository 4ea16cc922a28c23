// Run in a package after its build: prepares the declarations for publishing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'

const declarations = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.d\.c?ts$/.test(name),
)

for (const file of declarations) {
  const text = readFileSync(`dist/${file}`, 'utf8')
  const narrow = text
    // The compiler always indents by four spaces. A tab is one byte.
    .replaceAll(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4))
    // Imports of other entries' dependencies, which would make the compiler read them for every entry.
    .replaceAll(/^import '[^']+';\n/gm, '')
    // Without msw installed, its handlers are `any` instead of an error.
    .replace(/^(?=import .+ from 'msw';\n)/m, '// @ts-ignore\n')
  if (narrow !== text) writeFileSync(`dist/${file}`, narrow)
}

// The declarations of an ES module equal those of its CommonJS twin, so they are shipped once. msw declares separate classes for the two.
for (const file of declarations.filter((name) => name.endsWith('.d.ts'))) {
  const twin = file.replace(/\.d\.ts$/, '.d.cts')
  const text = readFileSync(`dist/${file}`, 'utf8')
  if (text === readFileSync(`dist/${twin}`, 'utf8') && !text.includes("from 'msw'"))
    writeFileSync(`dist/${file}`, `export * from './${basename(twin).replace('.d.cts', '.cjs')}'\n`)
}
