// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {ArrowRight, Check} from 'lucide-react';
import type {CSSProperties, MouseEvent} from 'react';
import type {Entry} from '../api/client';
import {Name, Size, Time} from '../ui/text';
import {FileIcon} from './file-icon';
import {permissions, typeNames} from './permissions';

export interface RowProps {
  index: number;
  entry: Entry | undefined;
  address: string | undefined;
  focused: boolean;
  selected: boolean;
  style: CSSProperties;
  onClick(event: MouseEvent): void;
  onToggle(): void;
  onFocus(): void;
}

/** A file or folder; a grey bar until it is loaded. */
export function FileRow({index, entry, address, focused, selected, style, onClick, onToggle, onFocus}: RowProps) {
  return (
    <div
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-busy={entry ? undefined : true}
      tabIndex={focused ? 0 : -1}
      className="file-row"
      style={style}
      onClick={onClick}
      onFocus={onFocus}
    >
      {entry ? (
        <>
          <div role="gridcell" aria-colindex={1} className="cell-check" onClick={event => (event.stopPropagation(), onToggle())}>
            <span className={selected ? 'box checked' : 'box'} aria-hidden>
              <Check />
            </span>
          </div>
          <div role="rowheader" aria-colindex={2} className="cell-name">
            <FileIcon entry={entry} />
            <a href={address} tabIndex={-1} draggable={false}>
              <Name>{entry.nameDisplay}</Name>
            </a>
            {entry.type !== 'regular' && <span className="visually-hidden">{typeNames[entry.type]}</span>}
            {entry.targetDisplay !== undefined && (
              <span className="link-target">
                <ArrowRight aria-label="leads to" />
                <Name>{entry.targetDisplay}</Name>
              </span>
            )}
          </div>
          <div role="gridcell" aria-colindex={3} className="cell-size number">
            {entry.type === 'regular' ? <Size bytes={entry.size} /> : <span aria-hidden>–</span>}
          </div>
          <div role="gridcell" aria-colindex={4} className="cell-modified">
            <Time at={entry.modified} />
          </div>
          <div role="gridcell" aria-colindex={5} className="cell-permissions">
            <code>{permissions(entry.type, entry.permissions)}</code>
          </div>
          <div role="gridcell" aria-colindex={6} className="cell-owner" title={`User ${entry.uid}, group ${entry.gid}`}>
            {entry.uid}:{entry.gid}
          </div>
        </>
      ) : (
        <div role="gridcell" aria-colindex={1} className="cell-skeleton">
          <span className="skeleton" aria-hidden />
          <span className="visually-hidden">Loading</span>
        </div>
      )}
    </div>
  );
}
