import type { SandboxResponse } from '../runtime/provider.types.js'

export const ok = (body: unknown): SandboxResponse => ({ status: 200, body })
export const created = (body: unknown): SandboxResponse => ({ status: 201, body })
export const accepted = (body: unknown): SandboxResponse => ({ status: 202, body })
export const noContent = (): SandboxResponse => ({ status: 204 })
export const notModified = (): SandboxResponse => ({ status: 304 })
