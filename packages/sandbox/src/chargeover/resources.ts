import { creditcard } from './creditcard.js'
import { customer } from './customer.js'
import { invoice } from './invoice.js'
import { item } from './item.js'
import { packageResource } from './package.js'
import { tokenized } from './tokenized.js'
import { transaction } from './transaction.js'
import { user } from './user.js'

/** Every kind of object that is emulated. */
export const resources = [customer, user, item, packageResource, invoice, transaction, creditcard, tokenized] as const
