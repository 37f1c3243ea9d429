// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useMutation} from '@tanstack/react-query';
import {CircleAlert, DatabaseBackup, LogIn} from 'lucide-react';
import {useEffect, useState} from 'react';
import {Form} from 'react-aria-components';
import {api, data, type Session} from '../api/client';
import {ApiError} from '../api/problem';
import {Button, TextField} from '../ui/controls';
import {plural} from '../ui/format';
import {useSessionActions} from './session';

/** Stands in for every page until somebody is signed in: the address stays, so one is back where one was. */
export function SignIn() {
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const {begin} = useSessionActions();
  const signIn = useMutation({
    mutationFn: () => data<Session>(api.POST('/session', {body: {user, password}})),
    onSuccess: begin,
    onError: () => setPassword(''),
  });
  const wait = useCountdown(signIn.error);

  useEffect(() => {
    document.title = 'Sign in · Guestfs EE';
  }, []);

  return (
    <main className="sign-in" id="main">
      <div className="sign-in-card">
        <DatabaseBackup aria-hidden className="mark" />
        <h1>Sign in to Guestfs EE</h1>
        <p className="muted">Find files in disk images, and get them back.</p>
        <Form
          onSubmit={event => {
            event.preventDefault();
            signIn.mutate();
          }}
        >
          <TextField label="User" name="user" autoComplete="username" value={user} onChange={setUser} isRequired autoFocus />
          <TextField
            label="Password"
            name="password"
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
            isRequired
          />
          {signIn.isError && (
            <div className="note bad" role="alert">
              <CircleAlert aria-hidden />
              <div>
                {signIn.error instanceof ApiError && <strong>{signIn.error.title}</strong>}
                <p>
                  {ApiError.message(signIn.error)}
                  {wait > 0 && `; wait ${plural(wait, 'second')}`}
                </p>
              </div>
            </div>
          )}
          <Button type="submit" tone="primary" isPending={signIn.isPending} isDisabled={wait > 0}>
            <LogIn aria-hidden /> {signIn.isPending ? 'Signing in' : 'Sign in'}
          </Button>
        </Form>
      </div>
    </main>
  );
}

/** The seconds that the server wants to be left alone. */
function useCountdown(error: unknown): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const until = Date.now() + 1000 * ((error instanceof ApiError && error.retryAfterSeconds) || 0);
    const tick = () => setSeconds(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
    tick();
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [error]);
  return seconds;
}
