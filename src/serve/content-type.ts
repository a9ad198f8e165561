const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

/** Content type of a file with its character set named; `undefined` where the server knows better (pictures, PDFs). */
export function typeOf(path: string): string | undefined {
  const extension = /\.([a-z0-9]+)$/.exec(path)?.[1];
  return extension === undefined ? undefined : types[extension];
}
