import type { Toolset } from '@billing/sdk/agent'
import { catalogueDocs } from '@billing/sdk/catalogue'
import {
  type ListResourcesResult,
  type ListResourceTemplatesResult,
  type ReadResourceResult,
  ResourceNotFoundError,
} from '@modelcontextprotocol/server'

const ROOT = 'billing://docs'
const mimeType = 'text/markdown'

/** The pages of the documentation: the overview, and one for each provider. */
export function listPages({ tools }: Pick<Toolset, 'tools'>): ListResourcesResult {
  const providers = [...new Set(tools.map(({ provider }) => provider))]
  return {
    resources: [
      { uri: ROOT, name: 'docs', title: 'Overview', mimeType },
      ...providers.map((name) => ({ uri: `${ROOT}/${name}`, name, title: `Functions of ${name}`, mimeType })),
    ],
  }
}

/** Every function has a page too. */
export const PAGE_TEMPLATES: ListResourceTemplatesResult = {
  resourceTemplates: [
    {
      uriTemplate: `${ROOT}/{page}`,
      name: 'page',
      title: 'A page, such as stripe.create_customer',
      mimeType,
    },
  ],
}

/**
 * A page of the documentation.
 *
 * @throws {ResourceNotFoundError} for any other address
 */
export function readPage(uri: string): ReadResourceResult {
  if (uri !== ROOT && !uri.startsWith(`${ROOT}/`)) throw new ResourceNotFoundError(uri)
  try {
    const page = uri === ROOT ? undefined : decodeURIComponent(uri.slice(ROOT.length + 1))
    return { contents: [{ uri, mimeType, text: catalogueDocs(page) }] }
  } catch (error) {
    throw new ResourceNotFoundError(uri, (error as Error).message)
  }
}
