// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useVirtualizer} from '@tanstack/react-virtual';
import {type ReactNode, useRef} from 'react';

/** A long list, of which only what can be seen is in the page. */
export function VirtualList<T>(props: {
  label: string;
  items: readonly T[];
  rowHeight: number;
  className?: string;
  children(item: T, index: number): ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: props.items.length,
    getScrollElement: () => box.current,
    estimateSize: () => props.rowHeight,
    overscan: 12,
  });
  return (
    <div ref={box} className={`virtual-list ${props.className ?? ''}`} tabIndex={0} role="group" aria-label={props.label}>
      <div role="list" aria-label={props.label} style={{height: rows.getTotalSize(), position: 'relative'}}>
        {rows.getVirtualItems().map(row => {
          const item = props.items[row.index];
          return item === undefined ? null : (
            <div
              key={row.key}
              role="listitem"
              aria-setsize={props.items.length}
              aria-posinset={row.index + 1}
              className="virtual-row"
              style={{height: row.size, transform: `translateY(${row.start}px)`}}
            >
              {props.children(item, row.index)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
