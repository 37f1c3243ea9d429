// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import type {Found} from '../api/client';
import {parent, shown} from '../api/names';
import {FileIcon} from '../files/file-icon';
import {href} from '../ui/route';
import {Name, Size, Time} from '../ui/text';
import {VirtualList} from '../ui/virtual-list';

/** What a search has found; each leads to its folder, with the file in focus there. */
export function FoundList({found}: {found: Found[]}) {
  return (
    <VirtualList label="Matches" items={found} rowHeight={52} className="results">
      {({location, entry}) => {
        const folder = parent(location.path);
        return (
          <a
            className="result"
            href={href('files', {
              image: location.image,
              volume: location.volume,
              path: folder,
              focus: entry.name,
              hidden: entry.name.startsWith('.') ? 'yes' : undefined,
            })}
          >
            <FileIcon entry={entry} />
            <span className="result-text">
              <Name className="result-name">{entry.nameDisplay}</Name>
              <Name className="muted small">{shown(folder)}</Name>
            </span>
            <span className="result-facts muted small">
              {entry.type === 'regular' && <Size bytes={entry.size} />}
              <Time at={entry.modified} />
            </span>
          </a>
        );
      }}
    </VirtualList>
  );
}
