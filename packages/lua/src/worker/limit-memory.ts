/** Of `WebAssembly.Memory`, what is changed. */
interface Growing {
  readonly buffer: ArrayBufferLike
  grow(pages: number): number
}

const PAGE = 65_536

/** How often emscripten asks for one growth: each time for less, the third time for hardly more than it needs. */
const ATTEMPTS = 3

/**
 * Keeps the memory of WebAssembly in this thread below a limit. A counting allocator would slow down every allocation; all memory comes through
 * `grow`, which is rare.
 *
 * @param exceeded - is called when what is needed does not fit
 */
export function limitMemory(prototype: Growing, maxBytes: number, exceeded: () => void): void {
  const { grow } = prototype
  let refused = 0
  prototype.grow = function (this: Growing, pages) {
    if (this.buffer.byteLength + pages * PAGE <= maxBytes) {
      refused = 0
      return grow.call(this, pages)
    }
    refused += 1
    if (refused >= ATTEMPTS) exceeded()
    throw new RangeError('the memory limit is reached')
  }
}
