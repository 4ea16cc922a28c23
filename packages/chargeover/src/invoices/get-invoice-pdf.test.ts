import { getInvoicePdf } from '@billing/chargeover'
import { describe, expect, test } from 'vitest'
import { chargeoverAnswer, chargeoverError, recordChargeOver, recordChargeOverWith } from '~test/support/chargeover.js'

/** A PDF with bytes that no text has. */
const PDF = new Uint8Array([...new TextEncoder().encode('%PDF-1.7\n'), 0, 255, 254, 128, 10])
const base64 = btoa(String.fromCharCode(...PDF))

const file = (type: string, bytes = PDF) => new Response(bytes, { headers: { 'content-type': type } })

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(() => file('application/pdf'))
  expect(await getInvoicePdf(chargeover, { id: 10088 })).toEqual(PDF)
  expect(requests).toMatchObject([{ method: 'POST', path: '/api/v3/invoice/10088/_action/pdf', body: '' }])
})

test.each([
  ['as a file of no particular kind', () => file('application/octet-stream')],
  ['under a wrong label', () => file('application/json')],
  ['in Base64', chargeoverAnswer(base64)],
  ['in Base64 with line breaks', chargeoverAnswer(base64.replace(/(.{8})/g, '$1\r\n'))],
  ['as a data: URL', chargeoverAnswer(`data:application/pdf;base64,${base64}`)],
])('comes %s', async (_, answer) => {
  const { chargeover } = recordChargeOver(answer)
  expect(await getInvoicePdf(chargeover, { id: 10088 })).toEqual(PDF)
})

describe('anything else is an error', () => {
  test.each([
    ['true', chargeoverAnswer(true)],
    ['null', chargeoverAnswer(null)],
    ['an address', chargeoverAnswer('https://example.chargeover.com/r/invoice/pdf/x')],
    ['another file in Base64', chargeoverAnswer(btoa('GIF89a'))],
    ['an object', chargeoverAnswer({ pdf: base64 })],
  ])('%s', async (_, answer) => {
    const { chargeover } = recordChargeOver(answer)
    await expect(getInvoicePdf(chargeover, { id: 10088 })).rejects.toMatchObject({
      name: 'ApiError',
      kind: 'unexpected',
      message: 'No readable PDF (chargeover_get_invoice_pdf)',
    })
  })

  test.each([
    ['a web page', new TextEncoder().encode('<html>Log in</html>')],
    ['another file', new Uint8Array([1, 2, 3])],
    ['no bytes', new Uint8Array(0)],
  ])('%s', async (_, bytes) => {
    const { chargeover } = recordChargeOver(() => file('application/pdf', bytes))
    await expect(getInvoicePdf(chargeover, { id: 10088 })).rejects.toMatchObject({
      name: 'ApiError',
      kind: 'unexpected',
      message: 'No readable answer (chargeover_get_invoice_pdf, 200)',
    })
  })

  test('a file of more bytes than an answer may have', async () => {
    const { chargeover } = recordChargeOverWith({ maxResponseBytes: 8 }, () => file('application/pdf'))
    await expect(getInvoicePdf(chargeover, { id: 10088 })).rejects.toMatchObject({
      message: 'Answer longer than maxResponseBytes (chargeover_get_invoice_pdf, 200)',
    })
  })

  test('a refusal', async () => {
    const { chargeover } = recordChargeOver(chargeoverError(404, 'This object does not exist.'))
    await expect(getInvoicePdf(chargeover, { id: 99 })).rejects.toMatchObject({
      kind: 'not_found',
      operation: 'chargeover_get_invoice_pdf',
    })
  })
})

test('refuses to be called without an id', async () => {
  const { chargeover } = recordChargeOver(chargeoverAnswer(true))
  await expect(getInvoicePdf(chargeover, undefined as never)).rejects.toMatchObject({ issues: [{ path: ['id'] }] })
})
