import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { lastBuild } from './src/loaders/last-build.ts';
import { review } from './src/review/integration.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  // The default keeps blanks between elements only on one line, which glues words together.
  compressHTML: true,
  cacheDir: './.cache/astro',
  devToolbar: { enabled: false },
  integrations: [mdx(), review(site.base)],
  // Official texts keep the quotes and dashes they were printed with; so do our own pages.
  markdown: {
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Pagefind searches in WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [lastBuild('dist')],
    // What a build or the cache writes is no change of the site.
    server: { watch: { ignored: ['**/.cache/**', '**/dist/**', '**/dist.*/**'] } },
  },
});
