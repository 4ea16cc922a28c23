/** The emulated API version; a request may name another one, which is echoed but changes nothing. */
export const API_VERSION = '2026-10-28.endive'
