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

/** Whether a form was sent by a page of this very server; a browser always says where a form comes from. */
export function isOwnForm(headers: RequestHeaders): boolean {
  const { host, origin, 'sec-fetch-site': site, 'content-type': type } = headers;
  if (!isLocal(headers) || origin === undefined) return false;
  if (site !== undefined && site !== 'same-origin') return false;
  if (!/^application\/x-www-form-urlencoded\b/i.test(type ?? '')) return false;
  return origin === `http://${host}` || origin === `https://${host}`;
}
