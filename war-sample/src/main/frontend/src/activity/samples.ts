// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useQuery} from '@tanstack/react-query';
import {useEffect, useState} from 'react';
import {type Activity, api, data} from '../api/client';

const EVERY = 2_000;
const KEPT = 150;

/** What the server does now, and what it did in the last five minutes of looking. */
export function useSamples() {
  const now = useQuery({
    queryKey: ['activity'],
    queryFn: ({signal}) => data(api.GET('/activity', {signal})),
    refetchInterval: EVERY,
    staleTime: 0,
  });
  const [samples, setSamples] = useState<Activity[]>([]);
  const latest = now.data;
  useEffect(() => {
    if (latest) setSamples(old => (old.at(-1)?.time === latest.time ? old : [...old, latest].slice(-KEPT)));
  }, [latest]);
  return {now, samples};
}

/** How fast a counter grew before each sample; nothing where the server has begun anew. */
export function rates(samples: readonly Activity[], counter: string): (number | undefined)[] {
  return samples.map((sample, i) => {
    const before = samples[i - 1];
    const to = sample.counters[counter];
    const from = before?.counters[counter];
    if (!before || to === undefined || from === undefined || to < from) return undefined;
    const seconds = (Date.parse(sample.time) - Date.parse(before.time)) / 1000;
    return seconds > 0 ? (to - from) / seconds : undefined;
  });
}
