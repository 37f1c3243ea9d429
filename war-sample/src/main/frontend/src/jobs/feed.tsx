// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useQuery, useQueryClient} from '@tanstack/react-query';
import {createContext, type ReactNode, use, useEffect, useRef, useState} from 'react';
import {api, data, type Job} from '../api/client';
import {announce} from '../ui/announce';
import {href} from '../ui/route';
import {toast} from '../ui/toasts';
import {isActive, kindNames, outcome} from './job-text';

const JobsContext = createContext<{jobs: Job[]; loaded: boolean; error: unknown; reload: () => void}>({
  jobs: [],
  loaded: false,
  error: null,
  reload: () => {},
});
const KEY = ['jobs'];
const LONGEST_PAUSE = 60_000;

export function useJobs() {
  return use(JobsContext);
}

export function useJob(id: string | undefined): Job | undefined {
  return useJobs().jobs.find(job => job.id === id);
}

/** Keeps the jobs up to date: by the server's events, and by asking while these fail. */
export function JobsProvider({children}: {children: ReactNode}) {
  const [streaming, setStreaming] = useState(false);
  const client = useQueryClient();
  const list = useQuery({
    queryKey: KEY,
    queryFn: async ({signal}) => (await data(api.GET('/jobs', {signal}))).jobs,
    refetchInterval: query => (streaming ? false : query.state.data?.some(isActive) ? 1_500 : 15_000),
  });

  useEffect(() => {
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pause = 1_000;
    const connect = () => {
      source = new EventSource('api/jobs/events');
      source.onopen = () => {
        pause = 1_000;
        setStreaming(true);
      };
      source.addEventListener('job', event => {
        const job = JSON.parse(event.data) as Job;
        client.setQueryData<Job[]>(KEY, jobs => merge(jobs ?? [], job));
      });
      source.onerror = () => {
        source?.close();
        setStreaming(false);
        timer = setTimeout(connect, pause);
        pause = Math.min(2 * pause, LONGEST_PAUSE);
        void client.invalidateQueries({queryKey: KEY});
      };
    };
    connect();
    return () => {
      clearTimeout(timer);
      source?.close();
    };
  }, [client]);

  useOutcomes(list.data);
  return (
    <JobsContext value={{jobs: list.data ?? [], loaded: list.isSuccess, error: list.error, reload: () => void list.refetch()}}>
      {children}
    </JobsContext>
  );
}

function merge(jobs: Job[], job: Job): Job[] {
  const others = jobs.filter(other => other.id !== job.id);
  return [...others, job].sort((a, b) => b.created.localeCompare(a.created));
}

const watched = new Set<string>();

/** While a job is in sight, nothing need tell of its end. */
export function useWatching(id: string | undefined) {
  useEffect(() => {
    if (!id) return;
    watched.add(id);
    return () => void watched.delete(id);
  }, [id]);
}

/** Says what has become of jobs that were seen running; with a toast if one is looking at something else. */
function useOutcomes(jobs: Job[] | undefined) {
  const active = useRef(new Set<string>());
  useEffect(() => {
    for (const job of jobs ?? []) {
      if (isActive(job)) {
        active.current.add(job.id);
      } else if (active.current.delete(job.id)) {
        const title = `${kindNames[job.kind]}: ${outcome(job)}`;
        if (watched.has(job.id)) {
          announce(title);
        } else {
          toast({
            tone: job.state === 'failed' ? 'bad' : 'good',
            title,
            detail: job.state === 'failed' ? job.message : job.subject,
            link: {href: href('job', {id: job.id}), text: 'Show'},
          });
        }
      }
    }
  }, [jobs]);
}
