/** The style of the page. The colours are the system's, light or dark. */
export const PAGE_STYLE = `:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 90rem; padding: 0 1rem 2rem; }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 2rem; }
h1 { font-size: 1.4rem; }
h2 { font-size: 1rem; margin: 0; }
section, #choice { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; margin: 0.5rem 0; }
form { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem; margin: 1rem 0 0.5rem; }
nav button[aria-current] { font-weight: bold; text-decoration: underline; }
#status { min-height: 1.5em; margin: 0.5rem 0; white-space: pre-wrap; }
#status.error { font-weight: bold; }
#status.error::before { content: "Error: "; }
#content { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: bold; padding: 0.25rem 0; }
th, td { text-align: left; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid GrayText; vertical-align: top; overflow-wrap: anywhere; }
th { overflow-wrap: normal; white-space: nowrap; }
td button.link { background: none; border: 0; padding: 0; font: inherit; color: LinkText; text-decoration: underline; cursor: pointer; text-align: left; }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.85rem; }
button, input, select { font: inherit; }
:focus-visible { outline: 2px solid Highlight; outline-offset: 2px; }
`
