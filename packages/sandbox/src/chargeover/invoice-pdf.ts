import type { Account } from './account.js'
import { currencyOf } from './account-settings.js'
import { dueDate, lineTotal, totalOf } from './invoice-amounts.js'
import { formatMoney } from './money.js'
import type { Invoice } from './state.types.js'

/** The invoice as the simplest PDF there is: a page of lines of text. */
export function invoicePdf(invoice: Invoice, account: Account): string {
  const { symbol, iso4217 } = currencyOf(invoice.fields['currency_id'])
  // The euro sign is not among the characters below.
  const unit = symbol === '$' ? symbol : iso4217
  const lines = [
    `Invoice ${invoice.id}`,
    String(account.customer.get(invoice.customerId)?.fields['company'] ?? ''),
    `Date ${invoice.date}, due ${dueDate(invoice)}`,
    ...invoice.lines.map((line) => {
      const name = line.descrip ?? account.item.get(line.itemId)?.fields['name'] ?? ''
      return `${line.quantity} x ${name}: ${formatMoney(lineTotal(line), unit)}`
    }),
    `Total ${formatMoney(totalOf(invoice), unit)}`,
  ]
  const text = lines.map((line) => `(${toAscii(line)}) Tj T*`).join('\n')
  const stream = `BT /F1 12 Tf 14 TL 72 720 Td\n${text}\nET`
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ])
}

/** What has a meaning in PDF is escaped; other characters than those of ASCII would need a font of their own. */
const toAscii = (text: string): string => text.replace(/[^ -~]/g, '?').replace(/[\\()]/g, '\\$&')

/** A file of numbered objects, with the table of their places that PDF requires. */
function assemble(objects: readonly string[]): string {
  let file = '%PDF-1.4\n'
  const places: number[] = []
  for (const [index, object] of objects.entries()) {
    places.push(file.length)
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}${trailer}`
}
