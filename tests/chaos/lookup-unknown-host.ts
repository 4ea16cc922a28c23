/** Fails as the system's resolver does for an unknown name, without the seconds that it takes without a network. */
export function lookupUnknownHost(host: string, _: unknown, callback: (error: Error) => void): void {
  const details = { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: host }
  setImmediate(callback, Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), details))
}
