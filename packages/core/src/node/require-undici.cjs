/**
 * Loads undici, which is optional, or throws what `require` throws where it is not installed.
 *
 * This file is CommonJS in the ES module build too: an `import` of a package that is missing fails before any code of ours runs,
 * and `import()` answers too late for a constructor. Bundlers follow this `require`; they would not follow one by `createRequire`.
 */
module.exports = function requireUndici() {
  return require('undici')
}
