// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useMemo, useState} from 'react';
import {ToggleButton, ToggleButtonGroup} from 'react-aria-components';
import type {Difference, Location} from '../api/client';
import {child, lastName, parent} from '../api/names';
import {SearchField} from '../ui/controls';
import {plural, size} from '../ui/format';
import {href, useRoute} from '../ui/route';
import {Name} from '../ui/text';
import {VirtualList} from '../ui/virtual-list';

type Change = Difference['change'];
const changes: Change[] = ['added', 'removed', 'changed', 'unreadable'];
const changeNames: Record<Change, string> = {added: 'Added', removed: 'Removed', changed: 'Changed', unreadable: 'Unreadable'};

/** The differences, by what has become of a file; those of one kind or of some names, if so wanted. */
export function DifferenceList({differences}: {differences: Difference[]}) {
  const [wanted, setWanted] = useState<ReadonlySet<string | number>>(new Set(changes));
  const [filter, setFilter] = useState('');
  const text = filter.trim().toLowerCase();
  const visible = useMemo(
    () =>
      changes.flatMap(change =>
        differences.filter(
          one => one.change === change && wanted.has(change) && `${one.pathDisplay}\n${one.aspects.join()}`.toLowerCase().includes(text),
        ),
      ),
    [differences, wanted, text],
  );
  return (
    <>
      <div className="bar">
        <ToggleButtonGroup aria-label="Kinds of differences" selectionMode="multiple" selectedKeys={wanted} onSelectionChange={setWanted} className="toggles">
          {changes.map(change => (
            <ToggleButton key={change} id={change} className={`button plain ${change}`}>
              {changeNames[change]} {differences.filter(one => one.change === change).length}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <SearchField label="Filter differences" value={filter} onChange={setFilter} />
        <span className="muted small" role="status">
          {plural(visible.length, 'difference')}
        </span>
      </div>
      <VirtualList label="Differences" items={visible} rowHeight={52} className="results">
        {difference => <DifferenceRow difference={difference} />}
      </VirtualList>
    </>
  );
}

function DifferenceRow({difference}: {difference: Difference}) {
  const {before, after} = useSides();
  return (
    <div className="result">
      <span className={`badge ${difference.change}`}>{changeNames[difference.change]}</span>
      <span className="result-text">
        <Name className="result-name">{difference.pathDisplay}</Name>
        <span className="muted small">{details(difference)}</span>
      </span>
      <span className="result-links">
        {before && difference.change !== 'added' && (
          <a href={fileAddress(before, difference.path)} aria-label={`Before: ${difference.pathDisplay}`}>
            Before
          </a>
        )}
        {after && difference.change !== 'removed' && (
          <a href={fileAddress(after, difference.path)} aria-label={`After: ${difference.pathDisplay}`}>
            After
          </a>
        )}
      </span>
    </div>
  );
}

function details({change, aspects, before, after, problem}: Difference): string {
  if (change === 'unreadable') return problem;
  if (change !== 'changed') {
    const entry = before ?? after;
    return entry?.type === 'regular' ? size(entry.size) : (entry?.type ?? '');
  }
  return aspects
    .map(aspect => {
      if (aspect === 'size' && before && after) return `size ${size(before.size)} → ${size(after.size)}`;
      if (aspect === 'mode' && before && after) return `mode ${before.permissions} → ${after.permissions}`;
      if (aspect === 'owner' && before && after) return `owner ${before.uid}:${before.gid} → ${after.uid}:${after.gid}`;
      if (aspect === 'target' && before && after) return `target ${before.targetDisplay} → ${after.targetDisplay}`;
      return aspect;
    })
    .concat(problem || [])
    .join(', ');
}

function fileAddress(side: Location, path: string): string {
  const whole = child(side.path, path.replace(/^\//, ''));
  return href('files', {image: side.image, volume: side.volume, path: parent(whole), focus: lastName(whole), hidden: 'yes'});
}

/** Both sides, from the address of the page; a job that was found elsewhere does not say them. */
function useSides(): {before?: Location; after?: Location} {
  const {params} = useRoute();
  const side = (suffix: string) => {
    const [image, volume, path] = ['image', 'volume', 'path'].map(name => params.get(name + suffix) ?? undefined);
    return image && volume && path ? {image, volume, path} : undefined;
  };
  return {before: side(''), after: side('2')};
}
