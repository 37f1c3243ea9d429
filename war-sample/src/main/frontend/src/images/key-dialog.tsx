// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useMutation} from '@tanstack/react-query';
import {LockKeyholeOpen} from 'lucide-react';
import {useState} from 'react';
import {Form} from 'react-aria-components';
import {Button, Dialog, TextField} from '../ui/controls';
import {Failure} from '../ui/states';

/** Asks for a pass phrase, which goes to the server and nowhere else, and is forgotten here. */
export function KeyDialog(props: {isOpen: boolean; onClose(): void; onKey(key: string): Promise<unknown>}) {
  return (
    <Dialog title="Encrypted volume" isOpen={props.isOpen} onClose={props.onClose}>
      <KeyForm {...props} />
    </Dialog>
  );
}

function KeyForm({onKey, onClose}: {onKey(key: string): Promise<unknown>; onClose(): void}) {
  const [key, setKey] = useState('');
  const open = useMutation({mutationFn: () => onKey(key), onSuccess: onClose, onSettled: () => setKey('')});
  return (
    <Form
      className="dialog-body"
      autoComplete="off"
      onSubmit={event => {
        event.preventDefault();
        open.mutate();
      }}
    >
      <p>This volume is encrypted. The pass phrase is kept in the server's memory until you close the image or sign out.</p>
      <TextField label="Pass phrase" type="password" autoComplete="off" value={key} onChange={setKey} isRequired autoFocus />
      {open.isError && <Failure error={open.error} />}
      <footer>
        <Button onPress={onClose}>Cancel</Button>
        <Button type="submit" tone="primary" isPending={open.isPending}>
          <LockKeyholeOpen aria-hidden /> {open.isPending ? 'Opening' : 'Open'}
        </Button>
      </footer>
    </Form>
  );
}
