/// <reference types="node" />
import { processIo } from './process-io.js'
import { run } from './run.js'

const code = await run(process.argv.slice(2), processIo())
// That of an answer that could not be written stays.
process.exitCode ||= code
