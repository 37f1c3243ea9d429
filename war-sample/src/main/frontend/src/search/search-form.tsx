// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {Search} from 'lucide-react';
import {useState} from 'react';
import {Form} from 'react-aria-components';
import type {FileType, Location, SearchRequest} from '../api/client';
import {typeNames} from '../files/permissions';
import {Button, Checkbox, Select, TextField} from '../ui/controls';
import {parseSize} from '../ui/format';

const types = [
  {id: 'any', name: 'Anything'},
  ...(['regular', 'directory', 'symlink'] as const).map(id => ({id, name: typeNames[id]})),
];

const empty = {name: '', content: '', minimum: '', maximum: '', from: '', until: '', type: 'any'};

export function SearchForm(props: {folder: Location; isPending: boolean; onSearch(request: SearchRequest): void}) {
  const [fields, setFields] = useState(empty);
  const [caseSensitive, setCaseSensitive] = useState(false);
  const [regularExpression, setRegularExpression] = useState(false);
  const field = (name: keyof typeof empty) => ({
    value: fields[name],
    onChange: (value: string) => setFields(old => ({...old, [name]: value})),
  });
  const sizeField = (name: 'minimum' | 'maximum') => ({
    ...field(name),
    isInvalid: fields[name] !== '' && parseSize(fields[name]) === undefined,
  });
  const invalid = sizeField('minimum').isInvalid || sizeField('maximum').isInvalid;

  return (
    <Form
      className="search-form"
      onSubmit={event => {
        event.preventDefault();
        if (!invalid) props.onSearch(request(props.folder, fields, caseSensitive, regularExpression));
      }}
    >
      <div className="fields">
        <TextField label="Name" description="A part of it, or a pattern with * and ?" {...field('name')} maxLength={255} autoFocus />
        <TextField label="Contains" description="Text in the file" {...field('content')} maxLength={255} />
        <div className="checks">
          <Checkbox isSelected={caseSensitive} onChange={setCaseSensitive}>
            Upper and lower case differ
          </Checkbox>
          <Checkbox isSelected={regularExpression} onChange={setRegularExpression} isDisabled={!fields.content}>
            Text is a regular expression
          </Checkbox>
        </div>
      </div>
      <details>
        <summary>Type, size and date</summary>
        <div className="fields">
          <Select label="Type" choices={types} value={fields.type} onChange={field('type').onChange} />
          <TextField label="At least" placeholder="1 MiB" description="Size" {...sizeField('minimum')} />
          <TextField label="At most" placeholder="2 GiB" description="Size" {...sizeField('maximum')} />
          <TextField label="Modified from" type="date" {...field('from')} />
          <TextField label="Modified until" type="date" {...field('until')} />
        </div>
      </details>
      <Button type="submit" tone="primary" isPending={props.isPending} isDisabled={invalid}>
        <Search aria-hidden /> Search
      </Button>
    </Form>
  );
}

function request(folder: Location, fields: typeof empty, caseSensitive: boolean, regularExpression: boolean): SearchRequest {
  return {
    folder,
    name: fields.name || undefined,
    caseSensitive,
    minimumSize: parseSize(fields.minimum),
    maximumSize: parseSize(fields.maximum),
    modifiedFrom: fields.from ? new Date(`${fields.from}T00:00:00`).toISOString() : undefined,
    modifiedUntil: fields.until ? new Date(`${fields.until}T23:59:59.999`).toISOString() : undefined,
    type: fields.type === 'any' ? undefined : (fields.type as FileType),
    content: fields.content || undefined,
    regularExpression: fields.content ? regularExpression : undefined,
  };
}
