#!/usr/bin/env node
// Committed, so that package managers find it in the workspace before anything is built.
import '../dist/cli.js'
