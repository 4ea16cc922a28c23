export type { CliIo, KeyringEntry, Prompts, TextOutput } from './io.js'
export { run } from './run.js'
