/// <reference types="node" />
import { processIo } from './process-io.js'
import { provideZod } from './provide-zod.js'
import { run } from './run.js'

provideZod()
const code = await run(process.argv.slice(2), processIo())
// That of an answer that could not be written stays.
process.exitCode ||= code
