import { describe, expect, test } from 'vitest'
import { ValidationError } from '../errors.js'
import { findTool } from './find-tool.js'

const tool = (provider: string, name: string, fn: string, aliases: string[] = [], documented = true) => ({
  provider,
  documented,
  name: `${provider}_${name}`,
  function: fn,
  aliases,
})

const tools = [
  tool('stripe', 'list_customers', 'listCustomers', ['list_customers']),
  tool('stripe', 'get_balance', 'getBalance', ['get_balance']),
  tool('chargeover', 'list_customers', 'listCustomers'),
  tool('chargeover', 'list_subscriptions', 'listSubscriptions', ['list_packages']),
  tool('chargeover', 'get_member', 'getPerson'),
  tool('chargeover', 'get_balance', 'getBalance', ['get_balance'], false),
  tool('chargeover', 'list_notes', 'listNotes', ['list_notes'], false),
  tool('stripe', 'list_notes', 'listNotes', ['list_notes'], false),
]

const find = (name: string) => {
  const { tool: found, account } = findTool(tools, name, 'app.docs.')
  return [found.name, account]
}

test('default', () => {
  expect(find('stripe_list_customers')).toEqual(['stripe_list_customers', undefined])
})

test.each([
  ['stripe.list_customers', 'stripe_list_customers', undefined],
  ['stripe.listCustomers', 'stripe_list_customers', undefined],
  ['stripe.stripe_list_customers', 'stripe_list_customers', undefined],
  ['stripe.work.list_customers', 'stripe_list_customers', 'work'],
  ['stripe.default.listCustomers', 'stripe_list_customers', 'default'],
  ['app.docs.stripe.list_customers', 'stripe_list_customers', undefined],
  ['app.docs.stripe.work.list_customers', 'stripe_list_customers', 'work'],
  ['get_balance', 'stripe_get_balance', undefined],
  ['getBalance', 'stripe_get_balance', undefined],
  ['chargeover.list_packages', 'chargeover_list_subscriptions', undefined],
  ['chargeover.listPackages', 'chargeover_list_subscriptions', undefined],
  ['chargeover_list_packages', 'chargeover_list_subscriptions', undefined],
  ['list_packages', 'chargeover_list_subscriptions', undefined],
  ['chargeover.get_member', 'chargeover_get_member', undefined],
  ['chargeover.getPerson', 'chargeover_get_member', undefined],
])('understands %s', (name, expected, account) => {
  expect(find(name)).toEqual([expected, account])
})

test('prefers the documented tool where several providers have one of a name', () => {
  expect(find('get_balance')).toEqual(['stripe_get_balance', undefined])
  expect(find('chargeover.get_balance')).toEqual(['chargeover_get_balance', undefined])
  expect(() => find('list_notes')).toThrow('did you mean chargeover_list_notes or stripe_list_notes?')
})

describe('refuses', () => {
  const messageOf = (name: unknown): string => {
    try {
      findTool(tools, name as string, 'app.docs.')
    } catch (error) {
      expect(error).toBeInstanceOf(ValidationError)
      expect(error).toMatchObject({ issues: [{ path: ['name'] }] })
      return (error as Error).message
    }
    throw new Error('found')
  }

  test.each([
    ['stripe_list_custmers', 'stripe_list_customers'],
    ['stripe.listCustomer', 'stripe_list_customers'],
    ['chargeover_list_subscription', 'chargeover_list_subscriptions'],
    ['get_balanse', 'stripe_get_balance'],
    ['strpe.get_balance', 'stripe_get_balance'],
  ])('%s, with a suggestion', (name, suggestion) => {
    expect(messageOf(name)).toBe(`unknown tool "${name}"; did you mean ${suggestion}?`)
  })

  test('a name that several providers have', () => {
    expect(messageOf('list_customers')).toContain('did you mean stripe_list_customers or chargeover_list_customers?')
  })

  test('a name of a provider, with one of its own tools', () => {
    const near = [tool('acme', 'list_things', 'listThings'), tool('acne', 'list_thinks', 'listThinks')]
    expect(() => findTool(near, 'acme.list_thinks')).toThrow('did you mean acme_list_things?')
    expect(() => findTool(near, 'acne.list_things')).toThrow('did you mean acne_list_thinks?')
  })

  test('the prefix of the documentation anywhere but in front', () => {
    expect(messageOf('stripe.app.docs.get_balance')).toContain('did you mean stripe_get_balance?')
  })

  test('a path that is too long', () => {
    expect(messageOf('stripe.work.eu.list_customers')).toContain('did you mean stripe_list_customers?')
  })

  test.each(['', '.', '7'])('%o', (name) => {
    expect(messageOf(name)).toContain('did you mean')
  })

  test.each([undefined, null, 7, { limit: 1 }])('%o, which is not a name', (name) => {
    expect(messageOf(name)).toBe('name: must be a string; the client comes before it, the input after it')
  })
})
