// Plain JavaScript, since it runs before the TypeScript that an older Node could not even read.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Văn Kiện needs Node 22.18 or newer, and this is ${process.versions.node} (${process.execPath}).\n` +
      'Run its commands through npm (`npm start`, `npm run build`), which uses the Node that `npm ci` brings,\n' +
      'or install a newer Node from https://nodejs.org/.',
  );
  process.exit(1);
}
