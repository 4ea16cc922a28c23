export { type NodeTransport, type NodeTransportOptions, nodeTransport } from '@billing/core/node'
