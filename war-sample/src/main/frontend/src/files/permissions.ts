// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import type {FileType} from '../api/client';

const letters: Record<FileType, string> = {
  directory: 'd',
  regular: '-',
  symlink: 'l',
  'block-device': 'b',
  'character-device': 'c',
  fifo: 'p',
  socket: 's',
  unknown: '?',
};

export const typeNames: Record<FileType, string> = {
  directory: 'Folder',
  regular: 'File',
  symlink: 'Link',
  'block-device': 'Block device',
  'character-device': 'Character device',
  fifo: 'Pipe',
  socket: 'Socket',
  unknown: 'Unknown',
};

/** As `ls -l` shows them. */
export function permissions(type: FileType, text: string): string {
  return letters[type] + text;
}

export function octal(mode: number): string {
  return (mode & 0o7777).toString(8).padStart(4, '0');
}
