// Removes what an earlier build of the package in this folder has left: files with a hash in their name would be packed beside the new ones.
import { rmSync } from 'node:fs'

rmSync('dist', { recursive: true, force: true })
