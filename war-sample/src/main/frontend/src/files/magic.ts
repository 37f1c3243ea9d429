// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
export type Kind = {kind: 'picture'; type: string} | {kind: 'text'} | {kind: 'binary'};

const pictures: [type: string, matches: (bytes: Uint8Array) => boolean][] = [
  ['image/png', bytes => begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['image/jpeg', bytes => begins(bytes, 0xff, 0xd8, 0xff)],
  ['image/gif', bytes => ascii(bytes, 0, 6) === 'GIF87a' || ascii(bytes, 0, 6) === 'GIF89a'],
  ['image/webp', bytes => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP'],
  ['image/bmp', bytes => ascii(bytes, 0, 2) === 'BM' && begins(bytes.subarray(6), 0, 0, 0, 0)],
];

/** What a file is, by its first bytes alone: its name is a stranger's word. SVG is text, because it can have scripts. */
export function kindOf(bytes: Uint8Array): Kind {
  const picture = pictures.find(([, matches]) => matches(bytes));
  if (picture) return {kind: 'picture', type: picture[0]};
  return bytes.includes(0) ? {kind: 'binary'} : {kind: 'text'};
}

/** Text, and whether it is UTF-8. A character that the end cuts in two does not count against it. */
export function textOf(bytes: Uint8Array, whole: boolean): {text: string; utf8: boolean} {
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: !whole}), utf8: true};
  } catch {
    return {text: new TextDecoder('windows-1252').decode(bytes), utf8: false};
  }
}

function begins(bytes: Uint8Array, ...magic: number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

function ascii(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}
