// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useMutation} from '@tanstack/react-query';
import {ArchiveRestore} from 'lucide-react';
import {useState} from 'react';
import {api, data, type Location} from '../api/client';
import {JobPanel} from '../jobs/job-panel';
import {useSession} from '../session/session';
import {Button, Dialog, Select} from '../ui/controls';
import {plural} from '../ui/format';
import {Failure} from '../ui/states';

interface Props {
  place: Location;
  paths: string[];
  isOpen: boolean;
  onClose(): void;
}

export function RestoreDialog(props: Props) {
  return (
    <Dialog title="Restore to the server" isOpen={props.isOpen} onClose={props.onClose} wide>
      <RestoreForm {...props} />
    </Dialog>
  );
}

function RestoreForm({place: {image, volume}, paths, onClose}: Props) {
  const {targets = []} = useSession();
  const [target, setTarget] = useState(targets[0]);
  const start = useMutation({
    mutationFn: () => data(api.POST('/restores', {body: {image, volume, paths, target: target ?? ''}})),
  });
  if (start.isSuccess) return <JobPanel started={start.data} onClose={onClose} />;
  return (
    <div className="dialog-body">
      <p>{plural(paths.length, 'item')} will be written to a new directory below the one you choose, and then read back to verify them.</p>
      <Select
        label="Directory of the server"
        choices={targets.map(one => ({id: one, name: one}))}
        value={target}
        onChange={setTarget}
      />
      {start.isError && <Failure error={start.error} onRetry={() => start.mutate()} />}
      <footer>
        <Button onPress={onClose}>Cancel</Button>
        <Button tone="primary" onPress={() => start.mutate()} isPending={start.isPending} isDisabled={!target}>
          <ArchiveRestore aria-hidden /> Restore
        </Button>
      </footer>
    </div>
  );
}
