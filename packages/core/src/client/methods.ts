/** The HTTP methods that a client has. */
export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
