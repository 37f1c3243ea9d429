// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {CircleAlert, CircleCheck} from 'lucide-react';
import {Tab, TabList, TabPanel, Tabs} from 'react-aria-components';
import type {Activity} from '../api/client';
import {useSession} from '../session/session';
import {count, duration} from '../ui/format';
import {Page} from '../ui/page';
import {Failure, Loading} from '../ui/states';
import {AuditTable} from './audit-table';
import {Charts} from './charts';
import {EventsTable} from './events-table';
import {Handles} from './handles';
import {useSamples} from './samples';

export function ActivityPage() {
  const {now, samples} = useSamples();
  const {restorer} = useSession();
  return (
    <Page title="Activity">
      {now.isPending && <Loading />}
      {now.isError && <Failure error={now.error} onRetry={() => void now.refetch()} />}
      {now.data && (
        <>
          <Health activity={now.data} />
          <Charts samples={samples} />
          <Tabs className="tabs">
            <TabList aria-label="Details" className="tab-list">
              <Tab id="handles">Handles</Tab>
              {restorer && <Tab id="audit">Audit trail</Tab>}
              {restorer && <Tab id="events">Events</Tab>}
            </TabList>
            <TabPanel id="handles">
              <Handles handles={now.data.handles} drives={restorer} />
            </TabPanel>
            {restorer && (
              <TabPanel id="audit">
                <AuditTable />
              </TabPanel>
            )}
            {restorer && (
              <TabPanel id="events">
                <EventsTable />
              </TabPanel>
            )}
          </Tabs>
        </>
      )}
    </Page>
  );
}

function Health({activity}: {activity: Activity}) {
  const {healthy, problem, supply} = activity;
  const figures: [name: string, value: string][] = supply
    ? [
        ['Ready', count(supply.ready)],
        ['Starting', count(supply.starting)],
        ['In use', count(supply.inUse)],
        ['At most', count(supply.maximum)],
        ['Waiting', count(supply.waiting)],
        ['Served', count(supply.served)],
        ['Mean wait', supply.served > 0 ? duration(supply.waitMillis / supply.served) : '–'],
        ['Timed out', count(supply.timedOut)],
        ['Failed', count(supply.failed)],
      ]
    : [];
  return (
    <section aria-label="Health" className="health">
      <p className={healthy ? 'badge done' : 'badge failed'}>
        {healthy ? <CircleCheck aria-hidden /> : <CircleAlert aria-hidden />} {healthy ? 'Healthy' : 'Not healthy'}
      </p>
      {problem && <p className="bad-text">{problem}</p>}
      <dl className="figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
