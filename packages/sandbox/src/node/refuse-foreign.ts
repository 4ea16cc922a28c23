/// <reference types="node" />
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/**
 * Why a request to the control address is refused, or `undefined`. The address has no password: what keeps others out is that it listens on this
 * machine alone, that it answers to no foreign host name (a page whose name is rebound to 127.0.0.1), and to no page of another origin.
 */
export function refuseForeign(
  { method, headers }: IncomingMessage,
  allowedHosts: readonly string[],
): string | undefined {
  const host = headers.host ?? ''
  const name = hostnameOf(host)
  if (!name || !isOwn(name, allowedHosts)) {
    return `The control address does not answer to the host name ${JSON.stringify(name ?? host)}. Use 127.0.0.1 or localhost, or allow the name with --allow-host or the option allowedHosts.`
  }
  if (method === 'GET' || method === 'HEAD') return undefined
  const { origin } = headers
  const site = headers['sec-fetch-site']
  const isForeign =
    origin === undefined
      ? site !== undefined && site !== 'same-origin' && site !== 'none'
      : origin.toLowerCase() !== `http://${host.toLowerCase()}`
  if (!isForeign) return undefined
  return `The control address takes no ${method} from the page ${origin ?? `of another site`}. Send the request from a program, or from its own page.`
}

function hostnameOf(host: string): string | undefined {
  const url = `http://${host}`
  return /^[\w.:[\]-]+$/.test(host) && URL.canParse(url) ? new URL(url).hostname : undefined
}

/** An address cannot be rebound, and names below localhost lead to this machine. */
const isOwn = (name: string, allowedHosts: readonly string[]): boolean =>
  isIP(name.replace(/^\[|\]$/g, '')) !== 0 ||
  name === 'localhost' ||
  name.endsWith('.localhost') ||
  allowedHosts.some((allowed) => allowed.toLowerCase() === name)
