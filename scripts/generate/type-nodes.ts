import ts from 'typescript'
import { EXPAND_PATH } from './expandable.js'

const { factory } = ts

/** Replaces `components["schemas"]["X"]` by `X`; deeper accesses stay. */
export function shortenReferences<T extends ts.Node>(node: T): T {
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
 * Removes the `?: never` that openapi-typescript writes for each part an operation does not have, and undescribed headers: a quarter of the
 * file. Parameters keep one `never`, since an object type without members would accept everything.
 */
export function dropAbsent<T extends ts.Node>(node: T): T {
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

/** Removes the parameters shared by a whole path, which no path has. */
export function dropPathParameters(paths: ts.InterfaceDeclaration): ts.InterfaceDeclaration {
  const visit = (child: ts.Node): ts.Node =>
    ts.isTypeLiteralNode(child)
      ? factory.updateTypeLiteralNode(
          child,
          factory.createNodeArray(child.members.filter((member) => !isNamed(member, 'parameters'))),
        )
      : ts.visitEachChild(child, visit, undefined)
  return ts.visitNode(paths, visit) as ts.InterfaceDeclaration
}

/** Lets the paths of `expand` be a constant: `['customer'] as const`. */
export function acceptReadonlyPaths<T extends ts.Node>(node: T): T {
  const visit = (child: ts.Node): ts.Node =>
    ts.isArrayTypeNode(child) &&
    ts.isTypeReferenceNode(child.elementType) &&
    ts.isIdentifier(child.elementType.typeName) &&
    EXPAND_PATH.test(child.elementType.typeName.text)
      ? factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, child)
      : ts.visitEachChild(child, visit, undefined)
  return ts.visitNode(node, visit) as T
}

/** Lets every optional property of a request take `undefined`, which means omitted, except those that `refusing` names. */
export function acceptUndefined<T extends ts.Node>(node: T, refusing: readonly string[] = []): T {
  const visit = (child: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(child, visit, undefined)
    if (!ts.isPropertySignature(visited) || !visited.questionToken || !visited.type) return visited
    if (isNever(visited) || refusing.some((name) => isNamed(visited, name))) return visited
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
