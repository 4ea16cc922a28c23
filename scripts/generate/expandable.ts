import type { Provider, Schema, Tool } from './document.js'

/** How the schemas are named that know what `expand` can fill in. */
export const EXPAND_PATH: RegExp = /ExpandPath$/

/** What a module imports whose functions depend on `expand`, from beside or below the source of the package. */
export const expandImport = (uses: boolean): string =>
  uses ? `import type { Expanded, ExpandOf } from '../expanded.js'\n` : ''

/** Whether the result of a tool depends on its `expand`: the paths that fill in something are known. */
export function isExpandable({ document }: Provider, { input }: Tool): boolean {
  const schema = document.components.schemas[input ?? ''] as Schema | undefined
  return EXPAND_PATH.test(schema?.properties?.['expand']?.items?.$ref ?? '')
}

/** The types in a signature of a function or a method. */
export interface SignatureTypes {
  /** The type parameters, in angle brackets. */
  readonly generics: string
  readonly params: string
  readonly result: string
}

/** The signature whose result depends on `expand`. */
export const expandingTypes = (params: string, result: string): SignatureTypes => ({
  generics: '<const Expand = undefined>',
  params: `${params} | ExpandOf<Expand>`,
  result: `Expanded<${result}, Expand>`,
})

/**
 * The signatures of a tool with these types. A list has a plain one at last, which is what `paginate` infers from: of a generic function,
 * TypeScript would not infer the parameters.
 */
export function signatureTypes(
  provider: Provider,
  tool: Tool,
  params: string,
  result: string,
): [SignatureTypes, ...SignatureTypes[]] {
  const plain = { generics: '', params, result }
  if (!isExpandable(provider, tool)) return [plain]
  return [expandingTypes(params, result), ...(tool.pagination ? [plain] : [])]
}
