// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useSyncExternalStore} from 'react';

let text = '';
const listeners = new Set<() => void>();

/** Has screen readers say something when they are done with what they are saying. */
export function announce(message: string) {
  // The same text twice would not be a change.
  text = message === text ? `${message}\u00a0` : message;
  listeners.forEach(listener => listener());
}

export function Announcer() {
  const message = useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => text,
  );
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {message}
    </div>
  );
}
