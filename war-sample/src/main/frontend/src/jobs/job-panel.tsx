// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import type {Job} from '../api/client';
import {Button} from '../ui/controls';
import {useJob} from './feed';
import {JobResults} from './job-results';
import {JobStatus} from './job-status';
import {isActive} from './job-text';

/** A job in the dialog that began it; it goes on when the dialog is closed. */
export function JobPanel({started, onClose}: {started: Job; onClose(): void}) {
  const job = useJob(started.id) ?? started;
  return (
    <div className="dialog-body">
      <JobStatus job={job} />
      <JobResults job={job} />
      <footer>
        <Button tone="primary" onPress={onClose}>
          {isActive(job) ? 'Go on in the background' : 'Close'}
        </Button>
      </footer>
    </div>
  );
}
