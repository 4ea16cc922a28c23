import {
  type Fields,
  optionalInteger,
  optionalString,
  optionalTime,
  readBody,
  readChanges,
  requiredChoice,
  requiredString,
  requiredTime,
} from '../body-fields.js'
import type { Context, Handler } from '../context.js'
import { toIso } from '../dates.js'
import { invalidParameter } from '../errors.js'
import { findRow } from '../find-row.js'
import { newId } from '../ids.js'
import { narrow } from '../paging.js'
import { filterOf } from '../query.js'
import { accepted, created, notModified, ok } from '../responses.js'
import { nextId } from '../store.js'
import type { NoteRow, Subject } from '../store.types.js'
import { USER_EMAIL } from '../user-email.js'
import { listEntries } from './list-entries.js'
import { ofCustomer, presentSubject, readSubject } from './subject.js'

const TYPES = ['note', 'call'] as const

// The older endpoints know notes of customers only.
const listCustomerNotes: Handler = (context) => {
  const selection = narrow(matching(context), (row) => row.contact_uuid === null)
  return listEntries(selection, context, { present: presentCustomerNote })
}

const createCustomerNote: Handler = (context) => {
  const body = readBody(context)
  return created(
    presentCustomerNote(create(ofCustomer(context.store, requiredString(body, 'customer_uuid')), body, context)),
  )
}

const retrieveCustomerNote: Handler = (context) => ok(presentCustomerNote(find(context)))

const updateCustomerNote: Handler = (context) => {
  const note = find(context)
  return ok(presentCustomerNote(change(note, readBody(context), context) ?? note))
}

const deleteCustomerNote: Handler = (context) => {
  context.store.notes.remove(find(context).uuid)
  return ok({})
}

const listNotes: Handler = (context) => listEntries(matching(context), context, { present })

const createNote: Handler = (context) => {
  const body = readBody(context)
  return created(present(create(readSubject(context.store, body), body, context)))
}

const retrieveNote: Handler = (context) => ok(present(find(context)))

const updateNote: Handler = (context) => {
  const changed = change(find(context), readBody(context), context)
  return changed ? ok(present(changed)) : notModified()
}

const deleteNote: Handler = (context) => {
  context.store.notes.remove(find(context).uuid)
  return accepted({ message: 'The note will be deleted' })
}

export const noteRoutes = [
  { method: 'GET', path: '/v1/customer_notes', handler: listCustomerNotes },
  { method: 'POST', path: '/v1/customer_notes', handler: createCustomerNote },
  { method: 'GET', path: '/v1/customer_notes/{uuid}', handler: retrieveCustomerNote },
  { method: 'PATCH', path: '/v1/customer_notes/{uuid}', handler: updateCustomerNote },
  { method: 'DELETE', path: '/v1/customer_notes/{uuid}', handler: deleteCustomerNote },
  { method: 'GET', path: '/v1/notes', handler: listNotes },
  { method: 'POST', path: '/v1/notes', handler: createNote },
  { method: 'GET', path: '/v1/notes/{uuid}', handler: retrieveNote },
  { method: 'PATCH', path: '/v1/notes/{uuid}', handler: updateNote },
  { method: 'DELETE', path: '/v1/notes/{uuid}', handler: deleteNote },
]

const find = (context: Context): NoteRow => findRow(context.store.notes, context, 'Note')

function matching({ store, query }: Context) {
  const type = filterOf(query, 'type')
  if (type !== undefined && !TYPES.includes(type as NoteRow['type'])) throw invalidParameter('type')
  return store.notes.where({
    customer_uuid: filterOf(query, 'customer_uuid'),
    contact_uuid: filterOf(query, 'contact_uuid'),
    type: type as NoteRow['type'] | undefined,
    author_email: filterOf(query, 'author_email'),
  })
}

function create(subject: Subject, body: Fields, { store, random, now }: Context): NoteRow {
  const type = requiredChoice(body, 'type', TYPES)
  const written = optionalTime(body, 'created_at') ?? now
  return store.notes.put({
    ...subject,
    id: nextId(store),
    uuid: newId(random, 'note'),
    type,
    text: optionalString(body, 'text') ?? '',
    call_duration: type === 'call' ? optionalInteger(body, 'call_duration', 0) : 0,
    author_email: optionalString(body, 'author_email') ?? USER_EMAIL,
    created_at: written,
    updated_at: written,
  })
}

/** The changed note; `undefined` when nothing changes. */
function change(note: NoteRow, body: Fields, { store, now }: Context): NoteRow | undefined {
  const changes = readChanges<NoteRow>(body, {
    text: requiredString,
    call_duration: (fields, name) => optionalInteger(fields, name, 0),
    author_email: requiredString,
    created_at: requiredTime,
    updated_at: requiredTime,
  })
  const isSame = Object.entries(changes).every(([name, value]) => note[name as keyof NoteRow] === value)
  return isSame ? undefined : store.notes.put({ ...note, updated_at: now, ...changes })
}

function present(row: NoteRow): Record<string, unknown> {
  const { customer_uuid, ...note } = presentCustomerNote(row)
  return { ...note, ...presentSubject(row) }
}

function presentCustomerNote(row: NoteRow): Record<string, unknown> {
  return {
    uuid: row.uuid,
    customer_uuid: row.customer_uuid,
    type: row.type,
    text: row.text,
    call_duration: row.call_duration,
    author: `${nameOf(row.author_email)} (${row.author_email})`,
    created_at: toIso(row.created_at),
    updated_at: toIso(row.updated_at),
  }
}

/** The sandbox has no list of team members: `staff.user@example.com` is Staff User. */
function nameOf(email: string): string {
  const words = email.slice(0, Math.max(email.indexOf('@'), 0)).split(/[._-]/)
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ')
}
