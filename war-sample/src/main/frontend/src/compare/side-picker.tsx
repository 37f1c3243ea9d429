// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {ChevronDown, ScanSearch} from 'lucide-react';
import {Button as AriaButton, ComboBox, Input, Label, ListBox, ListBoxItem, Popover} from 'react-aria-components';
import type {Image} from '../api/client';
import {encoded, shown} from '../api/names';
import {useImages, useInspection, volumesOf} from '../images/queries';
import {Button, Select, TextField} from '../ui/controls';
import {Failure} from '../ui/states';

export interface Side {
  image?: string;
  volume?: string;
  path: string;
}

/** One side of a comparison: an image by typing a part of its name, a volume of it, and a folder. */
export function SidePicker({legend, side, onChange}: {legend: string; side: Side; onChange(side: Side): void}) {
  const images = useImages();
  const list = (images.data ?? []).map(image => ({id: image.name, name: image.nameDisplay}));
  const image = images.data?.find(one => one.name === side.image);
  const volumes = volumesOf(image);

  return (
    <fieldset className="side">
      <legend>{legend}</legend>
      <ComboBox
        className="field combo"
        defaultItems={list}
        value={side.image ?? null}
        onChange={key => {
          const chosen = images.data?.find(one => one.name === key);
          onChange({...side, image: chosen?.name, volume: volumesOf(chosen)[0]?.id});
        }}
        menuTrigger="focus"
      >
        <Label>Image</Label>
        <div className="combo-box">
          <Input placeholder="Type a part of its name" />
          <AriaButton className="combo-button">
            <ChevronDown aria-hidden />
          </AriaButton>
        </div>
        <Popover className="popover">
          <ListBox<{id: string; name: string}> className="list-box">
            {item => (
              <ListBoxItem className="list-box-item" textValue={item.name}>
                {item.name}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {image && !image.report && <Uninspected image={image} onInspected={fresh => onChange({...side, volume: volumesOf(fresh)[0]?.id})} />}
      <Select
        label="Volume"
        choices={volumes}
        value={side.volume}
        onChange={volume => onChange({...side, volume})}
        isDisabled={volumes.length === 0}
      />
      <TextField label="Folder" value={shown(side.path)} onChange={path => onChange({...side, path: encoded(path) || '/'})} />
    </fieldset>
  );
}

/** An image whose volumes nobody knows yet. */
function Uninspected({image, onInspected}: {image: Image; onInspected(fresh: Image): void}) {
  const inspection = useInspection(image.name);
  return (
    <>
      <Button onPress={() => inspection.mutate(undefined, {onSuccess: onInspected})} isPending={inspection.isPending}>
        <ScanSearch aria-hidden /> {inspection.isPending ? 'Inspecting' : 'Inspect, to know its volumes'}
      </Button>
      {inspection.isError && <Failure error={inspection.error} />}
    </>
  );
}
