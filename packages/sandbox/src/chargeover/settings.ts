import { TERMS } from './account-settings.js'
import { succeed } from './envelope.js'
import { notFound, Refusal } from './errors.js'
import { BASE_PATH, type Handler, pageOf } from './exchange.js'

type Row = Readonly<Record<string, unknown>>

/** Lists of an account's settings, which no request changes. They can be paged, but not filtered. */
const LISTS: Readonly<Record<string, readonly Row[]>> = {
  admin: [
    {
      admin_id: 1,
      username: 'admin',
      external_key: null,
      name: 'Sandbox Admin',
      first_name: 'Sandbox',
      last_name: 'Admin',
      initials: 'SA',
      nickname: 'Sandbox',
      email: 'admin@example.com',
      timezone: 'America/Chicago',
      login_count: 0,
      login_datetime: null,
      write_datetime: null,
      mod_datetime: null,
    },
  ],
  brand: [
    {
      brand_id: 1,
      brand: 'Default',
      brand_addr1: '',
      brand_addr2: '',
      brand_city: '',
      brand_state: '',
      brand_postcode: '',
      brand_country: '',
      brand_block: '',
    },
  ],
  campaign: [],
  class: [],
  country: [
    ['United States', 'US', 'USA', '.us'],
    ['Canada', 'CA', 'CAN', '.ca'],
    ['United Kingdom', 'GB', 'GBR', '.uk'],
    ['Germany', 'DE', 'DEU', '.de'],
    ['Australia', 'AU', 'AUS', '.au'],
  ].map(([name, iso2, iso3, cctld], index) => ({ country_id: index + 1, name, iso2, iso3, cctld })),
  coupon: [],
  language: [{ language_id: 1, language: 'English', iso639: 'en' }],
  terms: Object.entries(TERMS).map(([id, terms]) => ({ terms_id: Number(id), ...terms })),
  _customfield: [],
  _log_system: [],
}

export const settingsRoutes = Object.entries(LISTS).flatMap(([name, rows]) => {
  const path = `${BASE_PATH}/${name}`
  const list: Handler = ({ query }) => {
    const [field] = query.get('where')?.split(':') ?? []
    if (field) throw new Refusal(400, `You cannot filter by: ${field}.`)
    return succeed(name === '_log_system' ? rows : pageOf(rows, query))
  }
  const count: Handler = () => succeed(rows.length)
  const retrieve: Handler = ({ params }) => {
    const row = rows.find((each) => String(each[`${name}_id`]) === params['id'])
    if (!row) throw notFound(name)
    return succeed(row)
  }
  return [
    { method: 'GET', path, handler: list },
    { method: 'GET', path: `${path}/_count`, handler: count },
    { method: 'GET', path: `${path}/{id}`, handler: retrieve },
  ]
})
