import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { PROGRAM, RESULT } from '../support/bundled-program.js'
import { run } from '../support/run.js'
import { PARCEL_VERSION } from '../support/versions.js'
import { programOf } from './program-of.js'

const START = `
import { createSandbox } from '@billing/sandbox'

run(createSandbox().fetch).then((result) => console.log(JSON.stringify(result)))
`

// With its defaults Parcel knows nothing of `exports`: it goes by `main`, `module` and folders.
test('Parcel bundles the program with its default settings, and the bundle runs', async () => {
  const folder = join(inject('consumer'), 'parcel')
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "name": "app", "private": true }')
  writeFileSync(join(folder, 'app.js'), PROGRAM + START)
  const parcel = programOf('parcel', PARCEL_VERSION)
  await run(folder, parcel, 'build', 'app.js', '--no-autoinstall', '--no-cache', '--dist-dir=dist')
  expect(JSON.parse(await run(folder, process.execPath, 'dist/app.js'))).toEqual(RESULT)
}, 120_000)
