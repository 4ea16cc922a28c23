export { callInRun, type RunCall, type RunCallResult } from './call-in-run.js'
export { createFileJournal, type FileJournal } from './file-journal.js'
export { JournalLockedError } from './journal-lock.js'
