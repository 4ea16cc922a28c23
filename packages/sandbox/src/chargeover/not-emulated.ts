/** Objects of the real API that are not emulated: they are refused by name instead of a false success. */
export const OBJECTS_NOT_EMULATED: readonly string[] = [
  ...[
    'ach',
    'admin',
    'brand',
    'campaign',
    'class',
    'country',
    'coupon',
    'currency',
    'item_category',
    'language',
    'note',
  ],
  ...['quote', 'terms', 'usage', '_aggregate', '_bulk', '_chargeoverjs', '_config', '_customfield', '_log_system'],
  ...['_report', '_resthook'],
]

export const ACTIONS_NOT_EMULATED: Readonly<Record<string, readonly string[]>> = {
  user: ['getLoginURL', 'login', 'password', 'reset_password'],
  package: ['invoice', 'paycycle', 'uncancel', 'welcome'],
  invoice: ['approve', 'pdf', 'print'],
  transaction: ['changeAppliedAmounts', 'decline', 'email'],
}
