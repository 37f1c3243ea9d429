// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import type {components} from '../api/schema';

export type Algorithm = NonNullable<components['schemas']['ChecksumRequest']['algorithm']>;

export const algorithms: {id: Algorithm; name: string}[] = [
  {id: 'sha256', name: 'SHA-256'},
  {id: 'sha512', name: 'SHA-512'},
  {id: 'sha384', name: 'SHA-384'},
  {id: 'sha224', name: 'SHA-224'},
  {id: 'sha1', name: 'SHA-1'},
  {id: 'md5', name: 'MD5'},
];

/** Reads what `sha256sum` and its like print, for the names that are asked for; or the one value of the one name. */
export function expectedValues(text: string, names: string[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const line of text.split('\n')) {
    const match = /^\s*([0-9a-f]{32,128})(?:\s+\*?(.*?))?\s*$/i.exec(line);
    if (!match?.[1]) continue;
    const named = match[2]?.split('/').pop();
    const name = named || (names.length === 1 ? names[0] : undefined);
    if (name !== undefined && names.includes(name)) values.set(name, match[1].toLowerCase());
  }
  return values;
}
