import { chromium } from 'playwright-core';
const [,, base, out, ...paths] = process.argv;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
for (const p of paths) for (const [w,name] of [[390,'p'],[1440,'d']] as const) for (const scheme of (process.env.DARK? ['light','dark']:['light']) as any[]) {
  const ctx = await browser.newContext({ viewport: { width: w, height: 900 }, colorScheme: scheme });
  const page = await ctx.newPage(); await page.goto(base + p); await page.evaluate(() => document.fonts.ready);
  const h = await page.evaluate(() => document.documentElement.scrollHeight);
  const from = Number(process.env.FROM ?? 0), height = Math.min(Number(process.env.H ?? 2600), h-from);
  const f = `${out}/${p.replace(/\W+/g,'_')}-${name}${scheme==='dark'?'-dark':''}.png`;
  await page.screenshot({ path: f, fullPage: true, clip: { x:0, y:from, width:w, height } });
  console.log(f, 'height', h); await ctx.close();
}
await browser.close();
