// A symbol, so that no request can have it for its method. It is registered, so that a client from another copy of this package has it too.
/** The member of a client's `http` that makes a client like it. Not enumerable: it is not part of what a client shows or is copied with. */
export const DERIVE = /* @__PURE__ */ Symbol.for('@billing/derive')
