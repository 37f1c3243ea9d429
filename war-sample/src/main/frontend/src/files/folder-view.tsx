// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {FolderOpen, SearchX} from 'lucide-react';
import {useCallback, useEffect, useState} from 'react';
import type {Entry, Location} from '../api/client';
import {child, lastName, parent, shown} from '../api/names';
import {isCode} from '../api/problem';
import {KeyDialog} from '../images/key-dialog';
import {openVolume} from '../images/queries';
import {Dialog} from '../ui/controls';
import {count, plural} from '../ui/format';
import {useDebounced, useMedia, useStored} from '../ui/hooks';
import {href} from '../ui/route';
import {Empty, Failure} from '../ui/states';
import {FileGrid} from './file-grid';
import {FolderBar} from './folder-bar';
import {isFolder, type Order, useFolder, type View} from './folder';
import {Outdated} from './outdated';
import {pagesOf} from './pages';
import {Preview} from './preview';
import {SelectionBar} from './selection-bar';
import {useSelection} from './selection';

interface Props {
  place: Location;
  sorting: {order: Order; descending: boolean};
  onOrder(order: Order): void;
  hidden: boolean;
  onHidden(hidden: boolean): void;
  focusName: string | undefined;
  takesFocus: boolean;
  onVisit(path: string, focus?: string): void;
}

/** One folder: what is in it, and what can be done with that. */
export function FolderView({place, sorting, onOrder, hidden, onHidden, focusName, takesFocus, onVisit}: Props) {
  const [filter, setFilter] = useState('');
  const settled = useDebounced(filter, 250);
  const view: View = {...place, ...sorting, hidden, filter: settled};
  const [range, setRange] = useState({first: 0, last: 0});
  const quiet = useDebounced(range, 60);
  const folder = useFolder(view, pagesOf(quiet.first, quiet.last, Number.MAX_SAFE_INTEGER));
  const selection = useSelection(folder);
  const [focus, setFocus] = useState(0);
  const [previewing, setPreviewing] = useStored('preview', 'no');
  const wide = useMedia('(min-width: 1000px)');
  const onRange = useCallback((first: number, last: number) => setRange({first, last}), []);
  const found = useNamed(folder, focusName, setFocus);
  const locked = isCode(folder.error, 'key-needed');
  const focused = folder.total === undefined ? undefined : folder.entryAt(focus);

  const open = (entry: Entry) => {
    if (isFolder(entry)) onVisit(child(place.path, entry.name));
    else setPreviewing('yes');
  };
  const openAt = (entry: Entry) => {
    for (let i = quiet.first; i <= quiet.last; i++) if (folder.entryAt(i)?.name === entry.name) setFocus(i);
    open(entry);
  };
  const preview = focused && (
    <Preview key={focused.name} place={{...place, path: child(place.path, focused.name)}} entry={focused} />
  );

  return (
    <>
      <FolderBar
        place={place}
        filter={filter}
        onFilter={next => {
          setFilter(next);
          setFocus(0);
        }}
        hidden={hidden}
        onHidden={onHidden}
        previewing={previewing === 'yes'}
        onPreviewing={next => setPreviewing(next ? 'yes' : 'no')}
        onUp={() => onVisit(parent(place.path), lastName(place.path))}
        onReload={folder.retry}
      />
      {folder.outdated && <Outdated image={place.image} onReopened={folder.retry} />}
      <KeyDialog
        isOpen={locked}
        onClose={() => {
          if (locked) window.history.back();
        }}
        onKey={async key => {
          await openVolume(place.image, place.volume, key);
          folder.retry();
        }}
      />
      {selection.selected.size > 0 && <SelectionBar place={place} selection={selection} />}
      <div className={previewing === 'yes' && wide ? 'with-preview' : 'without-preview'}>
        <div className="grid-box">
          {folder.error && !locked ? (
            <Failure title="The folder could not be read" error={folder.error} onRetry={folder.retry} />
          ) : (
            found && (
              <FileGrid
                label={`Files in ${shown(place.path)}`}
                folder={folder}
                selection={selection}
                focus={focus}
                onFocus={setFocus}
                takesFocus={takesFocus}
                order={sorting.order}
                descending={sorting.descending}
                onOrder={onOrder}
                onRange={onRange}
                addressOf={entry => (isFolder(entry) ? href('files', {...place, path: child(place.path, entry.name)}) : '#')}
                onOpen={openAt}
                onUp={() => place.path !== '/' && onVisit(parent(place.path), lastName(place.path))}
              />
            )
          )}
          {folder.total === 0 && <Nothing filtered={settled !== ''} hidden={folder.count} />}
          <p className="grid-foot muted small" role="status">
            {folder.total !== undefined && summary(folder.total, folder.count)}
          </p>
        </div>
        {previewing === 'yes' && wide && (
          <aside className="preview-pane" aria-label="Preview">
            {preview ?? <p className="muted">Nothing to look at.</p>}
          </aside>
        )}
      </div>
      {previewing === 'yes' && !wide && (
        <Dialog title="Preview" isOpen={preview !== undefined} onClose={() => setPreviewing('no')} wide>
          {preview}
        </Dialog>
      )}
    </>
  );
}

/** Finds the file that the address names, before the grid is there to show it. */
function useNamed(folder: ReturnType<typeof useFolder>, name: string | undefined, onFound: (index: number) => void): boolean {
  const [found, setFound] = useState(name === undefined);
  useEffect(() => {
    if (found || name === undefined) return;
    let gone = false;
    folder
      .indexOf(name)
      .then(index => gone || onFound(Math.max(0, index)))
      .catch(() => undefined)
      .finally(() => gone || setFound(true));
    return () => {
      gone = true;
    };
    // Once: the folder that comes with each rendering is the same.
  }, []);
  return found;
}

function Nothing({filtered, hidden}: {filtered: boolean; hidden: number}) {
  if (filtered) {
    return (
      <Empty icon={<SearchX aria-hidden />} title="No name matches the filter">
        <p className="muted">Search looks into folders below, too.</p>
      </Empty>
    );
  }
  return (
    <Empty icon={<FolderOpen aria-hidden />} title="This folder is empty">
      {hidden > 0 && <p className="muted">{plural(hidden, 'hidden item')} can be shown.</p>}
    </Empty>
  );
}

function summary(total: number, all: number): string {
  return total === all ? plural(all, 'item') : `${count(total)} of ${plural(all, 'item')}`;
}
