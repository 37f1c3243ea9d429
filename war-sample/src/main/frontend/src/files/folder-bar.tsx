// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {ArrowUp, FileUp, GitCompareArrows, PanelRight, RotateCw, Search} from 'lucide-react';
import {useState} from 'react';
import {ToggleButton} from 'react-aria-components';
import type {Location} from '../api/client';
import {useSession} from '../session/session';
import {Button, IconButton, SearchField, Switch} from '../ui/controls';
import {href} from '../ui/route';
import {WriteDialog} from './write-dialog';

export function FolderBar(props: {
  place: Location;
  filter: string;
  onFilter(filter: string): void;
  hidden: boolean;
  onHidden(hidden: boolean): void;
  previewing: boolean;
  onPreviewing(previewing: boolean): void;
  onUp(): void;
  onReload(): void;
}) {
  const {place} = props;
  const {restorer, writable} = useSession();
  const [writing, write] = useState(false);
  return (
    <div className="bar" role="group" aria-label="Folder">
      <IconButton label="Up" onPress={props.onUp} isDisabled={place.path === '/'}>
        <ArrowUp aria-hidden />
      </IconButton>
      <IconButton label="Reload" onPress={props.onReload}>
        <RotateCw aria-hidden />
      </IconButton>
      <SearchField label="Filter by name" value={props.filter} onChange={props.onFilter} />
      <Switch isSelected={props.hidden} onChange={props.onHidden}>
        Hidden files
      </Switch>
      <span className="spring" />
      <a className="button plain" href={href('search', {...place})}>
        <Search aria-hidden /> <span className="wide-text">Search</span>
      </a>
      <a className="button plain" href={href('compare', {image: place.image, volume: place.volume, path: place.path})}>
        <GitCompareArrows aria-hidden /> <span className="wide-text">Compare</span>
      </a>
      {restorer && writable && (
        <>
          <Button onPress={() => write(true)}>
            <FileUp aria-hidden /> <span className="wide-text">Write a file</span>
          </Button>
          <WriteDialog folder={place} isOpen={writing} onClose={() => write(false)} onWritten={props.onReload} />
        </>
      )}
      <ToggleButton className="button plain" isSelected={props.previewing} onChange={props.onPreviewing}>
        <PanelRight aria-hidden /> <span className="wide-text">Preview</span>
      </ToggleButton>
    </div>
  );
}
