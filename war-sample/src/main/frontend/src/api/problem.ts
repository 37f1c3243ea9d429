// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import type {components} from './schema';

export type Problem = components['schemas']['Problem'];

/** A refusal of the server, or the failure to reach it. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(detail);
  }

  /** What a person is told. */
  static message(error: unknown): string {
    if (error instanceof ApiError) return error.detail;
    if (error instanceof TypeError) return 'The server cannot be reached.';
    return error instanceof Error ? error.message : String(error);
  }
}

export async function problemOf(response: Response): Promise<ApiError> {
  const seconds = Number(response.headers.get('Retry-After'));
  let problem: Partial<Problem> = {};
  if (response.headers.get('Content-Type')?.includes('json')) {
    problem = await response.json().catch(() => ({}));
  }
  return new ApiError(
    response.status,
    problem.code ?? 'internal',
    problem.title ?? 'The server has failed',
    problem.detail ?? `It answered with status ${response.status}.`,
    seconds > 0 ? seconds : undefined,
  );
}

export function isCode(error: unknown, code: string): boolean {
  return error instanceof ApiError && error.code === code;
}
