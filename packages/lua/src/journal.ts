export { createFileJournal, type FileJournal } from './file-journal.js'
export { JournalLockedError } from './journal-lock.js'
