import { libraryConfig } from '../../tsup.base.js'

// CommonJS has no `import.meta.url`, from which wasmoon is looked up.
export default libraryConfig({ shims: true })
