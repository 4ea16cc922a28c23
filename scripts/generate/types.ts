import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { functionAliases } from './bound.js'
import { pascal } from './catalogue.js'
import type { Document, Provider, Schema } from './document.js'
import { mapObjects, refName } from './references.js'

const { factory } = ts

/** TypeScript written out as it is; the printer copies an identifier's text. */
const raw = (text: string): ts.TypeNode => factory.createTypeReferenceNode(factory.createIdentifier(text))

/** A real union, which the printer puts in parentheses where it is the element of an array. */
function openEnumeration(values: string[], type: Schema['type']): ts.TypeNode {
  const known = values.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value, true)))
  const isNullable = Array.isArray(type) && type.includes('null')
  return factory.createUnionTypeNode([...known, raw('(string & {})'), ...(isNullable ? [raw('null')] : [])])
}

/** A property that is a reference and has no text of its own is described by what it refers to. */
function describeReference(property: Schema, { components: { schemas } }: Document): Schema {
  const { description } = property.$ref ? (schemas[refName(property.$ref)] ?? {}) : {}
  return description ? { description, ...property } : property
}

/** Writes the extensions as plain JSON Schema: which properties may be cleared, and which of two is required. */
function expandExtensions(document: Document): Document {
  return mapObjects(document, (node) => {
    const {
      'x-emptyable': emptyable,
      'x-required-unless': unless,
      'x-excludes': excludes = {},
      ...schema
    } = node as Schema
    schema.properties &&= Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [name, describeReference(property, document)]),
    )
    // An object without properties may have any; openapi-typescript treats it as one without any.
    if ([schema.type].flat().includes('object') && !schema.properties) schema.additionalProperties ??= true
    if (emptyable) {
      const { description, ...rest } = schema
      const clearing = schema.type === 'string' ? [] : [{ const: '' }]
      return { description, anyOf: [rest, ...clearing, { type: 'null' }] }
    }
    if (unless) {
      return Object.entries(unless).reduce<Schema>((whole, [required, substitute]) => {
        const without = (names: readonly string[], other: string) => {
          const never = { 'x-typescript': 'never', description: `Not together with \`${other}\`.` }
          return { ...whole.properties, ...Object.fromEntries(names.map((name) => [name, never])) }
        }
        const excluding = Object.keys(excludes).filter((name) => excludes[name] === substitute)
        const { description, ...object } = whole
        return {
          ...(description && { description }),
          anyOf: [
            { ...object, properties: without([substitute], required) },
            {
              ...object,
              properties: without([required, ...excluding], substitute),
              required: [...(whole.required ?? []).filter((name) => name !== required), substitute],
            },
          ],
        }
      }, schema)
    }
    return schema
  }) as Document
}

/** `components["schemas"]["X"]` becomes `X`, deeper accesses stay accesses. */
function shortenReferences<T extends ts.Node>(node: T): T {
  const visit = (child: ts.Node): ts.Node => {
    if (ts.isIndexedAccessTypeNode(child)) {
      const outer = child.objectType
      if (ts.isIndexedAccessTypeNode(outer) && outer.objectType.kind === ts.SyntaxKind.TypeReference) {
        const root = (outer.objectType as ts.TypeReferenceNode).typeName
        if (ts.isIdentifier(root) && root.text === 'components') {
          return factory.createTypeReferenceNode(
            ((child.indexType as ts.LiteralTypeNode).literal as ts.StringLiteral).text,
          )
        }
      }
    }
    return ts.visitEachChild(child, visit, undefined)
  }
  return ts.visitNode(node, visit) as T
}

const isNever = (node: ts.Node): boolean =>
  ts.isPropertySignature(node) && node.type?.kind === ts.SyntaxKind.NeverKeyword

const isNamed = (node: ts.TypeElement, name: string): boolean =>
  node.name !== undefined && ts.isIdentifier(node.name) && node.name.text === name

/**
 * Leaves out what openapi-typescript says of all that an operation does not have, and of headers that nothing describes: a quarter of the
 * file. Parameters keep one `never`, since an object type without any member would let everything through.
 */
function dropAbsent<T extends ts.Node>(node: T): T {
  const visit = (child: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(child, visit, undefined)
    if (!ts.isTypeLiteralNode(visited)) return visited
    const present = visited.members.filter((member) => !isNever(member) && !isUnknownHeaders(member))
    return factory.updateTypeLiteralNode(
      visited,
      factory.createNodeArray(present.length || !visited.members.length ? present : visited.members.slice(0, 1)),
    )
  }
  return ts.visitNode(node, visit) as T
}

const isUnknownHeaders = (member: ts.TypeElement): boolean =>
  isNamed(member, 'headers') &&
  ts.isPropertySignature(member) &&
  member.type !== undefined &&
  ts.isTypeLiteralNode(member.type) &&
  member.type.members.every(ts.isIndexSignatureDeclaration)

/** The parameters of a whole path, which no path has. */
function dropPathParameters(paths: ts.InterfaceDeclaration): ts.InterfaceDeclaration {
  const visit = (child: ts.Node): ts.Node =>
    ts.isTypeLiteralNode(child)
      ? factory.updateTypeLiteralNode(
          child,
          factory.createNodeArray(child.members.filter((member) => !isNamed(member, 'parameters'))),
        )
      : ts.visitEachChild(child, visit, undefined)
  return ts.visitNode(paths, visit) as ts.InterfaceDeclaration
}

/** Lets every optional property of a request take `undefined`, which means omitted. */
function acceptUndefined<T extends ts.Node>(node: T): T {
  const visit = (child: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(child, visit, undefined)
    if (!ts.isPropertySignature(visited) || !visited.questionToken || !visited.type) return visited
    if (isNever(visited)) return visited
    return factory.updatePropertySignature(
      visited,
      visited.modifiers,
      visited.name,
      visited.questionToken,
      factory.createUnionTypeNode([visited.type, factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)]),
    )
  }
  return ts.visitNode(node, visit) as T
}

/** Names the tool in the description of its parameters. */
function describeInputs({ document, tools }: Provider): Document {
  const { schemas } = document.components
  const inputs = tools.flatMap(({ input, function: name }) => (input ? [{ input, name }] : []))
  const described = inputs.map(({ input, name }) => [
    input,
    { description: `Parameters of \`${name}\`.`, ...schemas[input] },
  ])
  return { ...document, components: { schemas: { ...schemas, ...Object.fromEntries(described) } } }
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

const print = (nodes: ts.Node[]): string =>
  astToString(nodes)
    .replaceAll('@description ', '')
    .replaceAll(/^\s*\* @enum \{\w+\}\n/gm, '')
    .replaceAll(/^\s*\/\*\* @constant \*\/\n/gm, '')
    .replaceAll(/^\s*\* @constant\n/gm, '')
    // Text after a tag belongs to the tag, so that an editor would show no description.
    .replaceAll(/^( *\* @deprecated)\n((?: *\* .*\n)+)/gm, '$2$1\n')
    .replaceAll(/^(?: {4})+/gm, (indent) => indent.slice(indent.length / 2))
    // Examples, which come indented twice, and comments of which one line is left.
    .replaceAll(/^( *\*) {4}(?= )/gm, '$1')
    .replaceAll(/^( *)\/\*\*\n\1 \* (.*)\n\1 \*\/$/gm, '$1/** $2 */')

const describeWire = (text: string): string =>
  text
    .replace('export interface paths', '/** Each endpoint with its methods, for `client.http`. */\n$&')
    .replace('export interface operations', '/** The request and the response of each endpoint, on the wire. */\n$&')

/** The public interfaces (`models`) and the wire by path and method (`paths`). */
export async function generateTypes(provider: Provider): Promise<{ models: string; paths: string }> {
  const nodes = await openapiTS(expandExtensions(describeInputs(provider)) as never, {
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
    if (!found) throw new Error(`openapi-typescript wrote no ${name}`)
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
    const shortened = shortenReferences(type as ts.TypeNode)
    // In an object that must not be empty, `undefined` is refused: it would be left out.
    const omittable = inRequest.has(text) && !provider.document.components.schemas[text]?.minProperties
    const final = omittable ? acceptUndefined(shortened) : shortened
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
        { name: `${pascal(name)}Result`, type: tool.result, text: `What \`${name}\` returns.` },
      ]),
    )
    .filter(({ name, type }) => type && !names.includes(name))
    .map(({ name, type, text }) => `/** ${text} */\nexport type ${name} = ${type}\n`)
  const wire = [dropPathParameters(declaration('paths')), declaration('operations')].map((node) =>
    acceptUndefined(dropAbsent(shortenReferences(node))),
  )
  // No editor shows comments inside these types; the functions and their parameters have them.
  const wireText = print(wire).replaceAll(/^ *\/\*\*[\s\S]*?\*\/\n/gm, '')
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(wireText))
  return {
    models: `${print(models)}\n${aliases.join('')}`,
    paths: `import type { ${used.join(', ')} } from './models.js'\n\n${describeWire(wireText)}`,
  }
}
