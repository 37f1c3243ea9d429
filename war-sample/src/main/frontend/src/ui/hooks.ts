// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useEffect, useState, useSyncExternalStore} from 'react';

export function useDebounced<T>(value: T, millis: number): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), millis);
    return () => clearTimeout(timer);
  }, [value, millis]);
  return settled;
}

/** Whether some time has passed since the component was there. */
export function useAfter(millis: number): boolean {
  const [after, set] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => set(true), millis);
    return () => clearTimeout(timer);
  }, [millis]);
  return after;
}

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    changed => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** A choice that outlives the page. */
export function useStored(name: string, fallback: string): [string, (value: string) => void] {
  const [value, set] = useState(() => localStorage.getItem(name) ?? fallback);
  return [
    value,
    next => {
      localStorage.setItem(name, next);
      set(next);
    },
  ];
}
