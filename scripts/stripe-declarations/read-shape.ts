import ts from 'typescript'
import { readComment } from './read-comment.js'
import type { DeclaredObject, ObjectId, Property, Shape, Variant } from './shape.js'

type ObjectNode = ts.InterfaceDeclaration | ts.TypeLiteralNode

const KEYWORDS = new Map<ts.SyntaxKind, Variant>([
  [ts.SyntaxKind.StringKeyword, { kind: 'string' }],
  [ts.SyntaxKind.NumberKeyword, { kind: 'number' }],
  [ts.SyntaxKind.BooleanKeyword, { kind: 'boolean' }],
  [ts.SyntaxKind.AnyKeyword, { kind: 'unknown' }],
  [ts.SyntaxKind.UnknownKeyword, { kind: 'unknown' }],
  [ts.SyntaxKind.VoidKeyword, { kind: 'absent' }],
])

/** Reads types as plain data. Objects are read when they are asked for by their id, since most of them refer to each other. */
export class ShapeReader {
  readonly #nodes = new Map<ObjectId, ObjectNode>()
  readonly #objects = new Map<ObjectId, DeclaredObject>()

  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly folder: string,
  ) {}

  shape(node: ts.TypeNode): Shape {
    if (ts.isUnionTypeNode(node)) return union(node.types.map((part) => this.shape(part)))
    if (ts.isParenthesizedTypeNode(node)) return this.shape(node.type)
    if (ts.isTypeReferenceNode(node)) return this.#reference(node)
    if (ts.isArrayTypeNode(node)) return only({ kind: 'array', items: this.shape(node.elementType) })
    if (ts.isTypeLiteralNode(node)) return only(this.#literal(node))
    if (ts.isLiteralTypeNode(node)) return literal(node.literal)
    const keyword = KEYWORDS.get(node.kind)
    if (keyword) return only(keyword)
    throw new Error(`Cannot read the type ${node.getText()}.`)
  }

  object(id: ObjectId): DeclaredObject {
    const known = this.#objects.get(id)
    if (known) return known
    const node = this.#nodes.get(id)
    if (!node) throw new Error(`No declaration was read under ${id}.`)
    const object = { id, comment: readComment(node), properties: this.#properties(node) }
    this.#objects.set(id, object)
    return object
  }

  #reference(node: ts.TypeReferenceNode): Shape {
    const [argument] = node.typeArguments ?? []
    if (argument) {
      const name = node.typeName.getText()
      const inner = this.shape(argument)
      switch (name) {
        case 'Array':
          return only({ kind: 'array', items: inner })
        case 'ApiList':
        case 'ApiListPromise':
          return only({ kind: 'list', items: inner })
        case 'ApiSearchResultPromise':
          return only({ kind: 'search_result', items: inner })
        case 'Emptyable':
          return { ...inner, emptyable: true }
        case 'Promise':
        case 'Response':
          return inner
        case 'Partial':
          // Only the object of an event and its previous attributes, which say nothing about their own properties.
          return only({ kind: 'unknown' })
        default:
          throw new Error(`Cannot read the type ${node.getText()}.`)
      }
    }
    return this.#named(node)
  }

  #named(node: ts.TypeReferenceNode): Shape {
    const name = node.typeName.getText()
    if (name === 'OtherString') return only({ kind: 'string' })
    if (name === 'Decimal' || name.endsWith('.Decimal')) return only({ kind: 'decimal' })
    if (name === 'Uint8Array' || name === 'FileData') return only({ kind: 'binary' })
    const declaration = this.#declaration(node.typeName)
    if (ts.isTypeAliasDeclaration(declaration)) return this.shape(declaration.type)
    if (ts.isInterfaceDeclaration(declaration)) return only(this.#interface(declaration))
    throw new Error(`Cannot read the declaration of ${name}.`)
  }

  #declaration(name: ts.EntityName | ts.Expression): ts.Declaration {
    const found = this.checker.getSymbolAtLocation(name)
    const symbol = found && found.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(found) : found
    const declaration = symbol?.declarations?.find(
      (candidate) => ts.isInterfaceDeclaration(candidate) || ts.isTypeAliasDeclaration(candidate),
    )
    if (!declaration) throw new Error(`Cannot find the declaration of ${name.getText()}.`)
    return declaration
  }

  #interface(node: ts.InterfaceDeclaration): Variant {
    const names = [node.name.text]
    for (let parent: ts.Node = node.parent; !ts.isSourceFile(parent); parent = parent.parent)
      if (ts.isModuleDeclaration(parent)) names.unshift(parent.name.text)
    return this.#keep(node, names.join('.'))
  }

  #literal(node: ts.TypeLiteralNode): Variant {
    return this.#keep(node, `literal at ${node.getStart()}`)
  }

  #keep(node: ObjectNode, name: string): Variant {
    const index = node.members.find(ts.isIndexSignatureDeclaration)
    if (index) return { kind: 'record', values: this.shape(index.type) }
    const file = node
      .getSourceFile()
      .fileName.slice(this.folder.length)
      .replace(/^\/|\.d\.ts$/g, '')
    const id = `${file}#${name}`
    this.#nodes.set(id, node)
    return { kind: 'object', id }
  }

  #properties(node: ObjectNode): Property[] {
    const inherited = ts.isInterfaceDeclaration(node)
      ? (node.heritageClauses ?? []).flatMap(({ types }) => types.flatMap((base) => this.#inherited(base)))
      : []
    const own = node.members.filter(ts.isPropertySignature).map((member) => this.#property(member))
    const overridden = new Set(own.map(({ name }) => name))
    return [...own, ...inherited.filter(({ name }) => !overridden.has(name))]
  }

  #inherited({ expression }: ts.ExpressionWithTypeArguments): readonly Property[] {
    const base = this.#declaration(expression)
    if (!ts.isInterfaceDeclaration(base)) throw new Error(`Cannot read the base ${expression.getText()}.`)
    return this.#properties(base)
  }

  #property(member: ts.PropertySignature): Property {
    if (!member.type) throw new Error(`${member.getText()} has no type.`)
    return {
      name: ts.isStringLiteral(member.name) ? member.name.text : member.name.getText(),
      required: !member.questionToken,
      shape: this.shape(member.type),
      comment: readComment(member),
    }
  }
}

function only(variant: Variant): Shape {
  return { nullable: false, emptyable: false, variants: [variant] }
}

function literal(node: ts.LiteralTypeNode['literal']): Shape {
  if (node.kind === ts.SyntaxKind.NullKeyword) return { nullable: true, emptyable: false, variants: [] }
  if (ts.isStringLiteral(node)) return only({ kind: 'constant', value: node.text })
  if (ts.isNumericLiteral(node)) return only({ kind: 'constant', value: Number(node.text) })
  return only({ kind: 'constant', value: node.kind === ts.SyntaxKind.TrueKeyword })
}

/** One shape for a union: several string constants are an enumeration, which a plain string beside them leaves open. */
function union(parts: readonly Shape[]): Shape {
  const variants = parts.flatMap((part) => part.variants)
  const values = variants.flatMap((variant) => (variant.kind === 'constant' ? [variant.value] : []))
  const enumerated = variants.flatMap((variant) => (variant.kind === 'enumeration' ? variant.values : []))
  const strings = [...values.filter((value) => typeof value === 'string'), ...enumerated]
  const open =
    variants.some(({ kind }) => kind === 'string') || variants.some((v) => v.kind === 'enumeration' && v.open)
  const rest = variants.filter(({ kind }) => kind !== 'enumeration')
  const kept = strings.length
    ? rest.filter(
        (variant) => variant.kind !== 'string' && !(variant.kind === 'constant' && typeof variant.value === 'string'),
      )
    : rest
  return {
    nullable: parts.some(({ nullable }) => nullable),
    emptyable: parts.some(({ emptyable }) => emptyable),
    variants: strings.length ? [{ kind: 'enumeration', values: strings, open }, ...kept] : kept,
  }
}
