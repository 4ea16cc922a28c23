import { describe, expect, it } from 'vitest'
import { decodeForm } from './decode-form.js'

const plain = (form: unknown) => JSON.parse(JSON.stringify(form))

describe('decodeForm', () => {
  it('default', () => {
    expect(plain(decodeForm('name=Jane+Doe&metadata[a]=1&items[0][price]=p&expand[]=customer&expand[]=lines'))).toEqual(
      {
        name: 'Jane Doe',
        metadata: { a: '1' },
        items: { 0: { price: 'p' } },
        expand: { 0: 'customer', 1: 'lines' },
      },
    )
  })
  it('reads a list of objects without indexes as Rack does', () => {
    const items = (form: string) => plain(decodeForm(form)).items
    expect(items('items[][price]=P&items[][quantity]=2')).toEqual({ 0: { price: 'P', quantity: '2' } })
    expect(items('items[][price]=P&items[][quantity]=2&items[][price]=Q')).toEqual({
      0: { price: 'P', quantity: '2' },
      1: { price: 'Q' },
    })
    expect(items('items[][metadata][a]=1&items[][metadata][b]=2&items[][metadata][a]=3')).toEqual({
      0: { metadata: { a: '1', b: '2' } },
      1: { metadata: { a: '3' } },
    })
    expect(items('items[][tax_rates][]=t&items[][tax_rates][]=u')).toEqual({ 0: { tax_rates: { 0: 't', 1: 'u' } } })
  })
  it('reads query and body together, the body last', () => {
    expect(plain(decodeForm('a=1&b=2', 'a=3'))).toEqual({ a: '3', b: '2' })
  })
  it('decodes percent escapes in names and values', () => {
    expect(plain(decodeForm('items%5B0%5D%5Bprice%5D=a%26b'))).toEqual({ items: { 0: { price: 'a&b' } } })
  })
  it('keeps a malformed escape and an unclosed bracket as they are', () => {
    expect(plain(decodeForm('a=%E0%A4%A&b[c=1'))).toEqual({ a: '%E0%A4%A', 'b[c': '1' })
  })
  it('reads a name without a value as empty', () => {
    expect(plain(decodeForm('a&b=&&'))).toEqual({ a: '', b: '' })
  })
  it('does not let names reach a prototype', () => {
    decodeForm('__proto__[polluted]=1&constructor[prototype][polluted]=1')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
