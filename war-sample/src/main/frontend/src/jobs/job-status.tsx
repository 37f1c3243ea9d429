// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useMutation} from '@tanstack/react-query';
import {Ban, CircleAlert, CircleCheck, CircleSlash, Clock, LoaderCircle} from 'lucide-react';
import {api, type Job} from '../api/client';
import {Button, Progress} from '../ui/controls';
import {count} from '../ui/format';
import {toastError} from '../ui/toasts';
import {useWatching} from './feed';
import {isActive, kindNames, resultCount, stateName} from './job-text';

const icons = {waiting: Clock, running: LoaderCircle, done: CircleCheck, cancelled: CircleSlash, failed: CircleAlert};

export function JobState({job}: {job: Job}) {
  const Icon = icons[job.state];
  return (
    <span className={`badge ${job.state}`}>
      <Icon aria-hidden className={job.state === 'running' ? 'spin' : ''} /> {stateName(job)}
    </span>
  );
}

/** How a job is doing, with what can be done about it. */
export function JobStatus({job}: {job: Job}) {
  useWatching(job.id);
  return (
    <div className="job-status" role="group" aria-label={`${kindNames[job.kind]} status`}>
      <div className="job-line">
        <JobState job={job} />
        <span className="muted">{resultCount(job)}</span>
        {isActive(job) && <CancelJob job={job} />}
      </div>
      {isActive(job) && (
        <Progress
          label={`${kindNames[job.kind]} progress`}
          position={job.position}
          total={job.total}
          text={job.total > 0 ? undefined : `${count(job.position)} looked at`}
        />
      )}
      {job.message && <p className={job.state === 'failed' ? 'bad-text' : 'muted'}>{job.message}</p>}
    </div>
  );
}

export function CancelJob({job}: {job: Job}) {
  const cancel = useMutation({
    mutationFn: () => api.DELETE('/jobs/{id}', {params: {path: {id: job.id}}}),
    onError: error => toastError('The job could not be cancelled', error),
  });
  return (
    <Button
      onPress={() => cancel.mutate()}
      isPending={cancel.isPending}
      aria-label={`Cancel ${kindNames[job.kind].toLowerCase()}`}
    >
      <Ban aria-hidden /> Cancel
    </Button>
  );
}
