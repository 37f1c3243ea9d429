// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useMemo} from 'react';
import type {Location} from '../api/client';
import {Button} from '../ui/controls';
import {size} from '../ui/format';
import {useMedia} from '../ui/hooks';
import {Failure, Loading} from '../ui/states';
import {VirtualList} from '../ui/virtual-list';
import {LARGEST_PICTURE, useContent, usePicture} from './content';
import {hexRows} from './hex';
import {kindOf, textOf} from './magic';

/** A file as text or as a picture, whichever it is; as bytes if it is neither. */
export function Contents({place}: {place: Location}) {
  const content = useContent(place);
  const kind = useMemo(() => kindOf(content.bytes), [content.bytes]);
  if (content.isPending) return <Loading />;
  if (content.isError && content.bytes.length === 0) {
    return <Failure error={content.error} onRetry={() => void content.refetch()} />;
  }
  if (content.bytes.length === 0) return <p className="muted">The file is empty.</p>;
  if (kind.kind === 'picture') {
    return content.size <= LARGEST_PICTURE ? (
      <Picture place={place} type={kind.type} size={content.size} />
    ) : (
      <p className="muted">{`This picture has ${size(content.size)}; up to ${size(LARGEST_PICTURE)} are shown.`}</p>
    );
  }
  return kind.kind === 'text' ? <PlainText content={content} /> : <HexContents place={place} />;
}

type Content = ReturnType<typeof useContent>;

function PlainText({content}: {content: Content}) {
  const {text, utf8} = useMemo(() => textOf(content.bytes, !content.hasNextPage), [content.bytes, content.hasNextPage]);
  return (
    <>
      {!utf8 && <p className="muted small">This is not UTF-8; it is shown as Windows-1252.</p>}
      <pre className="text" tabIndex={0} aria-label="Text of the file">
        {text}
      </pre>
      <More content={content} />
    </>
  );
}

export function HexContents({place}: {place: Location}) {
  const content = useContent(place);
  const width = useMedia('(min-width: 1600px)') ? 16 : 8;
  const rows = useMemo(() => hexRows(content.bytes, width), [content.bytes, width]);
  if (content.isPending) return <Loading />;
  if (content.isError && rows.length === 0) return <Failure error={content.error} onRetry={() => void content.refetch()} />;
  if (rows.length === 0) return <p className="muted">The file is empty.</p>;
  return (
    <>
      <VirtualList label="Bytes of the file" items={rows} rowHeight={20} className="hex">
        {row => (
          <code>
            <span className="muted">{row.offset}</span>
            {`  ${row.hex}  `}
            <span className="ascii">{row.ascii}</span>
          </code>
        )}
      </VirtualList>
      <More content={content} />
    </>
  );
}

function More({content}: {content: Content}) {
  return (
    <div className="more">
      <span className="muted small" role="status">
        {content.hasNextPage ? `The first ${size(content.bytes.length)} of ${size(content.size)}` : `All of ${size(content.size)}`}
      </span>
      {content.hasNextPage && (
        <Button onPress={() => void content.fetchNextPage()} isPending={content.isFetchingNextPage}>
          Load more
        </Button>
      )}
      {content.isFetchNextPageError && <Failure error={content.error} onRetry={() => void content.fetchNextPage()} />}
    </div>
  );
}

function Picture({place, type, size}: {place: Location; type: string; size: number}) {
  const picture = usePicture(place, type, size);
  if (picture.error) return <Failure error={picture.error} />;
  if (!picture.address) return <Loading />;
  return <img className="picture" src={picture.address} alt="The picture in the file" />;
}
