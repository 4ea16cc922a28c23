import type { DefaultTheme } from 'vitepress'

/** Search in an index that is part of the site. */
export const search: DefaultTheme.LocalSearchOptions = {
  _render(source, env, renderer) {
    // What is searched needs no colours.
    renderer.options.highlight = null
    return renderer.render(source, env)
  },
  miniSearch: {
    options: {
      // Several packages export the same name, so the title of what one exports begins with the package.
      // VitePress copies this function into the site: it must not use anything from outside.
      extractField(section: { id: string; titles: string[] }, field) {
        const [, name] = /\/api\/(\w+)\//.exec(section.id) ?? []
        if (field === 'titles' && name) return [`@billing/${name}`, ...section.titles] as never
        return section[field as never]
      },
    },
    searchOptions: {
      // Whoever looks for listCustomers wants the function rather than the type of its parameters.
      boostDocument: (id: string) => (id.includes('/functions/') ? 2 : 1),
    },
  },
}
