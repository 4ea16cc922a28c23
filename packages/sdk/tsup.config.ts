import { libraryConfig } from '../../tsup.base.js'

export default libraryConfig({
  entry: ['src/index.ts', 'src/chargeover.ts', 'src/chartmogul.ts', 'src/node.ts', 'src/stripe.ts', 'src/tools.ts'],
})
