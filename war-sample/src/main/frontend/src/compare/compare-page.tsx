// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useMutation} from '@tanstack/react-query';
import {ArrowLeftRight, GitCompareArrows} from 'lucide-react';
import {useState} from 'react';
import {Form} from 'react-aria-components';
import {api, data, type Location} from '../api/client';
import {useJob} from '../jobs/feed';
import {JobResults} from '../jobs/job-results';
import {JobStatus} from '../jobs/job-status';
import {Button, Checkbox, IconButton} from '../ui/controls';
import {Page} from '../ui/page';
import {href, replace, useRoute} from '../ui/route';
import {Empty, Failure} from '../ui/states';
import {type Side, SidePicker} from './side-picker';

/** Compares two folders; what both sides are is in the address, for the links to their files. */
export function ComparePage() {
  const {params} = useRoute();
  const [before, setBefore] = useState<Side>({
    image: params.get('image') ?? undefined,
    volume: params.get('volume') ?? undefined,
    path: params.get('path') || '/',
  });
  const [after, setAfter] = useState<Side>({
    image: params.get('image2') ?? undefined,
    volume: params.get('volume2') ?? undefined,
    path: params.get('path2') || params.get('path') || '/',
  });
  const [contents, setContents] = useState(false);
  const job = useJob(params.get('job') ?? undefined);
  const start = useMutation({
    mutationFn: (sides: {before: Location; after: Location}) => data(api.POST('/comparisons', {body: {...sides, contents}})),
    onSuccess: (started, sides) => replace(compareAddress(sides.before, sides.after, started.id)),
  });

  return (
    <Page title="Compare">
      <Form
        className="compare-form"
        onSubmit={event => {
          event.preventDefault();
          if (isPlace(before) && isPlace(after)) start.mutate({before, after});
        }}
      >
        <div className="sides">
          <SidePicker legend="Before" side={before} onChange={setBefore} />
          <IconButton
            label="Swap sides"
            onPress={() => {
              setBefore(after);
              setAfter(before);
            }}
          >
            <ArrowLeftRight aria-hidden />
          </IconButton>
          <SidePicker legend="After" side={after} onChange={setAfter} />
        </div>
        <div className="line">
          <Checkbox isSelected={contents} onChange={setContents}>
            Read files that look the same, too
          </Checkbox>
          <Button type="submit" tone="primary" isPending={start.isPending} isDisabled={!isPlace(before) || !isPlace(after)}>
            <GitCompareArrows aria-hidden /> Compare
          </Button>
        </div>
      </Form>
      {start.isError && <Failure title="The comparison could not begin" error={start.error} />}
      <section aria-label="Results" className="results-section">
        {job ? (
          <>
            <JobStatus job={job} />
            <JobResults key={job.id} job={job} />
            {job.state === 'done' && job.results === 0 && (
              <Empty icon={<GitCompareArrows aria-hidden />} title="There is no difference" />
            )}
          </>
        ) : (
          <Empty icon={<GitCompareArrows aria-hidden />} title="Choose two folders">
            <p className="muted">of one image, or of two: yesterday's backup and today's, say.</p>
          </Empty>
        )}
      </section>
    </Page>
  );
}

function isPlace(side: Side): side is Location {
  return side.image !== undefined && side.volume !== undefined;
}

function compareAddress(before: Location, after: Location, job: string): string {
  return href('compare', {...before, image2: after.image, volume2: after.volume, path2: after.path, job});
}
