/**
 * The member of a client's `http` that returns its transport, with the credentials. It is not enumerable, so that it is neither shown nor
 * copied, and registered, so that a client from another copy of this package has it too.
 */
export const TRANSPORT_KEY: unique symbol = /* @__PURE__ */ Symbol.for('@billing/http')
