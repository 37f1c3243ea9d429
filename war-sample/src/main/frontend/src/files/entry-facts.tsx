// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import type {ReactNode} from 'react';
import type {Entry} from '../api/client';
import {exactSize, size} from '../ui/format';
import {Failure} from '../ui/states';
import {Name, Time} from '../ui/text';
import {octal, permissions, typeNames} from './permissions';

export function EntryFacts({entry}: {entry: Entry}) {
  if (entry.type === 'unknown') {
    return (
      <Failure
        title="Nothing is known of this"
        error={new Error('The file system has only its name, so it is probably damaged. What can be read of it can be restored.')}
      />
    );
  }
  const facts: [name: string, value: ReactNode][] = [
    ['Type', typeNames[entry.type]],
    ['Size', `${size(entry.size)} (${exactSize(entry.size)})`],
    ['Modified', <Time at={entry.modified} />],
    ['Changed', <Time at={entry.changed} />],
    ['Accessed', <Time at={entry.accessed} />],
    [
      'Permissions',
      <code>
        {permissions(entry.type, entry.permissions)} ({octal(entry.mode)})
      </code>,
    ],
    ['Owner', `user ${entry.uid}, group ${entry.gid}`],
    ['Links', entry.links],
  ];
  if (entry.targetDisplay !== undefined) facts.splice(1, 0, ['Leads to', <Name>{entry.targetDisplay}</Name>]);
  return (
    <dl className="facts narrow">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
