// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {Cpu} from 'lucide-react';
import type {Activity} from '../api/client';
import {Progress} from '../ui/controls';
import {count, duration} from '../ui/format';
import {Empty} from '../ui/states';
import {Name, Size, Time} from '../ui/text';

/** The appliances that run now, and what they do. */
export function Handles({handles, drives}: {handles: Activity['handles']; drives: boolean}) {
  if (handles.length === 0) {
    return (
      <Empty icon={<Cpu aria-hidden />} title="No appliance is in use">
        <p className="muted">One is taken when somebody opens an image.</p>
      </Empty>
    );
  }
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label="Handles">
      <table>
        <thead>
          <tr>
            <th scope="col" className="number">
              Handle
            </th>
            <th scope="col">State</th>
            <th scope="col">Action</th>
            {drives && <th scope="col">Drives</th>}
            <th scope="col">Since</th>
            <th scope="col" className="number">
              Memory
            </th>
            <th scope="col" className="number">
              Calls
            </th>
            <th scope="col">Accelerator</th>
          </tr>
        </thead>
        <tbody>
          {handles.map(handle => (
            <tr key={handle.number}>
              <th scope="row" className="number">
                {handle.number}
              </th>
              <td>{handle.state}</td>
              <td>
                {handle.action ? (
                  <>
                    <code>{handle.action}</code> <span className="muted">{duration(handle.actionMillis)}</span>
                    {handle.total > 0 && (
                      <Progress label={`Progress of ${handle.action}`} position={handle.position} total={handle.total} />
                    )}
                  </>
                ) : (
                  <span className="muted">idle</span>
                )}
              </td>
              {drives && (
                <td>
                  {handle.drives.map(drive => (
                    <Name key={drive}>{drive}</Name>
                  ))}
                </td>
              )}
              <td>
                <Time at={handle.created} />
              </td>
              <td className="number">
                <Size bytes={handle.residentBytes} />
              </td>
              <td className="number">{count(handle.calls)}</td>
              <td>{handle.accelerator}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
