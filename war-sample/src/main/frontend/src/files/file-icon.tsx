// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {
  Cable,
  File,
  FileArchive,
  FileCode,
  FileCog,
  FileImage,
  FileQuestionMark,
  FileSymlink,
  FileText,
  Folder,
  FolderSymlink,
  HardDrive,
  type LucideIcon,
  Music,
  Package,
  Terminal,
} from 'lucide-react';
import type {Entry, FileType} from '../api/client';

const byType: Record<Exclude<FileType, 'regular'>, LucideIcon> = {
  directory: Folder,
  symlink: FileSymlink,
  'block-device': HardDrive,
  'character-device': Terminal,
  fifo: Cable,
  socket: Cable,
  unknown: FileQuestionMark,
};

const byEnding: [RegExp, LucideIcon][] = [
  [/\.(png|jpe?g|gif|webp|bmp|svg|ico|tiff?)$/i, FileImage],
  [/\.(zip|tar|gz|tgz|bz2|xz|zst|7z|rar|cab)$/i, FileArchive],
  [/\.(deb|rpm|apk|msi|jar|war)$/i, Package],
  [/\.(c|h|cc|cpp|java|py|js|ts|sh|pl|rb|go|rs|php|html?|css|xml|json|ya?ml|sql)$/i, FileCode],
  [/\.(conf|cfg|ini|service|rules|reg|toml|properties)$/i, FileCog],
  [/\.(txt|md|log|rst|csv|pdf|docx?|odt|rtf)$/i, FileText],
  [/\.(mp3|ogg|flac|wav|mp4|mkv|avi|mov|webm)$/i, Music],
];

export function FileIcon({entry}: {entry: Entry}) {
  const Icon = iconOf(entry);
  return <Icon aria-hidden className={`file-icon ${entry.type}`} />;
}

function iconOf(entry: Entry): LucideIcon {
  if (entry.type === 'symlink' && entry.targetType === 'directory') return FolderSymlink;
  if (entry.type !== 'regular') return byType[entry.type];
  return byEnding.find(([ending]) => ending.test(entry.nameDisplay))?.[1] ?? File;
}
