import type { DescribedList } from './paged-lists.js'

/** Two pages of a list as its provider answers, of the rows 1, 2 and 3, and what the second request has that the first has not. */
export interface TwoPages {
  readonly answers: readonly [object, object]
  readonly second: (firstQuery: URLSearchParams) => Readonly<Record<string, string>>
}

const PAGES: Readonly<Record<string, (list: DescribedList) => TwoPages>> = {
  stripe: ({ pagination }) => {
    const isSearch = pagination === 'page'
    const page = (ids: readonly string[], next: string | null): object => ({
      object: isSearch ? 'search_result' : 'list',
      data: ids.map((id) => ({ id, row: Number(id) })),
      has_more: next !== null,
      ...(isSearch && { next_page: next }),
      url: '/',
    })
    return {
      answers: [page(['1', '2'], 'token'), page(['3'], null)],
      second: () => (isSearch ? { page: 'token' } : { starting_after: '2' }),
    }
  },
  chartmogul: ({ rows, input }) => {
    const page = (numbers: readonly number[], cursor: string | null): object => ({
      // Some functions filter the answer.
      [rows]: numbers.map((row) => ({ ...input, row })),
      cursor,
      has_more: cursor !== null,
    })
    return {
      answers: [page([1, 2], 'token'), page([3], null)],
      second: () => ({ cursor: 'token' }),
    }
  },
  chargeover: ({ path }) => {
    const id = `${path.slice(1)}_id`
    const page = (numbers: readonly number[]): object => ({
      code: 200,
      status: 'OK',
      message: '',
      response: numbers.map((row) => ({ [id]: row, row })),
    })
    return {
      answers: [page([1, 2]), page([3])],
      // A list is walked by id where it is sorted by it.
      second: (first) => {
        if (first.get('order') !== `${id}:ASC`) return { offset: '2' }
        return { where: [...first.getAll('where'), `${id}:GT:2`].join() }
      },
    }
  },
}

/** Two pages of a list. */
export const twoPagesOf = (list: DescribedList): TwoPages =>
  (PAGES[list.provider] as (list: DescribedList) => TwoPages)(list)
