// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useQuery, useQueryClient} from '@tanstack/react-query';
import {createContext, type ReactNode, use, useEffect} from 'react';
import {api, data, type Session, setCsrf} from '../api/client';
import {signedOut} from '../api/queries';
import {Failure, Loading} from '../ui/states';

const SessionContext = createContext<Session>({});

export function useSession(): Session & {restorer: boolean} {
  const session = use(SessionContext);
  return {...session, restorer: session.roles?.includes('restorer') ?? false};
}

/** Knows who is signed in, and hears of it when a session has ended. */
export function SessionProvider({children}: {children: ReactNode}) {
  const client = useQueryClient();
  const session = useQuery({
    queryKey: ['session'],
    queryFn: async ({signal}) => {
      const answer = await data<Session>(api.GET('/session', {signal}));
      setCsrf(answer.csrf);
      return answer;
    },
    staleTime: Infinity,
  });

  useEffect(() => {
    const forget = () => client.setQueryData<Session>(['session'], old => ({...old, user: undefined}));
    signedOut.addEventListener('signed-out', forget);
    return () => signedOut.removeEventListener('signed-out', forget);
  }, [client]);

  if (session.isPending) return <Loading />;
  if (session.isError) return <Failure title="Guestfs EE" error={session.error} onRetry={() => void session.refetch()} />;
  return <SessionContext value={session.data}>{children}</SessionContext>;
}

/** What to do about the session: take over a new one, or end it. */
export function useSessionActions() {
  const client = useQueryClient();
  return {
    begin(session: Session) {
      setCsrf(session.csrf);
      client.removeQueries({predicate: query => query.queryKey[0] !== 'session'});
      client.setQueryData(['session'], session);
    },
    async end() {
      // First, so that nothing asks for more when the server has forgotten who asks.
      client.setQueryData<Session>(['session'], old => ({...old, user: undefined}));
      await api.DELETE('/session').catch(() => undefined);
      client.removeQueries({predicate: query => query.queryKey[0] !== 'session'});
      await client.invalidateQueries({queryKey: ['session']});
    },
  };
}
