/** JSON as ChargeOver writes it: indented by four spaces, with slashes and everything beyond ASCII escaped. */
export const encodeAnswer = (body: unknown): string =>
  JSON.stringify(body, null, 4)
    .replaceAll('/', String.raw`\/`)
    .replace(/[\u0080-\uffff]/g, escapeUnit)

const escapeUnit = (unit: string): string => String.raw`\u` + unit.charCodeAt(0).toString(16).padStart(4, '0')
