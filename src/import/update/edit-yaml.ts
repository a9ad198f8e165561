import { isMap, isScalar, isSeq, Pair, parseDocument, type Document } from 'yaml';
import { isSame, keyOf } from './merge-values.ts';

/** A field of the front matter as it is to be. */
export interface FieldEdit {
  readonly name: string;
  readonly value: unknown;
  /** Of a list whose rows were moved, added or taken out: for each row its place in the file, if it has one. */
  readonly rows?: readonly (number | undefined)[] | undefined;
}

/**
 * Write fields into YAML, and leave everything else as a person wrote it, letter by letter: order, comments, quotes,
 * indents of fields and of rows that did not change.
 *
 * @param order in which a new field finds its place
 */
export function editYaml(text: string, edits: readonly FieldEdit[], order: readonly string[]): string {
  const yaml = parseDocument(text);
  const before = (yaml.toJS() ?? {}) as Record<string, unknown>;
  const changed = new Map(
    edits.filter(({ name, value }) => !isSame(before[name], value)).map((edit) => [edit.name, edit]),
  );
  if (changed.size === 0) return text;
  for (const { name, value, rows } of changed.values()) {
    const node = yaml.get(name, true);
    if (before[name] === undefined) insertField(yaml, name, value, order);
    else if (rows && Array.isArray(value) && isSeq(node)) {
      // The importer writes an empty list as `[]`; rows stand below one another.
      if (node.items.length === 0) node.flow = false;
      node.items = rows.map((at, n) => {
        if (at === undefined) return yaml.createNode(value[n], { aliasDuplicateObjects: false });
        assign(yaml, [name, at], (before[name] as unknown[])[at], value[n]);
        return node.items[at];
      });
    } else assign(yaml, [name], before[name], value);
  }
  const written = yaml.toString({ lineWidth: 0 });
  const kept = keepUntouched(text, written, changed);
  const same = (a: string, b: string) => isSame(parseDocument(a).toJS(), parseDocument(b).toJS());
  // A layout that the parts below don't foresee is written anew as a whole: never is a value lost for its looks.
  return same(kept, written) ? kept : written;
}

/**
 * For each row of a changed list its place in the list before, so that the comments and the layout of the others stay: rows
 * are one by their id, else by all that they say, else (rows without ids) by their place.
 */
export function rowsOf(before: readonly unknown[], after: readonly unknown[]): (number | undefined)[] {
  const free = Map.groupBy(before.keys(), (at) => keyOf(before[at]));
  const rows = after.map((row) => free.get(keyOf(row))?.shift());
  const taken = new Set(rows);
  return rows.map(
    (row, at) => row ?? (taken.has(at) || at >= before.length || hasId(after[at]) ? undefined : at),
  );
}

const hasId = (row: unknown): boolean => isRecord(row) && typeof row['id'] === 'string';

/** Text of a YAML file in pieces: one for each field, with the comments in front of it, and what stands behind. */
function piecesOf(text: string, ends: readonly number[]): { pieces: string[]; rest: string } {
  const pieces: string[] = [];
  let from = 0;
  for (const end of ends) {
    // A block scalar ends behind its line end, everything else in front of it.
    const next = text.indexOf('\n', Math.max(end - 1, from));
    const to = next < 0 ? text.length : next + 1;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return { pieces, rest: text.slice(from) };
}

interface Piece {
  readonly text: string;
  /** The rows of a list, if it is one: the line with its name first. */
  readonly rows: readonly string[] | undefined;
}

/** Pieces of the fields by their names. */
function fieldsOf(text: string, yaml: Document): { fields: Map<string, Piece>; rest: string } {
  const items = isMap(yaml.contents) ? yaml.contents.items : [];
  const endOf = (node: unknown, otherwise: number): number =>
    (node as { range?: [number, number, number] | null } | null)?.range?.[1] ?? otherwise;
  const ends = items.map(({ key, value }) => endOf(value, endOf(key, 0)));
  const { pieces, rest } = piecesOf(text, ends);
  let offset = 0;
  const fields = new Map<string, Piece>();
  items.forEach(({ key, value }, at) => {
    const piece = pieces[at]!;
    let rows: string[] | undefined;
    if (isSeq(value) && !value.flow && isScalar(key)) {
      const rowEnds = value.items.map((row) => endOf(row, 0) - offset);
      const parts = piecesOf(piece, [endOf(key, 0) - offset, ...rowEnds]);
      if (parts.rest === '') rows = parts.pieces;
    }
    fields.set(isScalar(key) ? String(key.value) : '', { text: piece, rows });
    offset += piece.length;
  });
  return { fields, rest };
}

/** The written text, with the words of the old one for every field and row that did not change. */
function keepUntouched(text: string, written: string, changed: ReadonlyMap<string, FieldEdit>): string {
  const old = fieldsOf(text.endsWith('\n') ? text : `${text}\n`, parseDocument(text));
  const now = fieldsOf(written, parseDocument(written));
  const before = (parseDocument(text).toJS() ?? {}) as Record<string, unknown>;
  const pieces = [...now.fields].map(([name, piece]) => {
    const held = old.fields.get(name);
    const edit = changed.get(name);
    if (!held) return piece.text;
    if (!edit) return held.text;
    const { rows, value } = edit;
    if (!rows || !held.rows || !piece.rows) return piece.text;
    const lines = rows.map((at, n) => {
      const isKept = at !== undefined && isSame((before[name] as unknown[])[at], (value as unknown[])[n]);
      return isKept ? held.rows![at + 1]! : indentAs(piece.rows![n + 1]!, held.rows!.slice(1));
    });
    return held.rows[0]! + lines.join('');
  });
  return pieces.join('') + old.rest;
}

const dash = /^( *)- /m;

/** A row with its dash below those of the others, whatever the file indents by. */
function indentAs(row: string, others: readonly string[]): string {
  const [, own = ''] = dash.exec(row) ?? [];
  const [, theirs = own] = others.map((other) => dash.exec(other)).find(Boolean) ?? [];
  if (theirs.length < own.length)
    return row.replaceAll(new RegExp(`^ {${own.length - theirs.length}}`, 'gm'), '');
  return row.replaceAll(/^(?=.)/gm, ' '.repeat(theirs.length - own.length));
}

/** Put a new field where the importer writes it: behind the nearest of those in front of it that the file has. */
function insertField(yaml: Document, name: string, value: unknown, order: readonly string[]): void {
  if (!isMap(yaml.contents)) return;
  const { items } = yaml.contents;
  const keyAt = (at: number) => {
    const key = items[at]!.key;
    return isScalar(key) ? String(key.value) : '';
  };
  const front = new Set(order.slice(0, order.indexOf(name)));
  let at = items.length;
  while (at > 0 && !front.has(keyAt(at - 1))) at -= 1;
  items.splice(
    at,
    0,
    new Pair(yaml.createNode(name), yaml.createNode(value, { aliasDuplicateObjects: false })),
  );
}

/** Write what differs, and only that, so that comments stay where they are. */
function assign(yaml: Document, path: readonly (string | number)[], before: unknown, after: unknown): void {
  if (isSame(before, after)) return;
  const node = yaml.getIn(path, true);
  if (isScalar(node) && typeof after === 'string') node.value = after;
  else if (after === undefined) yaml.deleteIn(path);
  else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    after.forEach((value: unknown, at) => assign(yaml, [...path, at], before[at], value));
  else if (isRecord(before) && isRecord(after))
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)]))
      assign(yaml, [...path, name], before[name], after[name]);
  else yaml.setIn(path, yaml.createNode(after, { aliasDuplicateObjects: false }));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
