import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** A method of a resource class of the `stripe` package and the request that it makes. */
export interface Method {
  /** Path of the file without its extension, from the folder of the modules. */
  file: string
  resource: string
  method: string
  /** Verb and path, such as `POST /v1/coupons/{}`. */
  request: string
}

const CLASS = /^export class (\w+) extends StripeResource/
const METHOD = /^ {4}(\w+)\(/
const REQUEST = /_makeRequest\('(\w+)', [`']([^`']+)[`']/

/** The methods of every resource: the modules have the paths, which the declarations lack. */
export function findMethods(modules: string): Method[] {
  const files = readdirSync(join(modules, 'resources'), { recursive: true, encoding: 'utf8' })
  return files
    .filter((name) => name.endsWith('.js') && !name.startsWith('V2'))
    .flatMap((name) => methodsOf(modules, join(modules, 'resources', name)))
}

function methodsOf(modules: string, path: string): Method[] {
  const file = relative(modules, path).replaceAll('\\', '/').replace(/\.js$/, '')
  const methods: Method[] = []
  let resource = ''
  let method = ''
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    resource = CLASS.exec(line)?.[1] ?? resource
    method = METHOD.exec(line)?.[1] ?? method
    const [, verb, template] = REQUEST.exec(line) ?? []
    if (verb && template) methods.push({ file, resource, method, request: `${verb} ${withoutNames(template)}` })
  }
  return methods
}

/** A path whose parameters have no names: `/v1/coupons/{id}` and the package's own template compare equal. */
export function withoutNames(path: string): string {
  return path.replace(/\$?\{[^}]*\}/g, '{}')
}
