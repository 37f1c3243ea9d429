// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
// Names are bytes; the server encodes them, and wants them back as they came.

/** What a person is shown of an encoded name, as the server does it: what cannot be seen becomes `\x` or `\u` and digits. */
export function shown(encoded: string): string {
  const bytes = Uint8Array.from(
    encoded.match(/%[0-9A-Fa-f]{2}|[^]/g) ?? [],
    part => (part.length === 3 ? parseInt(part.slice(1), 16) : part.charCodeAt(0)),
  );
  let text = '';
  for (let i = 0; i < bytes.length; ) {
    const length = lengthOf(bytes[i] ?? 0);
    try {
      text += utf8.decode(bytes.subarray(i, i + length));
      i += length;
    } catch {
      text += `\\x${hex(bytes[i++] ?? 0, 2)}`;
    }
  }
  return visible(text);
}

const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

/** How many bytes a character has that begins so. */
function lengthOf(first: number): number {
  return first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** Without control characters, and such as change the direction of text. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, c => (c.length === 1 ? `\\u${hex(c.charCodeAt(0), 4)}` : c));
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}

/** The encoding of what a person typed. */
export function encoded(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%2F/g, '/');
}

export function child(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

export function parent(path: string): string {
  const end = path.replace(/\/+$/, '').lastIndexOf('/');
  return end <= 0 ? '/' : path.slice(0, end);
}

export function lastName(path: string): string {
  return path.replace(/\/+$/, '').split('/').pop() ?? '';
}

/** Every folder on the way to a path, with the root first. */
export function ancestors(path: string): {path: string; name: string}[] {
  const names = path.split('/').filter(Boolean);
  return names.map((name, i) => ({path: `/${names.slice(0, i + 1).join('/')}`, name}));
}

/** A volume for people: `os:` is where the operating system is, with all that it mounts. */
export function volumeDevice(volume: string): string {
  return volume.startsWith('os:') ? volume.slice(3) : volume;
}
