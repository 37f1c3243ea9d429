// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {ListChecks} from 'lucide-react';
import {Button, Dialog, DialogTrigger, Heading, Popover} from 'react-aria-components';
import {href} from '../ui/route';
import {Name} from '../ui/text';
import {Progress} from '../ui/controls';
import {useJobs} from './feed';
import {CancelJob, JobState} from './job-status';
import {isActive, kindNames, resultCount} from './job-text';

const SHOWN = 6;

/** The latest jobs, from every page. */
export function JobsTray() {
  const {jobs} = useJobs();
  const active = jobs.filter(isActive).length;
  return (
    <DialogTrigger>
      <Button className="icon-button tray-button" aria-label={active > 0 ? `Jobs tray, ${active} running` : 'Jobs tray'}>
        <ListChecks aria-hidden />
        {active > 0 && <span className="count">{active}</span>}
      </Button>
      <Popover className="popover tray" placement="bottom end">
        <Dialog>
          {({close}) => (
            <>
              <Heading slot="title">Jobs</Heading>
              {jobs.length === 0 && <p className="muted">Nothing runs, and nothing has run lately.</p>}
              <ul className="plain-list">
                {jobs.slice(0, SHOWN).map(job => (
                  <li key={job.id} className="tray-job">
                    <div className="job-line">
                      <a href={href('job', {id: job.id})} onClick={close}>
                        {kindNames[job.kind]}: <Name>{job.subject}</Name>
                      </a>
                      <JobState job={job} />
                    </div>
                    {isActive(job) ? (
                      <div className="job-line">
                        <Progress label={`${kindNames[job.kind]} progress`} position={job.position} total={job.total} />
                        <CancelJob job={job} />
                      </div>
                    ) : (
                      <span className="muted small">{resultCount(job)}</span>
                    )}
                  </li>
                ))}
              </ul>
              <a href={href('jobs')} onClick={close}>
                All jobs
              </a>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
