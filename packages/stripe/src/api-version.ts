/** The API version that the types of this package describe. */
export const API_VERSION = '2026-10-28.endive'
