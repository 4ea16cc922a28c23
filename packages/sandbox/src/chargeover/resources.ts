import { ach } from './ach.js'
import { creditcard } from './creditcard.js'
import { customer } from './customer.js'
import { invoice } from './invoice.js'
import { item } from './item.js'
import { itemCategory } from './item-category.js'
import { note } from './note.js'
import { packageResource } from './package.js'
import { quote } from './quote.js'
import { tokenized } from './tokenized.js'
import { transaction } from './transaction.js'
import { usage } from './usage.js'
import { user } from './user.js'

/** Every kind of object that is emulated. */
export const resources = [
  ...[customer, user, item, itemCategory, packageResource, usage, invoice, quote, transaction],
  ...[creditcard, ach, tokenized, note],
] as const
