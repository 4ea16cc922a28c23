import { libraryConfig } from '../../tsup.base.js'

// Commands are chunks of their own, so that help loads none of them. Source maps would be two thirds of the package.
const config = libraryConfig({ sourcemap: false, splitting: true })

export default [config, { ...config, entry: ['src/cli.ts'], format: ['esm' as const], dts: false }]
