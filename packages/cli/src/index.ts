export type { CliIo, Prompts, TextOutput } from './io.js'
export { run } from './run.js'
