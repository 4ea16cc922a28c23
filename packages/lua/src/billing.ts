export { billingToolset } from './billing-toolset.js'
