import { type Html, html } from './html.js'

/** The test cards that the pages offer, and what they do. */
const CARDS: readonly (readonly [name: string, label: string])[] = [
  ['pm_card_visa', 'Visa 4242: succeeds'],
  ['pm_card_mastercard', 'Mastercard 4444: succeeds'],
  ['pm_card_amex', 'American Express 8431: succeeds'],
  ['pm_card_authenticationRequired', 'Visa 3184: asks for 3-D Secure every time'],
  ['pm_card_authenticationRequiredOnSetup', 'Visa 3155: asks for 3-D Secure once'],
  ['pm_card_chargeDeclined', 'Visa 0002: is declined'],
  ['pm_card_chargeDeclinedInsufficientFunds', 'Visa 9995: has insufficient funds'],
  ['pm_card_chargeDeclinedExpiredCard', 'Visa 0069: has expired'],
  ['pm_card_chargeCustomerFail', 'Visa 0341: can be saved, fails when charged'],
]

/** The test bank accounts, whose debits take four days. */
const BANK_ACCOUNTS: typeof CARDS = [
  ['pm_usBankAccount_success', 'US bank account 6789: pays after four days'],
  ['pm_usBankAccount_insufficientFunds', 'US bank account 2227: is returned after four days'],
]

/** The field with which a customer chooses a test card, or a test bank account where those are taken. */
export const cardChoice = (
  chosen = 'pm_card_visa',
  { takesBankAccounts = false }: { readonly takesBankAccounts?: boolean } = {},
): Html => html`<label>Card
<select name="payment_method">${[...CARDS, ...(takesBankAccounts ? BANK_ACCOUNTS : [])].map(
  ([name, label]) => html`<option value="${name}"${name === chosen ? html` selected` : null}>${label}</option>`,
)}</select></label>`
