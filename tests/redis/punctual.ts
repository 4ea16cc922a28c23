/**
 * For tests that need a process which keeps its slots to within some 15 ms, as the limiter does: one that is late hands them back and asks
 * for others. On a busy machine that may take several attempts.
 */
export const PUNCTUAL = { retry: 5 }
