import { libraryConfig } from '../../tsup.base.js'

const requireUndici = './require-undici.cjs'

export default [
  libraryConfig({ external: [/^@billing\//, requireUndici] }),
  // CommonJS for both formats; the file says why.
  libraryConfig({ entry: ['src/node/require-undici.cjs'], format: ['cjs'], dts: false, sourcemap: false }),
]
