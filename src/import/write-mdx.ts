import type { Root } from 'mdast';
import { stringify } from 'yaml';
import type { DocumentFields } from '../domain/entities.ts';
import { writeBody } from '../markdown/write.ts';
import { recordDraft } from './draft-record.ts';

/** An MDX file: front matter in YAML, with a record of what the importer wrote, and body in Markdown. */
export function writeMdx(fields: DocumentFields, tree: Root): string {
  const body = writeBody(tree);
  const recorded = { ...fields, source: { ...fields.source, draft: recordDraft(fields, body) } };
  const yaml = stringify(recorded, {
    lineWidth: 0,
    aliasDuplicateObjects: false,
    defaultStringType: 'PLAIN',
  });
  return `---\n${yaml}---\n\n${body}`;
}
