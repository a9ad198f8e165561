import type { Plugin } from 'vite';
import sirv from 'sirv';

/** Serves what only a whole build makes (search index, PDFs, pictures) from the last one while editing. */
export function lastBuild(folder: string): Plugin {
  return {
    name: 'van-kien-last-build',
    configureServer(server) {
      const serve = sirv(folder, { dev: true });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]!;
        if (/\/pagefind\/|\.pdf$|\/anh\/.*\.png$|\/tim-kiem\/.*\.json$/.test(path))
          serve(request, response, next);
        else next();
      });
    },
  };
}
