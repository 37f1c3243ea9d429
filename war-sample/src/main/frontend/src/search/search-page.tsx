// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useMutation} from '@tanstack/react-query';
import {FolderSearch} from 'lucide-react';
import {api, data, type SearchRequest} from '../api/client';
import {shown, volumeDevice} from '../api/names';
import {useJob} from '../jobs/feed';
import {JobResults} from '../jobs/job-results';
import {JobStatus} from '../jobs/job-status';
import {useImages} from '../images/queries';
import {Page} from '../ui/page';
import {href, replace, useRoute} from '../ui/route';
import {Empty, Failure} from '../ui/states';
import {Name} from '../ui/text';
import {SearchForm} from './search-form';

/** Searches a folder and all below it; results come in while the search goes on. */
export function SearchPage() {
  const {params} = useRoute();
  const folder = {image: params.get('image') ?? '', volume: params.get('volume') ?? '', path: params.get('path') || '/'};
  const images = useImages();
  const image = images.data?.find(one => one.name === folder.image);
  const job = useJob(params.get('job') ?? undefined);
  const start = useMutation({
    mutationFn: (request: SearchRequest) => data(api.POST('/searches', {body: request})),
    onSuccess: started => replace(href('search', {...folder, job: started.id})),
  });

  return (
    <Page title="Search">
      <p className="muted where">
        In{' '}
        <a href={href('files', folder)}>
          <Name>{`${shown(folder.path)}`}</Name>
        </a>{' '}
        of <Name>{image?.nameDisplay ?? shown(folder.image)}</Name>, <code>{volumeDevice(folder.volume)}</code>, and all folders below.
      </p>
      <SearchForm folder={folder} isPending={start.isPending} onSearch={request => start.mutate(request)} />
      {start.isError && <Failure title="The search could not begin" error={start.error} />}
      <section aria-label="Results" className="results-section">
        {job ? (
          <>
            <JobStatus job={job} />
            <JobResults key={job.id} job={job} />
            {job.state === 'done' && job.results === 0 && <Empty icon={<FolderSearch aria-hidden />} title="Nothing was found" />}
          </>
        ) : (
          <Empty icon={<FolderSearch aria-hidden />} title="Results appear here">
            <p className="muted">as soon as they are found.</p>
          </Empty>
        )}
      </section>
    </Page>
  );
}
