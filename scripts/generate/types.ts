import openapiTS from 'openapi-typescript'
import ts from 'typescript'
import { functionAliases } from './bound.js'
import { pascal } from './case.js'
import type { Document, Provider, Schema } from './document.js'
import { expandExtensions } from './expand-extensions.js'
import { printTypes } from './print-types.js'
import { mapObjects } from './references.js'
import {
  acceptReadonlyPaths,
  acceptUndefined,
  dropAbsent,
  dropPathParameters,
  shortenReferences,
} from './type-nodes.js'

const { factory } = ts

/** TypeScript source as a node: the printer copies an identifier's text. */
const raw = (text: string): ts.TypeNode => factory.createTypeReferenceNode(factory.createIdentifier(text))

/** An open enumeration as a union node, which the printer puts in parentheses where it is the element of an array. */
function openEnumeration(values: string[], type: Schema['type']): ts.TypeNode {
  const known = values.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value, true)))
  const isNullable = Array.isArray(type) && type.includes('null')
  return factory.createUnionTypeNode([...known, raw('(string & {})'), ...(isNullable ? [raw('null')] : [])])
}

/** The names of all schemas that a request can carry. */
function requestSchemas({ document: { components, paths }, tools }: Provider): Set<string> {
  const found = new Set<string>()
  const collect = (value: unknown): void => {
    mapObjects(value, (node) => {
      const [, name] = /^#\/components\/schemas\/(\w+)/.exec(String(node.$ref)) ?? []
      if (name && !found.has(name)) {
        found.add(name)
        collect(components.schemas[name])
      }
      return node
    })
  }
  for (const { input } of tools) if (input) collect({ $ref: `#/components/schemas/${input}` })
  for (const item of Object.values(paths)) for (const operation of Object.values(item)) collect(operation.requestBody)
  return found
}

/** What stands for a type that is given as text, where openapi-typescript asks nobody about a schema: in parameters and bodies. */
const MARK = 'typescript: '
const markTypes = (document: Document): Document => ({
  ...document,
  paths: mapObjects(document.paths, (node) => {
    const text = node['x-typescript']
    return typeof text === 'string' ? { const: MARK + text } : node
  }) as Document['paths'],
})
const unmarkTypes = (text: string): string => text.replaceAll(new RegExp(`"${MARK}(.*?)"`, 'g'), '$1')

const describeWire = (text: string): string =>
  text
    .replace('export interface paths', '/** Each endpoint with its methods, for `client.http`. */\n$&')
    .replace('export interface operations', '/** The request and the response of each endpoint, on the wire. */\n$&')

/** The public interfaces (`models`), and the requests and responses by path and method (`paths`). */
export async function generateTypes(provider: Provider): Promise<{ models: string; paths: string }> {
  const nodes = await openapiTS(markTypes(expandExtensions(provider)) as never, {
    defaultNonNullable: false,
    transform(schema) {
      const { 'x-typescript': text, 'x-date': date, 'x-extensible-enum': known, type } = schema as Schema
      if (text) return raw(text)
      if (date) return raw('string | Date')
      if (known) return openEnumeration(known, type)
      return undefined
    },
  })
  const declaration = (name: string): ts.InterfaceDeclaration => {
    const found = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === name)
    if (!found) throw new Error(`openapi-typescript generated no interface ${name}`)
    return found as ts.InterfaceDeclaration
  }
  const inRequest = requestSchemas(provider)
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)]
  const schemas = declaration('components').members.find(
    (member) => member.name?.getText === undefined || (member.name as ts.Identifier).text === 'schemas',
  ) as ts.PropertySignature
  const names: string[] = []
  const models = (schemas.type as ts.TypeLiteralNode).members.map((member) => {
    const { name, type } = member as ts.PropertySignature
    const { text } = name as ts.Identifier
    names.push(text)
    const shortened = acceptReadonlyPaths(shortenReferences(type as ts.TypeNode))
    // In an object that must not be empty, `undefined` is refused: it would be omitted.
    const schema = provider.document.components.schemas[text]
    const omittable = inRequest.has(text) && !schema?.minProperties
    const refusing = Object.entries(schema?.properties ?? {}).flatMap(([name, { 'x-default-all': all }]) =>
      all ? [name] : [],
    )
    const final = omittable ? acceptUndefined(shortened, refusing) : shortened
    const node = ts.isTypeLiteralNode(final)
      ? factory.createInterfaceDeclaration(exported, text, undefined, undefined, final.members)
      : factory.createTypeAliasDeclaration(exported, text, undefined, final)
    const comments = ts.getSyntheticLeadingComments(member)
    if (comments) ts.setSyntheticLeadingComments(node, comments)
    return node
  })
  const aliases = provider.tools
    .flatMap((tool) =>
      [tool.function, ...functionAliases(tool)].flatMap((name) => [
        { name: `${pascal(name)}Params`, type: tool.input, text: `Parameters of \`${name}\`.` },
        { name: `${pascal(name)}Result`, type: tool.result, text: `The result of \`${name}\`.` },
      ]),
    )
    .filter(({ name, type }) => type && !names.includes(name))
    .map(({ name, type, text }) => `/** ${text} */\nexport type ${name} = ${type}\n`)
  const wire = [dropPathParameters(declaration('paths')), declaration('operations')].map((node) =>
    acceptUndefined(dropAbsent(acceptReadonlyPaths(shortenReferences(node)))),
  )
  // Editors do not show comments inside these types; the functions and their parameters have them.
  const wireText = unmarkTypes(printTypes(wire)).replaceAll(/^ *\/\*\*[\s\S]*?\*\/\n/gm, '')
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(wireText))
  return {
    models: `${printTypes(models)}\n${aliases.join('')}`,
    paths: `import type { ${used.join(', ')} } from './models.js'\n\n${describeWire(wireText)}`,
  }
}
