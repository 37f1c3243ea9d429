// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useMutation} from '@tanstack/react-query';
import {FileUp, TriangleAlert} from 'lucide-react';
import {useState} from 'react';
import {FileTrigger} from 'react-aria-components';
import {api, type Location} from '../api/client';
import {child, encoded, shown} from '../api/names';
import {useSession} from '../session/session';
import {Button, Checkbox, Dialog, TextField} from '../ui/controls';
import {size} from '../ui/format';
import {Failure} from '../ui/states';
import {toast} from '../ui/toasts';

interface Props {
  folder: Location;
  isOpen: boolean;
  onClose(): void;
  onWritten(): void;
}

/** Writes a file of this computer into the image. */
export function WriteDialog(props: Props) {
  return (
    <Dialog title="Write a file into the image" isOpen={props.isOpen} onClose={props.onClose}>
      <WriteForm {...props} />
    </Dialog>
  );
}

function WriteForm({folder, onClose, onWritten}: Props) {
  const {uploadBytes = 0} = useSession();
  const [file, setFile] = useState<File>();
  const [name, setName] = useState('');
  const [replace, setReplace] = useState(false);
  const [sure, setSure] = useState(false);
  const tooLarge = file !== undefined && uploadBytes > 0 && file.size > uploadBytes;
  const write = useMutation({
    mutationFn: (content: File) =>
      api.PUT('/content', {
        params: {query: {...folder, path: child(folder.path, encoded(name)), replace}},
        headers: {'Content-Type': 'application/octet-stream'},
        // The description has binary data as a string; a file is sent as it is.
        body: content as unknown as string,
        bodySerializer: body => body,
      }),
    onSuccess: () => {
      toast({tone: 'good', title: 'The file is written', detail: name});
      onWritten();
      onClose();
    },
  });

  return (
    <div className="dialog-body">
      <div className="choose-file">
        <FileTrigger
          onSelect={files => {
            const chosen = files?.[0];
            setFile(chosen);
            setName(chosen?.name ?? '');
          }}
        >
          <Button>Choose a file</Button>
        </FileTrigger>
        <span className="muted">{file ? `${file.name}, ${size(file.size)}` : `at most ${size(uploadBytes)}`}</span>
      </div>
      {tooLarge && <p className="bad-text" role="alert">{`The file is larger than the ${size(uploadBytes)} that the server takes.`}</p>}
      <TextField label="Name in the image" description={`In ${shown(folder.path)}`} value={name} onChange={setName} />
      <Checkbox isSelected={replace} onChange={setReplace}>
        Replace a file that is there
      </Checkbox>
      <div className="note warn">
        <TriangleAlert aria-hidden />
        <Checkbox isSelected={sure} onChange={setSure}>
          I know that this changes the image
        </Checkbox>
      </div>
      {write.isError && <Failure title="Nothing was written" error={write.error} />}
      <footer>
        <Button onPress={onClose}>Cancel</Button>
        <Button
          tone="danger"
          onPress={() => file && write.mutate(file)}
          isPending={write.isPending}
          isDisabled={!file || tooLarge || !name || name.includes('/') || !sure}
        >
          <FileUp aria-hidden /> {write.isPending ? 'Writing' : 'Write'}
        </Button>
      </footer>
    </div>
  );
}
