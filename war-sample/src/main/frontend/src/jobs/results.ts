// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useInfiniteQuery} from '@tanstack/react-query';
import {useEffect} from 'react';
import {api, data, type Job, type Results} from '../api/client';

const PAGE = 1000;

/** What a job has found so far; more of it as there is more. */
export function useResults(job: Job | undefined) {
  const id = job?.id;
  const query = useInfiniteQuery({
    queryKey: ['results', id],
    queryFn: ({signal, pageParam}) =>
      data<Results>(
        api.GET('/jobs/{id}/results', {signal, params: {path: {id: id ?? ''}, query: {offset: pageParam, limit: PAGE}}}),
      ),
    initialPageParam: 0,
    // Where the last page ended: a page that was not full is followed by one that goes on from there.
    getNextPageParam: (last: Results) => last.offset + lengthOf(last),
    enabled: id !== undefined,
    staleTime: Infinity,
  });

  const pages = query.data?.pages ?? [];
  const loaded = pages.reduce((sum, page) => sum + lengthOf(page), 0);
  const {fetchNextPage, isFetching, isError} = query;
  const more = query.isSuccess && loaded < (job?.results ?? 0);
  useEffect(() => {
    if (more && !isFetching && !isError) void fetchNextPage({cancelRefetch: false});
  }, [more, isFetching, isError, fetchNextPage, loaded]);

  return {
    found: pages.flatMap(page => page.found ?? []),
    differences: pages.flatMap(page => page.differences ?? []),
    checksums: pages.flatMap(page => page.checksums ?? []),
    error: query.error,
    retry: () => void query.refetch(),
  };
}

function lengthOf(page: Results): number {
  return (page.found ?? page.differences ?? page.checksums ?? []).length;
}
