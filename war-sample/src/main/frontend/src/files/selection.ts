// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useState} from 'react';
import type {Entry} from '../api/client';
import {announce} from '../ui/announce';
import {count, plural} from '../ui/format';
import {toast, toastError} from '../ui/toasts';
import type {FolderData} from './folder';

/** As many as the server takes at once. */
const MOST = 1000;

/** What is selected, by name; and where a range begins. */
export function useSelection(folder: FolderData) {
  const [selected, setSelected] = useState<ReadonlyMap<string, Entry>>(new Map());
  const [anchor, setAnchor] = useState(0);

  const tooMany = (number: number) => {
    if (number <= MOST) return false;
    toast({tone: 'bad', title: `At most ${count(MOST)} can be selected`, detail: 'Select the folder that they are in instead.'});
    return true;
  };

  const set = (entries: Entry[]) => {
    if (tooMany(entries.length)) return;
    const next = new Map(entries.map(entry => [entry.name, entry]));
    setSelected(next);
    announce(`${plural(next.size, 'item')} selected`);
  };

  const range = (from: number, to: number) => {
    if (tooMany(to - from + 1)) return;
    folder.entries(from, to).then(set, (error: unknown) => toastError('The selection could not be made', error));
  };

  return {
    selected,
    only(index: number, entry: Entry) {
      setAnchor(index);
      set([entry]);
    },
    toggle(index: number, entry: Entry) {
      setAnchor(index);
      set(selected.has(entry.name) ? [...selected.values()].filter(one => one.name !== entry.name) : [...selected.values(), entry]);
    },
    extendTo(index: number) {
      range(Math.min(anchor, index), Math.max(anchor, index));
    },
    all() {
      range(0, (folder.total ?? 1) - 1);
    },
    clear() {
      set([]);
    },
    anchorAt: setAnchor,
  };
}

export type Selection = ReturnType<typeof useSelection>;
