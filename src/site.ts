import { makeRoutes } from './domain/routes.ts';

/** Which documents a build publishes: those open to all, or those of the intranet too. */
export type Edition = 'public' | 'intranet';

/** The choices of one build; `npm run build -- --edition intranet --base /vk/ --url https://…` sets them. */
export const site = {
  name: 'Văn Kiện',
  edition: (process.env['VAN_KIEN_EDITION'] ?? 'public') as Edition,
  /** Folder below which the site is served, with a slash at both ends. */
  base: process.env['VAN_KIEN_BASE'] ?? '/',
  /** Where the site is served, without a slash at the end; printed in PDFs and calendars. */
  url: process.env['VAN_KIEN_URL'] ?? 'http://localhost:4321',
};

export const routes = makeRoutes(site.base);

/** A full address, for what leaves the site: PDFs, calendars, pictures. */
export const absolute = (path: string): string => `${site.url}${path}`;
