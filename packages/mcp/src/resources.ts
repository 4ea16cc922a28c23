import type { Toolset } from '@billing/sdk/agent'
import { catalogueDocs, findCatalogueTool } from '@billing/sdk/catalogue'
import {
  type ListResourcesResult,
  type ListResourceTemplatesResult,
  type ReadResourceResult,
  ResourceNotFoundError,
} from '@modelcontextprotocol/server'

const ROOT = 'billing://docs'
const SCHEMAS = 'billing://schema/'
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

/** Every function has a page too, and the whole schema of its input, of which a list of tools shows a part. */
export const PAGE_TEMPLATES: ListResourceTemplatesResult = {
  resourceTemplates: [
    {
      uriTemplate: `${ROOT}/{page}`,
      name: 'page',
      title: 'A page, such as stripe.create_customer',
      mimeType,
    },
    {
      uriTemplate: `${SCHEMAS}{tool}`,
      name: 'schema',
      title: 'The whole input schema of a tool, such as stripe_create_customer',
      mimeType: 'application/schema+json',
    },
  ],
}

/**
 * A page of the documentation, or the schema of an input.
 *
 * @throws {ResourceNotFoundError} for any other address
 */
export function readPage(uri: string): ReadResourceResult {
  try {
    if (uri.startsWith(SCHEMAS)) {
      const { inputSchema } = findCatalogueTool(decodeURIComponent(uri.slice(SCHEMAS.length))).tool
      return { contents: [{ uri, mimeType: 'application/schema+json', text: JSON.stringify(inputSchema) }] }
    }
    if (uri === ROOT) return { contents: [{ uri, mimeType, text: catalogueDocs() }] }
    if (!uri.startsWith(`${ROOT}/`)) throw new Error('no page')
    const page = decodeURIComponent(uri.slice(ROOT.length + 1))
    return { contents: [{ uri, mimeType, text: catalogueDocs(page) }] }
  } catch (error) {
    throw new ResourceNotFoundError(uri, (error as Error).message)
  }
}
