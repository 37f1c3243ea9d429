// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {Database} from 'lucide-react';
import {useState} from 'react';
import type {Image} from '../api/client';
import {SearchField} from '../ui/controls';
import {plural} from '../ui/format';
import {Page} from '../ui/page';
import {href, useRoute} from '../ui/route';
import {Empty, Failure, Loading} from '../ui/states';
import {Name, Size, Time} from '../ui/text';
import {ImageIcon} from './icons';
import {ImageDetails} from './image-details';
import {useImages} from './queries';
import {systemName} from './system-name';

export function ImagesPage() {
  const images = useImages();
  const [filter, setFilter] = useState('');
  const chosen = useRoute().params.get('image');
  const image = images.data?.find(one => one.name === chosen);
  const visible = (images.data ?? []).filter(one => matches(one, filter));

  return (
    <Page title={image ? image.nameDisplay : 'Images'} heading="Images" className={chosen ? 'images has-chosen' : 'images'}>
      <div className="columns">
        <section className="images-list" aria-label="Images">
          <SearchField label="Filter images" value={filter} onChange={setFilter} />
          {images.isPending && <Loading>Loading the images</Loading>}
          {images.isError && <Failure error={images.error} onRetry={() => void images.refetch()} />}
          {images.data && (
            <p className="muted small" role="status">
              {filter ? `${visible.length} of ${plural(images.data.length, 'image')}` : plural(images.data.length, 'image')}
            </p>
          )}
          {images.data?.length === 0 && (
            <Empty icon={<Database aria-hidden />} title="There are no images">
              <p className="muted">The server shows the disk images below the directory that its configuration names.</p>
            </Empty>
          )}
          <ul className="cards">
            {visible.map(one => (
              <li key={one.name}>
                <ImageCard image={one} chosen={one.name === chosen} />
              </li>
            ))}
          </ul>
        </section>
        {chosen ? (
          <section className="image-pane" aria-label="Image details">
            {image && <ImageDetails key={image.name} image={image} />}
            {images.isSuccess && !image && <Failure error={new Error('There is no such image any more.')} />}
          </section>
        ) : (
          <section className="image-pane none" aria-label="Image details">
            <Empty icon={<Database aria-hidden />} title="Choose an image">
              <p className="muted">to see what is in it, and to browse its files.</p>
            </Empty>
          </section>
        )}
      </div>
    </Page>
  );
}

function ImageCard({image, chosen}: {image: Image; chosen: boolean}) {
  return (
    <a className="card" href={href('images', {image: image.name})} aria-current={chosen ? 'true' : undefined}>
      <ImageIcon image={image} />
      <span className="card-text">
        <Name className="card-title">{image.nameDisplay}</Name>
        <span className="card-line">{summary(image)}</span>
        <span className="card-line muted small">
          {image.format} · <Size bytes={image.virtualSize} /> · <Time at={image.modified} />
        </span>
      </span>
    </a>
  );
}

function summary(image: Image) {
  if (image.problem) return <span className="badge failed">Inspection failed</span>;
  if (!image.report) return <span className="badge">Not inspected yet</span>;
  const names = image.report.systems.map(systemName);
  if (names.length > 0) return <Name>{names.join(', ')}</Name>;
  return image.report.locked.length > 0 ? <span className="badge waiting">Encrypted</span> : 'No operating system';
}

function matches(image: Image, filter: string): boolean {
  const systems = image.report?.systems ?? [];
  const text = [image.nameDisplay, image.format, ...systems.flatMap(one => [one.productName, one.hostName, one.distribution])];
  return text.join('\n').toLowerCase().includes(filter.trim().toLowerCase());
}
