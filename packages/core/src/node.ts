export type { NodeTransportOptions } from './node-options.js'
export { type NodeTransport, nodeTransport } from './node-transport.js'
