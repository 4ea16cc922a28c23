import { libraryConfig, providerConfig } from '../../tsup.base.js'

export default [...providerConfig(), libraryConfig({ entry: ['src/webhooks.ts'] })]
