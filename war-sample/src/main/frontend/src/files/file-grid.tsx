// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useVirtualizer} from '@tanstack/react-virtual';
import {type MouseEvent, useEffect, useLayoutEffect, useRef} from 'react';
import type {Entry} from '../api/client';
import {useMedia} from '../ui/hooks';
import {FileRow} from './file-row';
import type {FolderData, Order} from './folder';
import {GridHead} from './grid-head';
import {gridKeys} from './grid-keys';
import type {Selection} from './selection';

const SKELETONS = 14;

export interface GridProps {
  label: string;
  folder: FolderData;
  selection: Selection;
  focus: number;
  onFocus(index: number): void;
  /** Whether the focus is to come here as soon as there is something to have it. */
  takesFocus: boolean;
  order: Order;
  descending: boolean;
  onOrder(order: Order): void;
  onRange(first: number, last: number): void;
  addressOf(entry: Entry): string | undefined;
  onOpen(entry: Entry): void;
  onUp(): void;
}

/** The files of a folder, however many: only the rows in sight are in the page, and only their pages are fetched. */
export function FileGrid(props: GridProps) {
  const {folder, selection, focus} = props;
  const box = useRef<HTMLDivElement>(null);
  const coarse = useMedia('(pointer: coarse)');
  const rows = folder.total ?? SKELETONS;
  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: () => box.current,
    estimateSize: () => (coarse ? 44 : 36),
    overscan: 10,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  const {onRange} = props;
  useEffect(() => onRange(first, last), [first, last, onRange]);
  useEffect(() => virtual.measure(), [coarse, virtual]);

  /** Focus that is to move to a row which may not be in the page yet. */
  const moving = useRef(props.takesFocus);
  useLayoutEffect(() => {
    if (!moving.current || folder.total === undefined) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-index="${focus}"]`);
    if (row) {
      row.focus({preventScroll: true});
      moving.current = false;
    } else if (folder.total === 0) {
      box.current?.focus();
      moving.current = false;
    }
  });

  const move = (index: number) => {
    const to = Math.max(0, Math.min(index, rows - 1));
    moving.current = true;
    props.onFocus(to);
    virtual.scrollToIndex(to);
    return to;
  };
  // Once, to the file that the address names.
  useEffect(() => virtual.scrollToIndex(focus), []);
  const onKeyDown = gridKeys({
    ...props,
    rows,
    pageRows: Math.max(1, Math.floor((box.current?.clientHeight ?? 400) / (coarse ? 44 : 36)) - 2),
    move,
  });

  const click = (index: number, entry: Entry | undefined) => (event: MouseEvent) => {
    if (!entry) return;
    const opens = event.target instanceof Element && event.target.closest('a');
    if (event.shiftKey || event.ctrlKey || event.metaKey) {
      event.preventDefault();
      if (event.shiftKey) selection.extendTo(index);
      else selection.toggle(index, entry);
    } else if (opens) {
      event.preventDefault();
      props.onOpen(entry);
    } else {
      selection.only(index, entry);
    }
  };

  return (
    <div
      ref={box}
      role="grid"
      aria-label={props.label}
      aria-rowcount={folder.total === undefined ? -1 : folder.total + 1}
      aria-colcount={6}
      aria-multiselectable
      aria-busy={folder.total === undefined}
      className="file-grid"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <GridHead {...props} />
      <div role="rowgroup" style={{height: virtual.getTotalSize(), position: 'relative'}}>
        {withFocused(items, focus, rows).map(index => {
          const entry = folder.total === undefined ? undefined : folder.entryAt(index);
          const item = items.find(one => one.index === index);
          return (
            <FileRow
              key={index}
              index={index}
              entry={entry}
              address={entry && props.addressOf(entry)}
              focused={index === focus}
              selected={entry !== undefined && selection.selected.has(entry.name)}
              style={{height: coarse ? 44 : 36, transform: `translateY(${item?.start ?? index * (coarse ? 44 : 36)}px)`}}
              onClick={click(index, entry)}
              onToggle={() => entry && selection.toggle(index, entry)}
              onFocus={() => props.onFocus(index)}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The row with the focus stays in the page, or scrolling would drop the focus. */
function withFocused(items: {index: number}[], focus: number, rows: number): number[] {
  const indices = items.map(item => item.index);
  return indices.includes(focus) || focus >= rows ? indices : [...indices, focus].sort((a, b) => a - b);
}
