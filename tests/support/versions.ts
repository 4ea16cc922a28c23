/** What tests install from npm, beside the packages, where one version has to do. */
export const ZOD_VERSION = '4.6.7'
export const UNDICI_VERSION = '7.30.2'
export const PARCEL_VERSION = '2.16.4'

/** The Node that undici 8 and msw 3 need, and the one that is too old for them. */
export const NODE_22_VERSION = '22.23.3'
export const NODE_20_VERSION = '20.20.2'

export const NEWEST_UNDICI_VERSION = '8.13.1'

/** The last TypeScript before 6, and the newest. */
export const TYPESCRIPT_5_VERSION = '5.9.3'
export const NEWEST_TYPESCRIPT_VERSION = '7.0.2'
