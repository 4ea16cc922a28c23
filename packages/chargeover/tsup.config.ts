import { providerConfig } from '../../tsup.base.js'

export default providerConfig()
