// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useMutation, useQuery, useQueryClient} from '@tanstack/react-query';
import {api, data, type Image} from '../api/client';
import {systemName} from './system-name';

const KEY = ['images'];
const UNLOCKED = ['unlocked'];

type Reports = Record<string, Image>;

/** The images; those that were unlocked here with what was found then, which the server tells only whoever has the key. */
export function useImages() {
  const unlocked = useQuery<Reports>({queryKey: UNLOCKED, queryFn: () => ({}), staleTime: Infinity, gcTime: Infinity}).data;
  const images = useQuery({
    queryKey: KEY,
    queryFn: async ({signal}) => (await data(api.GET('/images', {signal}))).images,
  });
  return {...images, data: images.data?.map(image => newer(unlocked?.[image.name], image))};
}

function newer(unlocked: Image | undefined, image: Image): Image {
  return unlocked?.modified === image.modified ? unlocked : image;
}

/** Looks into an image, and puts what it says among the images. */
export function useInspection(image: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => inspect(image, {}),
    onSuccess: fresh => {
      client.setQueryData<Reports>(UNLOCKED, ({[image]: _, ...others} = {}) => others);
      client.setQueryData<Image[]>(KEY, images => images?.map(old => (old.name === fresh.name ? fresh : old)));
    },
    onError: () => client.invalidateQueries({queryKey: KEY}),
  });
}

/** Looks into what a pass phrase opens, and opens the first of it to be browsed. */
export function useUnlock(image: string) {
  const client = useQueryClient();
  return async (key: string) => {
    const fresh = await inspect(image, {'*': key});
    const volume = volumesOf(fresh)[0]?.id;
    if (volume) await openVolume(image, volume, key);
    client.setQueryData<Reports>(UNLOCKED, reports => ({...reports, [image]: fresh}));
  };
}

function inspect(image: string, keys: Record<string, string>) {
  return data<Image>(api.POST('/image/inspection', {params: {query: {image}}, body: {keys}}));
}

export function openVolume(image: string, volume: string, key: string) {
  return api.POST('/image/open', {params: {query: {image, volume}}, body: {keys: {'*': key}}});
}

const NOTHING_TO_BROWSE = ['swap', 'unknown', 'crypto_LUKS', 'BitLocker'];

/** Whether there are files in a file system of a type. */
export function isBrowsable(type: string): boolean {
  return !NOTHING_TO_BROWSE.includes(type);
}

/** The volumes of an image that can be browsed, systems first. */
export function volumesOf(image: Image | undefined): {id: string; name: string; detail: string}[] {
  const systems = image?.report?.systems ?? [];
  const fileSystems = image?.report?.fileSystems ?? [];
  return [
    ...systems.map(system => ({
      id: system.volume,
      name: systemName(system),
      detail: `all it mounts, from ${system.volume.replace(/^os:/, '')}`,
    })),
    ...fileSystems
      .filter(fileSystem => isBrowsable(fileSystem.type))
      .map(fileSystem => ({
        id: fileSystem.volume,
        name: fileSystem.volume,
        detail: [fileSystem.type, fileSystem.label].filter(Boolean).join(', '),
      })),
  ];
}
