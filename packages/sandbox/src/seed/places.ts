export interface Place {
  readonly city: string
  /** ISO 3166-2 subdivision without its country prefix; empty where addresses carry none. */
  readonly state: string
  readonly zip: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** A range of phone numbers that is reserved for fiction; each `#` becomes a digit. */
  readonly phone: string
}

/** Most of them, and so most customers, are in North America. */
export const PLACES: readonly [Place, ...Place[]] = [
  { city: 'San Francisco', state: 'CA', zip: '94107', country: 'US', phone: '+1 415 555 01##' },
  { city: 'New York', state: 'NY', zip: '10013', country: 'US', phone: '+1 212 555 01##' },
  { city: 'Austin', state: 'TX', zip: '78701', country: 'US', phone: '+1 512 555 01##' },
  { city: 'Chicago', state: 'IL', zip: '60607', country: 'US', phone: '+1 312 555 01##' },
  { city: 'Seattle', state: 'WA', zip: '98101', country: 'US', phone: '+1 206 555 01##' },
  { city: 'Toronto', state: 'ON', zip: 'M5V 2T6', country: 'CA', phone: '+1 416 555 01##' },
  { city: 'London', state: '', zip: 'EC1A 1BB', country: 'GB', phone: '+44 20 7946 0###' },
  { city: 'Manchester', state: '', zip: 'M1 1AE', country: 'GB', phone: '+44 161 496 0###' },
  { city: 'Berlin', state: '', zip: '10117', country: 'DE', phone: '+49 30 23125 ###' },
  { city: 'Hamburg', state: '', zip: '20095', country: 'DE', phone: '+49 40 66969 ###' },
  { city: 'Paris', state: '', zip: '75011', country: 'FR', phone: '+33 1 99 00 ## ##' },
  { city: 'Sydney', state: 'NSW', zip: '2000', country: 'AU', phone: '+61 2 5550 ####' },
]
