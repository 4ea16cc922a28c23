import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const setup = fileURLToPath(new URL('../../scripts/setup.mjs', import.meta.url))

/** Runs steps in a process of their own, as the scripts do, and collects its output; `seen` is called with what has come so far. */
async function steps(code: string, seen: (err: string) => void = () => {}) {
  const program = `import { run } from ${JSON.stringify(setup)}\nconst node = process.execPath\n${code}`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program])
  const printed = { out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    printed.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    printed.err += chunk
    seen(printed.err)
  })
  await new Promise((resolve) => child.once('close', resolve))
  return printed
}

test('a step that succeeds is one line with its time, without its output', async () => {
  const { out, err } = await steps(`
    await run('Install', [node, '--eval', 'console.log("added 300 packages"); console.error(" WARN  deprecated")'])
    await run('Build', [node, '--eval', ''])
  `)
  expect(err).toMatch(/^▸ Install … \d+\.\d s\n▸ Build … \d+\.\d s\n$/)
  expect(out).toBe('')
})

test('shows its title when it starts', async () => {
  const views: string[] = []
  const seen = join(tmpdir(), `billing-step-${randomUUID()}`)
  // The step lasts until its title was seen.
  const waits = `const timer = setInterval(() => require('node:fs').existsSync(process.argv[1]) && clearInterval(timer), 5)`
  await steps(`await run('Build', [node, '--eval', ${JSON.stringify(waits)}, ${JSON.stringify(seen)}])`, (err) => {
    views.push(err)
    writeFileSync(seen, '')
  })
  rmSync(seen)
  expect(views[0]).toBe('▸ Build … ')
})

test('a step that fails shows all of its output and its exit code', async () => {
  const lines = Array.from({ length: 5000 }, (_, i) => `line ${i + 1}`)
  const { out, err } = await steps(`
    const child = 'for (let i = 1; i <= 5000; i++) console.log("line " + i); console.error("error TS2345"); process.exitCode = 3'
    const { ok } = await run('Check the types', [node, '--eval', child])
    console.log(ok)
  `)
  expect(err).toMatch(/^▸ Check the types … FAILED after \d+\.\d s\n/)
  for (const line of lines) expect(err).toContain(`${line}\n`)
  expect(err).toContain('error TS2345\n')
  expect(err.trimEnd().endsWith('Check the types: exit code 3')).toBe(true)
  expect(out).toBe('false\n')
})

test('a command that does not exist or is killed fails as a step', async () => {
  const { err } = await steps(`
    await run('Lint', ['no-such-command'])
    await run('Build', [node, '--eval', 'process.kill(process.pid, "SIGKILL")'])
  `)
  expect(err).toMatch(/^▸ Lint … FAILED after/)
  expect(err).toContain('Lint: spawn no-such-command ENOENT')
  expect(err).toContain('Build: SIGKILL')
})

test('returns the standard output of a command, without its standard error', async () => {
  const { out } = await steps(`
    const { output } = await run('Report', [node, '--eval', 'console.log("[1, 2]"); console.error("noise")'])
    process.stdout.write(output)
  `)
  expect(out).toBe('[1, 2]\n')
})

test('a live step shows its output as it comes', async () => {
  const { out, err } = await steps(`
    await run('Mutate core', [node, '--eval', 'console.log("12 of 34 tested")'], { live: true })
  `)
  expect(err).toMatch(/^▸ Mutate core\n12 of 34 tested\n▸ Mutate core … \d+\.\d s\n$/)
  expect(out).toBe('')
})
