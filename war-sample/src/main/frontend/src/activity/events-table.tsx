// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useQuery} from '@tanstack/react-query';
import {BellOff} from 'lucide-react';
import {api, data} from '../api/client';
import {count} from '../ui/format';
import {Empty, Failure, Loading} from '../ui/states';
import {Name, Time} from '../ui/text';

export function EventsTable() {
  const events = useQuery({
    queryKey: ['events'],
    queryFn: ({signal}) => data(api.GET('/events', {signal})),
    refetchInterval: 5_000,
  });
  if (events.isPending) return <Loading />;
  if (events.isError) return <Failure error={events.error} onRetry={() => void events.refetch()} />;
  if (events.data.events.length === 0) return <Empty icon={<BellOff aria-hidden />} title="Nothing has happened lately" />;
  return (
    <>
      <dl className="figures">
        {Object.entries(events.data.counts).map(([type, number]) => (
          <div key={type}>
            <dt>{type}</dt>
            <dd>{count(number)}</dd>
          </div>
        ))}
      </dl>
      <div className="table-box tall" tabIndex={0} role="region" aria-label="Events">
        <table>
          <thead>
            <tr>
              <th scope="col">Time</th>
              <th scope="col">Type</th>
              <th scope="col" className="number">
                Connection
              </th>
              <th scope="col">Images</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {events.data.events.map((event, i) => (
              <tr key={`${event.time} ${i}`}>
                <th scope="row">
                  <Time at={event.time} />
                </th>
                <td>{event.type}</td>
                <td className="number">{event.connection}</td>
                <td>
                  <Name>{event.images.join(', ')}</Name>
                </td>
                <td>
                  <Name>{event.text}</Name>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
