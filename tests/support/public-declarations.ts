import ts from 'typescript'
import type { Entry } from './language-service.js'

/** A name that others write: an export, or a member of a type that an export leads to. */
export interface PublicName {
  readonly path: string
  readonly file: string
  /** What an editor says of it, without its tags. */
  readonly text: string
}

/**
 * Walks from the exports of each entry through every declaration of this repository that their types name. Left out are names that nobody
 * else can write, of private members and in the patterns of generic constraints and conditional types, and types that are only inferred:
 * those are the rows in the sandbox's Stripe, whose fields are Stripe's own.
 */
export function publicNames(program: ts.Program, entries: readonly Entry[]): PublicName[] {
  const checker = program.getTypeChecker()
  const names: PublicName[] = []
  const seen = new Set<ts.Node>()

  const resolve = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

  function add(symbol: ts.Symbol, declaration: ts.Declaration, path: string): void {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim()
    names.push({ path, file: declaration.getSourceFile().fileName, text })
  }

  function follow(found: ts.Symbol | undefined): void {
    if (!found) return
    const { name, declarations = [] } = resolve(found)
    for (const declaration of declarations) {
      if (seen.has(declaration) || !isOurs(declaration)) continue
      seen.add(declaration)
      visit(declaration, name)
    }
  }

  function visit(node: ts.Node, path: string): void {
    if (ts.isBlock(node) || ts.isTypeParameterDeclaration(node) || isPrivate(node)) return
    if (ts.isConditionalTypeNode(node)) {
      for (const part of [node.checkType, node.trueType, node.falseType]) visit(part, path)
      return
    }
    if (ts.isVariableDeclaration(node) || ts.isParameter(node)) {
      if (node.type && node.name.getText() !== 'this') visit(node.type, path)
      return
    }
    const inner = isMember(node) ? `${path}.${node.name.getText()}` : path
    if (isMember(node)) {
      const symbol = checker.getSymbolAtLocation(node.name)
      if (symbol) add(symbol, node, inner)
      if (ts.isPropertyDeclaration(node)) {
        if (node.type) visit(node.type, inner)
        return
      }
    }
    if (ts.isIdentifier(node) && namesType(node)) follow(checker.getSymbolAtLocation(node))
    ts.forEachChild(node, (child) => visit(child, inner))
  }

  for (const { name, file } of entries) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = resolve(exported)
      const [declaration] = symbol.declarations ?? []
      if (!declaration || !isOurs(declaration)) continue
      add(symbol, declaration, `${name}: ${exported.name}`)
      follow(symbol)
    }
  }
  return names
}

const isOurs = (node: ts.Node): boolean => {
  const { fileName } = node.getSourceFile()
  return fileName.includes('/packages/') && !fileName.includes('/node_modules/')
}

const isPrivate = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword)

type Member = ts.PropertySignature | ts.PropertyDeclaration | ts.MethodSignature | ts.MethodDeclaration

const isMember = (node: ts.Node): node is Member =>
  (ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodSignature(node) ||
    ts.isMethodDeclaration(node)) &&
  !ts.isPrivateIdentifier(node.name) &&
  !ts.isComputedPropertyName(node.name)

const namesType = ({ parent }: ts.Identifier): boolean =>
  ts.isTypeReferenceNode(parent) ||
  ts.isExpressionWithTypeArguments(parent) ||
  ts.isTypeQueryNode(parent) ||
  ts.isQualifiedName(parent)
