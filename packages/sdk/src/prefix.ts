/** What the documentation puts in front of the names of tools. */
export const PREFIX = 'app.integrations.'
