// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useInfiniteQuery, useQuery} from '@tanstack/react-query';
import {useEffect, useMemo, useState} from 'react';
import {api, type Location} from '../api/client';

export const CHUNK = 65_536;
export const LARGEST_PICTURE = 8 * 1024 * 1024;

async function read(place: Location, offset: number, length: number, signal: AbortSignal) {
  const answer = await api.GET('/preview', {
    signal,
    params: {query: {...place, offset, length}},
    parseAs: 'arrayBuffer',
  });
  return {
    bytes: new Uint8Array(answer.data ?? new ArrayBuffer(0)),
    size: Number(answer.response.headers.get('X-File-Size') ?? 0),
  };
}

/** The beginning of a file, and more of it on demand. */
export function useContent(place: Location) {
  const query = useInfiniteQuery({
    queryKey: ['content', place],
    queryFn: ({signal, pageParam}) => read(place, pageParam, CHUNK, signal),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const loaded = pages.reduce((sum, page) => sum + page.bytes.length, 0);
      return last.bytes.length > 0 && loaded < last.size ? loaded : undefined;
    },
    staleTime: 30_000,
    gcTime: 30_000,
  });
  const pages = query.data?.pages;
  const bytes = useMemo(() => joined(pages?.map(page => page.bytes) ?? []), [pages]);
  return {...query, bytes, size: pages?.[0]?.size ?? 0};
}

/** The address of a picture in the memory of this page. */
export function usePicture(place: Location, type: string, size: number): {address?: string; error: unknown} {
  const query = useQuery({
    queryKey: ['picture', place],
    queryFn: ({signal}) => read(place, 0, size, signal),
    staleTime: 30_000,
    gcTime: 0,
  });
  const [address, setAddress] = useState<string>();
  const bytes = query.data?.bytes;
  useEffect(() => {
    if (!bytes) return;
    const url = URL.createObjectURL(new Blob([bytes], {type}));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [bytes, type]);
  return {address, error: query.error};
}

function joined(parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
