import ts from 'typescript'

/** The text of the doc comment of a declaration; empty when it has none. */
export function readComment(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)
  return comment ? (ts.getTextOfJSDocComment(comment.comment) ?? '').trim() : ''
}
