// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {QueryCache, MutationCache, QueryClient} from '@tanstack/react-query';
import {ApiError, isCode} from './problem';

/** What is told of a session that has ended, whichever request finds out. */
export const signedOut = new EventTarget();

function notice(error: unknown) {
  if (isCode(error, 'not-signed-in')) signedOut.dispatchEvent(new Event('signed-out'));
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({onError: notice}),
  mutationCache: new MutationCache({onError: notice}),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      refetchOnWindowFocus: false,
      // What the server refuses it will refuse again; a connection may come back.
      retry: (failures, error) => failures < 1 && !(error instanceof ApiError),
    },
    mutations: {retry: false},
  },
});
