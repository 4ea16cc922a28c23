/** What can be done about a write that cannot be repeated safely. */
export const LOOK_FIRST = 'look at the provider whether it was carried out before you repeat it'
