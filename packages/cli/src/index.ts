export type { CliIo, KeyringEntry, Progress, Prompts, TextOutput } from './io.js'
export { run } from './run.js'
