// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
// Names are bytes; the server encodes them, and wants them back as they came.

/** What a person is shown of an encoded name: UTF-8 where it is, and no character that would move others about. */
export function shown(encoded: string): string {
  const bytes: number[] = [];
  for (let i = 0; i < encoded.length; i++) {
    if (encoded[i] === '%') {
      bytes.push(parseInt(encoded.slice(i + 1, i + 3), 16));
      i += 2;
    } else {
      bytes.push(encoded.charCodeAt(i));
    }
  }
  return harmless(new TextDecoder().decode(Uint8Array.from(bytes)));
}

/** Control characters become their pictures; those that change the direction of text, a replacement. */
export function harmless(text: string): string {
  return text
    .replace(/[\u0000-\u001f]/g, c => String.fromCharCode(0x2400 + c.charCodeAt(0)))
    .replace(/[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
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
