declare function requireUndici(): typeof import('undici', { with: { 'resolution-mode': 'import' }})

export = requireUndici
