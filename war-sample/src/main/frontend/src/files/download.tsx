// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useMutation} from '@tanstack/react-query';
import {Download} from 'lucide-react';
import {useState} from 'react';
import {api, address, data, type Location} from '../api/client';
import {useSession} from '../session/session';
import {Button, Dialog, Select} from '../ui/controls';
import {plural} from '../ui/format';
import {Failure} from '../ui/states';

/** The download of one file, by the browser's own means. */
export function DownloadLink({place}: {place: Location}) {
  const {restorer} = useSession();
  return restorer ? (
    <a className="button primary" href={address('/content', {...place})} download>
      <Download aria-hidden /> Download
    </a>
  ) : (
    <Button tone="primary" isDisabled>
      <Download aria-hidden /> Download
    </Button>
  );
}

type Format = 'zip' | 'tar' | 'tar.gz';

const formats = [
  {id: 'zip', name: 'ZIP', detail: 'opens everywhere'},
  {id: 'tar.gz', name: 'tar, compressed', detail: 'keeps owners, permissions and symbolic links'},
  {id: 'tar', name: 'tar', detail: 'the same, without compressing'},
];

interface Props {
  place: Location;
  paths: string[];
  isOpen: boolean;
  onClose(): void;
}

export function DownloadDialog(props: Props) {
  return (
    <Dialog title="Download as an archive" isOpen={props.isOpen} onClose={props.onClose}>
      <DownloadForm {...props} />
    </Dialog>
  );
}

function DownloadForm({place: {image, volume}, paths, onClose}: Props) {
  const [format, setFormat] = useState<Format>('zip');
  const prepare = useMutation({
    mutationFn: () => data(api.POST('/downloads', {body: {image, volume, paths, format}})),
    onSuccess: download => {
      const link = document.createElement('a');
      link.href = `api/${download.address}`;
      link.download = download.fileName;
      link.click();
      onClose();
    },
  });
  return (
    <div className="dialog-body">
      <p>{plural(paths.length, 'item')}, with all that is in folders.</p>
      <Select label="Format" choices={formats} value={format} onChange={id => setFormat(id as Format)} />
      {prepare.isError && <Failure error={prepare.error} onRetry={() => prepare.mutate()} />}
      <footer>
        <Button onPress={onClose}>Cancel</Button>
        <Button tone="primary" onPress={() => prepare.mutate()} isPending={prepare.isPending}>
          <Download aria-hidden /> {prepare.isPending ? 'Preparing' : 'Download'}
        </Button>
      </footer>
    </div>
  );
}
