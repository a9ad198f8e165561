/** What of a request tells where it comes from. */
export interface RequestHeaders {
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
  readonly 'sec-fetch-site'?: string | undefined;
  readonly 'content-type'?: string | undefined;
}

/** Names of this machine: another name that leads here is somebody's trick ("DNS rebinding"). */
const here = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/** Whether a request was made to this machine by a name of its own. */
export const isLocal = ({ host }: RequestHeaders): boolean => host !== undefined && here.test(host);

/** How a form's values are sent: as text, or with files. */
export type FormType = 'application/x-www-form-urlencoded' | 'multipart/form-data';

/** Whether a form was sent by a page of this very server; a browser always says where a form comes from. */
export function isOwnForm(headers: RequestHeaders, wanted: FormType): boolean {
  const { host, origin, 'sec-fetch-site': site, 'content-type': type } = headers;
  if (!isLocal(headers) || origin === undefined) return false;
  if (site !== undefined && site !== 'same-origin') return false;
  if (type?.toLowerCase().split(';')[0]?.trim() !== wanted) return false;
  return origin === `http://${host}` || origin === `https://${host}`;
}
