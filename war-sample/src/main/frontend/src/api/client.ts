// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import createClient, {type Middleware} from 'openapi-fetch';
import {problemOf} from './problem';
import type {components, paths} from './schema';

type Schemas = components['schemas'];
export type Activity = Schemas['Activity'];
export type AuditTrail = Schemas['AuditTrail'];
export type Checksum = Schemas['Checksum'];
export type Difference = Schemas['Difference'];
export type Entry = Schemas['Entry'];
export type Events = Schemas['Events'];
export type FileType = Schemas['FileType'];
export type Folder = Schemas['Folder'];
export type Found = Schemas['Found'];
export type Image = Schemas['Image'];
export type Job = Schemas['Job'];
export type Location = Schemas['Location'];
export type OperatingSystem = Schemas['OperatingSystem'];
export type Report = Schemas['Report'];
export type Results = Schemas['Results'];
export type SearchRequest = Schemas['SearchRequest'];
export type Session = Schemas['Session'];

let csrf = '';

export function setCsrf(token: string | undefined) {
  csrf = token ?? '';
}

const guard: Middleware = {
  onRequest({request}) {
    if (request.method !== 'GET' && request.method !== 'HEAD' && csrf) request.headers.set('X-CSRF-Token', csrf);
    return request;
  },
  async onResponse({response}) {
    if (!response.ok) throw await problemOf(response);
    return response;
  },
};

/** The server, by the types of its description. Whatever is not a success is thrown as an ApiError. */
export const api = createClient<paths>({baseUrl: 'api', cache: 'no-cache'});
api.use(guard);

/** The data of an answer that has some. */
export async function data<T>(answer: Promise<{data?: T}>): Promise<T> {
  return (await answer).data as T;
}

/** The address of something that the browser itself loads. */
export function address(path: keyof paths, query: Record<string, string>): string {
  return `api${path}?${new URLSearchParams(query)}`;
}
