/** The pages that Stripe hosts for customers. */
export type HostedPage = 'checkout' | 'link' | 'portal'

/** Where the pages are at Stripe: each at a host of its own. Elsewhere all are at the address of the API. */
export const HOSTED_PAGES: Readonly<Record<HostedPage, { readonly host: string; readonly path: string }>> = {
  checkout: { host: 'checkout.stripe.com', path: '/c/pay/' },
  link: { host: 'buy.stripe.com', path: '/test_' },
  portal: { host: 'billing.stripe.com', path: '/p/session/' },
}

const API_ORIGIN = 'https://api.stripe.com'

/** The address of a page: at Stripe's own host, or where the request that made it was sent. */
export function hostedPageUrl(origin: string, page: HostedPage, id: string): string {
  const { host, path } = HOSTED_PAGES[page]
  return `${origin === API_ORIGIN ? `https://${host}` : origin}${path}${id}`
}
