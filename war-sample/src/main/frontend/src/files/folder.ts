// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {queryOptions, useQueries, useQueryClient} from '@tanstack/react-query';
import {api, data, type Entry, type Folder} from '../api/client';
import {PAGE, pagesOf, placeOf} from './pages';

export type Order = 'name' | 'size' | 'modified' | 'type';

/** A folder as one looks at it: the server sorts and filters. */
export interface View {
  image: string;
  volume: string;
  path: string;
  order: Order;
  descending: boolean;
  hidden: boolean;
  filter: string;
}

const SCAN = 1000;

function read(view: View, offset: number, limit: number, signal?: AbortSignal): Promise<Folder> {
  return data(api.GET('/folder', {signal, params: {query: {...view, offset, limit}}}));
}

function pageQuery(view: View, page: number) {
  return queryOptions({
    queryKey: ['folder', view.image, view, page],
    queryFn: ({signal}) => read(view, page * PAGE, PAGE, signal),
    staleTime: 30_000,
  });
}

/** The pages of a folder that are wanted, and those that were before. */
export function useFolder(view: View, pages: number[]) {
  const client = useQueryClient();
  const wanted = pages.includes(0) ? pages : [0, ...pages];
  const results = useQueries({queries: wanted.map(page => pageQuery(view, page))});
  const first = results.find(result => result.data)?.data;
  const failed = results.find(result => result.isError);

  return {
    total: first?.total,
    count: first?.count ?? 0,
    outdated: results.some(result => result.data?.outdated),
    error: failed?.error,
    entryAt(index: number): Entry | undefined {
      const {page, row} = placeOf(index);
      return client.getQueryData(pageQuery(view, page).queryKey)?.entries[row];
    },
    /** The entries from one index to another, fetched if need be. */
    async entries(from: number, to: number): Promise<Entry[]> {
      const numbers = pagesOf(from, to, first?.total ?? 0);
      const loaded = await Promise.all(numbers.map(page => client.fetchQuery(pageQuery(view, page))));
      const start = (numbers[0] ?? 0) * PAGE;
      return loaded.flatMap(page => page.entries).slice(from - start, to - start + 1);
    },
    /** The index of a name, for which the folder is read to there. */
    async indexOf(name: string): Promise<number> {
      for (let offset = 0, total = 1; offset < total; offset += SCAN) {
        const folder = await read(view, offset, SCAN);
        const index = folder.entries.findIndex(entry => entry.name === name);
        if (index >= 0) return offset + index;
        total = folder.total;
      }
      return -1;
    },
    retry: () => void client.invalidateQueries({queryKey: ['folder', view.image]}),
  };
}

export type FolderData = ReturnType<typeof useFolder>;

/** Whether something can be gone into: a folder, or a link to one. */
export function isFolder(entry: Entry): boolean {
  return entry.type === 'directory' || (entry.type === 'symlink' && entry.targetType === 'directory');
}

export function isFile(entry: Entry): boolean {
  return entry.type === 'regular' || (entry.type === 'symlink' && entry.targetType === 'regular');
}
