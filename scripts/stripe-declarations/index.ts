import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { findMethods, type Method, withoutNames } from './find-methods.js'
import { readComment } from './read-comment.js'
import { readEvents, readThinEventTypes } from './read-events.js'
import { ShapeReader } from './read-shape.js'
import type { DeclaredObject, DeclaredOperation, ObjectId, Shape } from './shape.js'

export type { DeclaredObject, DeclaredOperation, ObjectId, Property, Shape, Variant } from './shape.js'

/** What the declarations of the `stripe` package say, as plain data. */
export interface StripeDeclarations {
  /** The method that makes a request, by verb and path: `operation('POST', '/v1/coupons/{id}')`. */
  operation(verb: string, path: string): DeclaredOperation
  object(id: ObjectId): DeclaredObject
  /** The objects of the events that webhooks deliver, by the type of the event. */
  events(): ReadonlyMap<string, Shape>
  /** The types of thin events. */
  thinEventTypes(): string[]
}

/** Reads the declarations of the installed `stripe` package. One program serves every question. */
export function readStripeDeclarations(): StripeDeclarations {
  const modules = join(dirname(createRequire(import.meta.url).resolve('stripe')), '../esm')
  const methods = new Map(findMethods(modules).map((method) => [method.request, method]))
  const program = ts.createProgram({
    rootNames: [join(modules, 'resources.d.ts')],
    options: {
      noLib: true,
      types: [],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
    },
  })
  const reader = new ShapeReader(program.getTypeChecker(), modules)
  const fileOf = (file: string): ts.SourceFile => {
    const source = program.getSourceFile(join(modules, `${file}.d.ts`))
    if (!source) throw new Error(`Cannot find ${file} among the declarations of stripe.`)
    return source
  }
  return {
    operation(verb, path) {
      const method = methods.get(`${verb.toUpperCase()} ${withoutNames(path)}`)
      if (!method) throw new Error(`No method of stripe makes the request ${verb} ${path}.`)
      return readOperation(reader, findDeclaration(program, modules, method))
    },
    object: (id) => reader.object(id),
    events: () => readEvents(reader, fileOf('resources/Events')),
    thinEventTypes: () => readThinEventTypes(fileOf('resources/V2/Core/Events')),
  }
}

function findDeclaration(
  program: ts.Program,
  modules: string,
  { file, resource, method }: Method,
): ts.MethodDeclaration {
  const source = program.getSourceFile(join(modules, `${file}.d.ts`))
  const declaration = source?.statements
    .filter(ts.isClassDeclaration)
    .find(({ name }) => name?.text === resource)
    ?.members.filter(ts.isMethodDeclaration)
    .find(({ name }) => name.getText() === method)
  if (!declaration) throw new Error(`Cannot find the declaration of ${resource}.${method}.`)
  return declaration
}

function readOperation(reader: ShapeReader, declaration: ts.MethodDeclaration): DeclaredOperation {
  const parameters = declaration.parameters.find(({ name }) => name.getText() === 'params')?.type
  const [variant] = parameters ? reader.shape(parameters).variants : []
  if (!declaration.type) throw new Error(`${declaration.getText()} has no result.`)
  const owner = declaration.parent as ts.ClassDeclaration
  return {
    name: `${owner.name?.text}.${declaration.name.getText()}`,
    comment: readComment(declaration),
    parameters: variant?.kind === 'object' ? reader.object(variant.id) : undefined,
    result: reader.shape(declaration.type),
  }
}
