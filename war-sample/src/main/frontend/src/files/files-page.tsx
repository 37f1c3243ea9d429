// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useCallback, useRef, useState} from 'react';
import {shown} from '../api/names';
import {useImages} from '../images/queries';
import {announce} from '../ui/announce';
import {useStored} from '../ui/hooks';
import {Page} from '../ui/page';
import {go, href, useRoute} from '../ui/route';
import {Breadcrumbs} from './breadcrumbs';
import type {Order} from './folder';
import {FolderView} from './folder-view';

/** Browses a volume. */
export function FilesPage() {
  const {params} = useRoute();
  const image = params.get('image') ?? '';
  const volume = params.get('volume') ?? '';
  const path = params.get('path') || '/';
  const images = useImages();
  const shownImage = images.data?.find(one => one.name === image);
  const fromGrid = useRef(false);
  const [order, setOrder] = useState<{order: Order; descending: boolean}>({order: 'name', descending: false});
  const [hidden, setHidden] = useStored('hidden', 'no');
  const name = path === '/' ? (shownImage?.nameDisplay ?? shown(image)) : shown(path);

  const visit = useCallback(
    (to: string, focus?: string) => {
      fromGrid.current = true;
      announce(`Folder ${shown(to)}`);
      go(href('files', {image, volume, path: to, focus}));
    },
    [image, volume],
  );

  return (
    <Page
      title={name}
      heading={<span className="visually-hidden">{`Files in ${name}`}</span>}
      className="files"
      actions={<Breadcrumbs image={image} imageName={shownImage?.nameDisplay ?? shown(image)} volume={volume} path={path} />}
    >
      <FolderView
        key={`${image} ${volume} ${path}`}
        place={{image, volume, path}}
        sorting={order}
        onOrder={next => setOrder(old => ({order: next, descending: old.order === next && !old.descending}))}
        hidden={hidden === 'yes' || params.get('hidden') !== null}
        onHidden={next => setHidden(next ? 'yes' : 'no')}
        focusName={params.get('focus') ?? undefined}
        takesFocus={fromGrid.current || params.has('focus')}
        onVisit={visit}
      />
    </Page>
  );
}
