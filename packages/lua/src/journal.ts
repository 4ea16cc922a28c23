export { createFileJournal, type FileJournal } from './file-journal.js'
