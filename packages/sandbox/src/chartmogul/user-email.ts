/** The team member that the API key belongs to, who writes notes and makes edits. */
export const USER_EMAIL = 'user@example.com'
