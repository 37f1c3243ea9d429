// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import {useMutation, useQuery, useQueryClient} from '@tanstack/react-query';
import {api, data, type Image} from '../api/client';
import {systemName} from './system-name';

const KEY = ['images'];

export function useImages() {
  return useQuery({
    queryKey: KEY,
    queryFn: async ({signal}) => (await data(api.GET('/images', {signal}))).images,
  });
}

/** Looks into an image, and puts what it says among the images. */
export function useInspection(image: string) {
  const client = useQueryClient();
  return useMutation({
    mutationKey: ['inspect', image],
    mutationFn: (keys: Record<string, string>) =>
      data<Image>(api.POST('/image/inspection', {params: {query: {image}}, body: {keys}})),
    onSuccess: fresh =>
      client.setQueryData<Image[]>(KEY, images => images?.map(old => (old.name === fresh.name ? fresh : old))),
    onError: () => client.invalidateQueries({queryKey: KEY}),
  });
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
      .filter(fileSystem => fileSystem.type !== 'swap' && fileSystem.type !== 'unknown')
      .map(fileSystem => ({
        id: fileSystem.volume,
        name: fileSystem.volume,
        detail: [fileSystem.type, fileSystem.label].filter(Boolean).join(', '),
      })),
  ];
}
