/** The API key of a Basic header. Any key is accepted. The password is ignored: ChartMogul accepts it empty or repeated. */
export function readApiKey(headers: Headers): string | undefined {
  const [scheme, credentials] = headers.get('authorization')?.split(' ') ?? []
  if (scheme?.toLowerCase() !== 'basic' || !credentials) return undefined
  try {
    return atob(credentials).split(':', 1)[0] || undefined
  } catch {
    return undefined
  }
}
