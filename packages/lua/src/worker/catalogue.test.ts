import { expect, test } from 'vitest'
import { createCatalogue } from './catalogue.js'

const tool = {
  name: 'stripe_list_customers',
  function: 'listCustomers',
  aliases: [],
  provider: 'stripe',
  documented: true,
  params: ['limit'],
}

test('without accounts every other name is that of one', () => {
  const { member } = createCatalogue({ tools: [tool] })
  const catalogue = createCatalogue({ tools: [tool] })
  expect(member.call(catalogue, 'stripe', '', 'work')).toEqual({
    account: 'work',
    problem: 'stripe has no function work; did you mean list_customers?',
  })
  expect(() => catalogue.member('stripe', 'work', 'x')).toThrow(
    'stripe has no function x; did you mean list_customers?',
  )
  expect(catalogue.member('stripe', 'work', 'listCustomers')).toEqual({
    name: 'stripe_list_customers',
    params: ['limit'],
  })
  expect(() => createCatalogue({ tools: [] }).provider('stripe')).toThrow('app.integrations has no stripe, but nothing')
})

test('a tool that cannot be called is not taken for a misspelled one', () => {
  const hidden = {
    ...tool,
    name: 'stripe_delete_customer',
    function: 'deleteCustomer',
    reason: 'The policy forbids it',
  }
  const catalogue = createCatalogue({ tools: [tool], unavailable: [hidden], accounts: { stripe: ['default', 'work'] } })
  for (const [account, name] of [
    ['', 'delete_customer'],
    ['work', 'deleteCustomer'],
  ] as const) {
    expect(() => catalogue.member('stripe', account, name)).toThrow('The policy forbids it')
  }
  expect(catalogue.functions('stripe')).toEqual(['list_customers'])
  expect(() => catalogue.member('stripe', '', 'delete_custmer')).toThrow('stripe has no function and no account')
})

test('with accounts a name that is none is refused', () => {
  const catalogue = createCatalogue({ tools: [tool], accounts: { stripe: ['default', 'work'] } })
  expect(catalogue.member('stripe', '', 'default')).toMatchObject({ account: 'default' })
  expect(catalogue.member('stripe', '', 'work')).toMatchObject({ account: 'work' })
  expect(() => catalogue.member('stripe', '', 'wrk')).toThrow(
    'stripe has no function and no account wrk; did you mean work?',
  )
})
