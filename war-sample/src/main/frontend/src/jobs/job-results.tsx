// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {CircleAlert, CircleCheck} from 'lucide-react';
import type {Checksum, Job} from '../api/client';
import {DifferenceList} from '../compare/difference-list';
import {FoundList} from '../search/found-list';
import {Failure} from '../ui/states';
import {Name} from '../ui/text';
import {VirtualList} from '../ui/virtual-list';
import {useResults} from './results';

/** What a job has found, as it finds it. */
export function JobResults({job}: {job: Job}) {
  const results = useResults(job.results > 0 ? job : undefined);
  if (results.error) return <Failure error={results.error} onRetry={results.retry} />;
  return (
    <>
      {results.found.length > 0 && <FoundList found={results.found} />}
      {results.differences.length > 0 && <DifferenceList differences={results.differences} />}
      {results.checksums.length > 0 && (
        <VirtualList label="Checksums" items={results.checksums} rowHeight={64} className="results">
          {checksum => <ChecksumRow checksum={checksum} />}
        </VirtualList>
      )}
    </>
  );
}

function ChecksumRow({checksum}: {checksum: Checksum}) {
  const wrong = checksum.problem || (checksum.expected && !checksum.good);
  return (
    <div className="checksum">
      {wrong ? <CircleAlert aria-label="Bad" className="bad-text" /> : <CircleCheck aria-label="Good" className="good-text" />}
      <div>
        <Name>{checksum.location.pathDisplay}</Name>
        <code className="hash" title={checksum.value}>
          {checksum.problem || `${checksum.algorithm} ${checksum.value}`}
        </code>
        {checksum.expected && !checksum.good && <code className="hash bad-text">expected {checksum.expected}</code>}
      </div>
    </div>
  );
}
