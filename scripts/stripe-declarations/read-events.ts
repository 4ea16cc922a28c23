import ts from 'typescript'
import type { ShapeReader } from './read-shape.js'
import type { Shape } from './shape.js'

/** The objects of the events that webhooks deliver, by the type of the event. */
export function readEvents(reader: ShapeReader, file: ts.SourceFile): ReadonlyMap<string, Shape> {
  const objects = new Map<string, Shape>()
  for (const event of file.statements.filter(ts.isInterfaceDeclaration)) {
    const type = typeOf(event)
    if (!type) continue
    const object = file.statements
      .filter(ts.isModuleDeclaration)
      .filter(({ name }) => name.text === event.name.text)
      .flatMap(({ body }) => (body && ts.isModuleBlock(body) ? [...body.statements] : []))
      .filter(ts.isInterfaceDeclaration)
      .find(({ name }) => name.text === 'Data')
      ?.members.find((member) => member.name?.getText() === 'object')
    if (!object || !ts.isPropertySignature(object) || !object.type)
      throw new Error(`Cannot read the object of ${type}.`)
    objects.set(type, reader.shape(object.type))
  }
  return objects
}

/** The types of thin events. */
export function readThinEventTypes(file: ts.SourceFile): string[] {
  const notifications = file.statements
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => name.text.endsWith('EventNotification'))
  return notifications.flatMap((notification) => typeOf(notification) ?? []).sort()
}

/** The `type` of an interface where it is a single string. */
function typeOf({ members }: ts.InterfaceDeclaration): string | undefined {
  const type = members.filter(ts.isPropertySignature).find(({ name }) => name.getText() === 'type')?.type
  return type && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined
}
