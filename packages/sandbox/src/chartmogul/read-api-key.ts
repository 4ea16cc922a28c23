/** The API key of a Basic header. Any is good; the password is not looked at, as ChartMogul takes it empty or repeated. */
export function readApiKey(headers: Headers): string | undefined {
  const [scheme, credentials] = headers.get('authorization')?.split(' ') ?? []
  if (scheme?.toLowerCase() !== 'basic' || !credentials) return undefined
  try {
    return atob(credentials).split(':', 1)[0] || undefined
  } catch {
    return undefined
  }
}
