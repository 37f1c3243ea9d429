// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {ListChecks} from 'lucide-react';
import {Page} from '../ui/page';
import {href, useRoute} from '../ui/route';
import {Empty, Failure, Loading} from '../ui/states';
import {Name, Time} from '../ui/text';
import {useJob, useJobs} from './feed';
import {JobResults} from './job-results';
import {CancelJob, JobState, JobStatus} from './job-status';
import {isActive, kindNames, resultCount} from './job-text';

export function JobsPage() {
  const {jobs, loaded, error, reload} = useJobs();
  return (
    <Page title="Jobs">
      {error !== null && <Failure error={error} onRetry={reload} />}
      {!loaded && error === null && <Loading />}
      {loaded && jobs.length === 0 && (
        <Empty icon={<ListChecks aria-hidden />} title="There are no jobs">
          <p className="muted">Searches, comparisons, checksums and restores are listed here, while they run and some time after.</p>
        </Empty>
      )}
      <ul className="cards jobs">
        {jobs.map(job => (
          <li key={job.id} className="card">
            <JobState job={job} />
            <span className="card-text">
              <a className="card-title" href={href('job', {id: job.id})}>
                {kindNames[job.kind]}: <Name>{job.subject}</Name>
              </a>
              <span className="muted small">
                <Time at={job.created} /> · {resultCount(job)}
              </span>
              {job.message && <span className={job.state === 'failed' ? 'bad-text small' : 'muted small'}>{job.message}</span>}
            </span>
            {isActive(job) && <CancelJob job={job} />}
          </li>
        ))}
      </ul>
    </Page>
  );
}

export function JobPage() {
  const id = useRoute().params.get('id') ?? undefined;
  const job = useJob(id);
  const {loaded} = useJobs();
  if (!job) {
    return (
      <Page title="Job">
        {!loaded ? <Loading /> : <Failure error={new Error('There is no such job any more.')} />}
      </Page>
    );
  }
  return (
    <Page title={kindNames[job.kind]}>
      <p className="muted where">
        <Name>{job.subject}</Name>, begun <Time at={job.created} />
      </p>
      <section className="results-section" aria-label="Results">
        <JobStatus job={job} />
        <JobResults key={job.id} job={job} />
      </section>
    </Page>
  );
}
