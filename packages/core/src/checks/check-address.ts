import { checkOption } from './option-checks.js'

/** Refuses an address that credentials must not be sent to. */
export function checkAddress(option: string, address: unknown, allowHttp = false): void {
  const [, scheme, authority = '', path = ''] = /^(https?):\/\/([^/\\?#\s]+)(.*)$/s.exec(String(address)) ?? []
  const isLocal = /^(localhost|127\.0\.0\.1|\[::1])(:|$)/.test(authority)
  checkOption(option, !!scheme, 'an absolute URL such as https://api.example.com')
  checkOption(
    option,
    !/[@\s\\?#]/.test(authority + path),
    'a host and a path, without user name, password, query, fragment or white space',
  )
  checkOption(
    option,
    scheme === 'https' || isLocal || allowHttp,
    'https; in a network that you trust set allowHttp to true',
  )
}
