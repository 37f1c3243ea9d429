// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useQuery} from '@tanstack/react-query';
import {ScrollText} from 'lucide-react';
import {api, data} from '../api/client';
import {Empty, Failure, Loading} from '../ui/states';
import {Name, Size, Time} from '../ui/text';

export function AuditTable() {
  const trail = useQuery({
    queryKey: ['audit'],
    queryFn: async ({signal}) => (await data(api.GET('/audit', {signal}))).entries,
    refetchInterval: 5_000,
  });
  if (trail.isPending) return <Loading />;
  if (trail.isError) return <Failure error={trail.error} onRetry={() => void trail.refetch()} />;
  if (trail.data.length === 0) return <Empty icon={<ScrollText aria-hidden />} title="Nobody has done anything yet" />;
  return (
    <div className="table-box tall" tabIndex={0} role="region" aria-label="Audit trail">
      <table>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Who</th>
            <th scope="col">Action</th>
            <th scope="col">Image</th>
            <th scope="col">Path</th>
            <th scope="col">Outcome</th>
            <th scope="col" className="number">
              Size
            </th>
          </tr>
        </thead>
        <tbody>
          {trail.data.map((entry, i) => (
            <tr key={`${entry.time} ${i}`}>
              <th scope="row">
                <Time at={entry.time} />
              </th>
              <td>
                <Name>{entry.principal}</Name>
              </td>
              <td>{entry.action}</td>
              <td>
                <Name>{entry.image}</Name>
              </td>
              <td>
                <Name>{entry.path}</Name>
              </td>
              <td>{entry.outcome}</td>
              <td className="number">{entry.bytes > 0 && <Size bytes={entry.bytes} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
