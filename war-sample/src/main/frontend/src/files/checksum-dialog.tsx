// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useMutation} from '@tanstack/react-query';
import {Hash} from 'lucide-react';
import {useState} from 'react';
import {Label, Text, TextArea, TextField} from 'react-aria-components';
import {api, data, type Entry, type Location} from '../api/client';
import {child} from '../api/names';
import {JobPanel} from '../jobs/job-panel';
import {Button, Dialog, Select} from '../ui/controls';
import {plural} from '../ui/format';
import {Failure} from '../ui/states';
import {type Algorithm, algorithms, expectedValues} from './checksums';

interface Props {
  place: Location;
  entries: Entry[];
  isOpen: boolean;
  onClose(): void;
}

export function ChecksumDialog(props: Props) {
  return (
    <Dialog title="Checksums" isOpen={props.isOpen} onClose={props.onClose} wide>
      <ChecksumForm {...props} />
    </Dialog>
  );
}

function ChecksumForm({place: {image, volume, path}, entries, onClose}: Props) {
  const [algorithm, setAlgorithm] = useState<Algorithm>('sha256');
  const [text, setText] = useState('');
  const expected = expectedValues(text, entries.map(entry => entry.nameDisplay));
  const start = useMutation({
    mutationFn: () =>
      data(
        api.POST('/checksums', {
          body: {
            image,
            volume,
            algorithm,
            files: entries.map(entry => ({path: child(path, entry.name), expected: expected.get(entry.nameDisplay)})),
          },
        }),
      ),
  });
  if (start.isSuccess) return <JobPanel started={start.data} onClose={onClose} />;
  return (
    <div className="dialog-body">
      <p>{plural(entries.length, 'file')}.</p>
      <Select label="Algorithm" choices={algorithms} value={algorithm} onChange={id => setAlgorithm(id as Algorithm)} />
      <TextField className="field" value={text} onChange={setText}>
        <Label>Expected values</Label>
        <TextArea rows={4} spellCheck={false} autoCapitalize="off" />
        <Text slot="description">
          {text.trim()
            ? `Of ${plural(expected.size, 'file')} here.`
            : 'If you have some: lines as sha256sum prints them, or one value if there is one file.'}
        </Text>
      </TextField>
      {start.isError && <Failure error={start.error} onRetry={() => start.mutate()} />}
      <footer>
        <Button onPress={onClose}>Cancel</Button>
        <Button tone="primary" onPress={() => start.mutate()} isPending={start.isPending}>
          <Hash aria-hidden /> Compute
        </Button>
      </footer>
    </div>
  );
}
