// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {FolderOpen} from 'lucide-react';
import {useState} from 'react';
import type {OperatingSystem} from '../api/client';
import {SearchField} from '../ui/controls';
import {plural} from '../ui/format';
import {href} from '../ui/route';
import {Name} from '../ui/text';
import {VirtualList} from '../ui/virtual-list';
import {SystemIcon} from './icons';
import {systemName} from './system-name';

export function SystemDetails({image, system}: {image: string; system: OperatingSystem}) {
  const name = systemName(system);
  return (
    <section className="system" aria-label={name}>
      <header>
        <SystemIcon image={image} system={system} />
        <div>
          <h3>
            <Name>{name}</Name>
          </h3>
          <p className="muted">
            <Name>{[system.hostName, system.type, system.version, system.architecture].filter(fact => fact && fact !== 'unknown').join(' · ')}</Name>
          </p>
        </div>
        <a className="button primary" href={href('files', {image, volume: system.volume, path: '/'})}>
          <FolderOpen aria-hidden /> Browse files
        </a>
      </header>
      {system.mountPoints.length > 0 && (
        <details>
          <summary>{plural(system.mountPoints.length, 'mount point')}</summary>
          <ul className="pairs">
            {system.mountPoints.map(mount => (
              <li key={mount.path}>
                <code>{mount.path}</code> <code className="muted">{mount.device}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      {system.applicationCount > 0 && <Applications system={system} />}
    </section>
  );
}

function Applications({system}: {system: OperatingSystem}) {
  const [filter, setFilter] = useState('');
  const wanted = filter.trim().toLowerCase();
  const visible = system.applications.filter(one => `${one.name}\n${one.summary}`.toLowerCase().includes(wanted));
  return (
    <details>
      <summary>
        {plural(system.applicationCount, 'application')} {system.packageFormat && <span className="muted">({system.packageFormat})</span>}
      </summary>
      <SearchField label="Filter applications" value={filter} onChange={setFilter} />
      <p className="muted small" role="status">
        {wanted ? plural(visible.length, 'match', 'matches') : ''}
        {system.applications.length < system.applicationCount &&
          ` The first ${system.applications.length} of ${system.applicationCount} are here.`}
      </p>
      <VirtualList label="Applications" items={visible} rowHeight={28} className="applications">
        {application => (
          <span className="application" title={application.summary}>
            <Name>{application.name}</Name> <span className="muted">{application.version}</span>
          </span>
        )}
      </VirtualList>
    </details>
  );
}
