// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import type {KeyboardEvent} from 'react';
import type {GridProps} from './file-grid';

interface Keys extends GridProps {
  rows: number;
  pageRows: number;
  move(index: number): number;
}

/** The keys of file managers. */
export function gridKeys({folder, selection, focus, rows, pageRows, move, onOpen, onUp}: Keys) {
  const steps: Record<string, number> = {
    ArrowDown: focus + 1,
    ArrowUp: focus - 1,
    PageDown: focus + pageRows,
    PageUp: focus - pageRows,
    Home: 0,
    End: rows - 1,
  };

  return (event: KeyboardEvent) => {
    if (!(event.target instanceof Element) || event.target.closest('button')) return;
    const entry = folder.entryAt(focus);
    const command = event.ctrlKey || event.metaKey;
    const step = steps[event.key];
    if (event.key === 'Backspace' || (event.altKey && event.key === 'ArrowUp')) {
      onUp();
    } else if (event.altKey) {
      return;
    } else if (step !== undefined) {
      const to = move(step);
      if (event.shiftKey) selection.extendTo(to);
      else selection.anchorAt(to);
    } else if (event.key === 'Enter' && entry) {
      onOpen(entry);
    } else if (event.key === ' ' && entry) {
      selection.toggle(focus, entry);
    } else if (command && event.key === 'a') {
      selection.all();
    } else if (event.key === 'Escape' && selection.selected.size > 0) {
      selection.clear();
    } else {
      return;
    }
    event.preventDefault();
  };
}
