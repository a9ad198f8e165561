import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Adds the review page to `npm run dev`, and to nothing else: a build doesn't even load its code.
 *
 * @param base below which the site is served, with a slash at both ends
 */
export function review(base: string): AstroIntegration {
  return {
    name: 'van-kien-review',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'dev') return;
        const { reviewInDev } = await import('./vite-plugin.ts');
        updateConfig({ vite: { plugins: [reviewInDev(fileURLToPath(config.root), base)] } });
      },
    },
  };
}
