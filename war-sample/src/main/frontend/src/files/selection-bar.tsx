// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {ArchiveRestore, Download, Hash, X} from 'lucide-react';
import {useState} from 'react';
import type {Entry, Location} from '../api/client';
import {child} from '../api/names';
import {useSession} from '../session/session';
import {Button, IconButton} from '../ui/controls';
import {plural, size} from '../ui/format';
import {ChecksumDialog} from './checksum-dialog';
import {DownloadDialog, DownloadLink} from './download';
import {isFile} from './folder';
import {RestoreDialog} from './restore-dialog';
import type {Selection} from './selection';

/** What can be done with what is selected. */
export function SelectionBar({place, selection}: {place: Location; selection: Selection}) {
  const {restorer, targets} = useSession();
  const [dialog, show] = useState<'download' | 'restore' | 'checksums'>();
  const entries = [...selection.selected.values()];
  const paths = entries.map(entry => child(place.path, entry.name));
  const only = entries.length === 1 && entries[0] && isFile(entries[0]) ? entries[0] : undefined;
  const close = () => show(undefined);

  return (
    <div className="bar selection-bar" role="group" aria-label="Selection">
      <strong>{summary(entries)}</strong>
      <IconButton label="Clear selection" onPress={selection.clear}>
        <X aria-hidden />
      </IconButton>
      <span className="spring" />
      {only ? (
        <DownloadLink place={{...place, path: child(place.path, only.name)}} />
      ) : (
        <Button tone="primary" onPress={() => show('download')} isDisabled={!restorer}>
          <Download aria-hidden /> Download
        </Button>
      )}
      <Button onPress={() => show('restore')} isDisabled={!restorer || !targets?.length}>
        <ArchiveRestore aria-hidden /> Restore to server
      </Button>
      <Button onPress={() => show('checksums')} isDisabled={!entries.some(isFile)}>
        <Hash aria-hidden /> Checksums
      </Button>
      {!restorer && <p className="muted small">To download or restore, one has to be a restorer.</p>}
      <DownloadDialog place={place} paths={paths} isOpen={dialog === 'download'} onClose={close} />
      <RestoreDialog place={place} paths={paths} isOpen={dialog === 'restore'} onClose={close} />
      <ChecksumDialog place={place} entries={entries.filter(isFile)} isOpen={dialog === 'checksums'} onClose={close} />
    </div>
  );
}

function summary(entries: Entry[]): string {
  const files = entries.filter(entry => entry.type === 'regular');
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  return `${plural(entries.length, 'item')} selected${files.length > 0 ? `, files of ${size(bytes)}` : ''}`;
}
