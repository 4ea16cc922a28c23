import { libraryConfig } from '../../tsup.base.js'

// Source maps would be two thirds of the package.
const config = libraryConfig({ sourcemap: false })

export default [config, { ...config, entry: ['src/cli.ts'], format: ['esm' as const], dts: false }]
