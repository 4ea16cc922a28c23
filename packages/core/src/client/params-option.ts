/**
 * The `params` of a described operation, which may be left out where none of them is required. openapi-fetch has the same type, but its
 * declarations are errors in a project without the DOM.
 */
export type ParamsOption<Operation> = Operation extends { parameters: infer Parameters }
  ? object extends Parameters
    ? {
        /** The parameters of path, query and header. */
        params?: Parameters
      }
    : {
        /** The parameters of path, query and header. */
        params: Parameters
      }
  : {
      /** The parameters. */
      params?: {
        /** Those of the query. */
        query?: Record<string, unknown>
      }
    }
