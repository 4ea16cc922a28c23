export { fileApprovals } from './node/file-approvals.js'
export { fileAudit, verifyAuditFile } from './node/file-audit.js'
export { fileSpend } from './node/file-spend.js'
export { type StateFolder, stateFolder } from './node/state-folder.js'
