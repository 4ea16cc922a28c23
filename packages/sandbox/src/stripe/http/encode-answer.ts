/** JSON as Stripe writes it: indented by two spaces, and an error ends with a line break. */
export const encodeAnswer = (body: unknown, status: number): string =>
  `${JSON.stringify(body, null, 2)}${status < 400 ? '' : '\n'}`
