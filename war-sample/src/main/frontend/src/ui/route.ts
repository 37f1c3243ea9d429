// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useSyncExternalStore} from 'react';

/** Where one is: what follows the `#` of the address. */
export interface Route {
  page: string;
  params: URLSearchParams;
  hash: string;
}

export type Params = Record<string, string | number | boolean | undefined>;

let current = parse();

function parse(): Route {
  const hash = window.location.hash.replace(/^#\/?/, '');
  const [page = '', query = ''] = hash.split('?', 2);
  return {page: page || 'images', params: new URLSearchParams(query), hash};
}

// Always, and before whoever subscribes: addresses change while nobody is signed in, too.
window.addEventListener('hashchange', () => {
  current = parse();
});

function subscribe(changed: () => void) {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, () => current);
}

/** The address of a page; parameters that are empty are left out. */
export function href(page: string, params: Params = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined && value !== '' && value !== false) query.set(name, String(value));
  }
  const text = query.toString();
  return `#/${page}${text ? `?${text}` : ''}`;
}

export function go(to: string) {
  window.location.hash = to;
}

/** Goes there without a step for the back button. */
export function replace(to: string) {
  window.history.replaceState(null, '', to);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}
