// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import type {Job} from '../api/client';
import {plural} from '../ui/format';

export const kindNames: Record<Job['kind'], string> = {
  search: 'Search',
  comparison: 'Comparison',
  checksums: 'Checksums',
  restore: 'Restore',
};

const stateNames: Record<Job['state'], string> = {
  waiting: 'Waiting',
  running: 'Running',
  done: 'Done',
  cancelled: 'Cancelled',
  failed: 'Failed',
};

export function isActive(job: Job): boolean {
  return job.state === 'waiting' || job.state === 'running';
}

export function stateName(job: Job): string {
  return stateNames[job.state];
}

const resultNames: Record<Job['kind'], [one: string, many: string]> = {
  search: ['match', 'matches'],
  comparison: ['difference', 'differences'],
  checksums: ['file', 'files'],
  restore: ['file', 'files'],
};

export function resultCount(job: Job): string {
  return plural(job.results, ...resultNames[job.kind]) + (job.truncated ? ', and more that are left out' : '');
}

export function outcome(job: Job): string {
  return job.state === 'done' ? `done, ${resultCount(job)}` : stateName(job).toLowerCase();
}
