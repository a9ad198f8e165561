import { capitals } from '../../domain/letters.ts';
import { readBodyPhrase, type BodyPhrase } from '../phrases/body-phrase.ts';
import { readEnding, readNamedEnding } from '../phrases/task-ending.ts';
import { cellText } from '../grid/cell-text.ts';
import { nameText } from './name-list.ts';
import type { RowCells } from './programme.ts';
import type { SourceLine } from '../source-line.ts';

const office = String.raw`(?:(?:cơ quan|đơn vị|ban|phòng)\s+)?`;
/** `Chủ trì: Ban Dân vận; phối hợp: Mặt trận Tổ quốc`. */
const labelled = new RegExp(
  String.raw`^[-–+•]?\s*(${office}(?:chủ trì|thực hiện|tham mưu|chuẩn bị))\s*:\s*(\S.*?)(?:[\s;,.]+[-–+•]?\s*(${office}phối hợp(?: thực hiện)?)\s*:\s*(\S.*))?$`,
  'iu',
);
/** `Ban Tổ chức chủ trì; Văn phòng phối hợp`. */
const behind = new RegExp(
  String.raw`^([${capitals}][^:]*?)\s+(chủ trì)\s*[,;.]\s*(?:(các\s+cơ quan)\s+(?=[${capitals}]))?([A-Za-zÀ-ỹ][^:]*?)\s+(phối hợp(?: thực hiện)?)\s*\.?$`,
  'u',
);

/** Who leads and who works with them, where one cell names both; `undefined` where it names only who leads. */
export function readAssignment(words: string): BodyPhrase | undefined {
  const text = words.trim();
  const named = labelled.exec(text);
  if (named) {
    const [, label, bodies, jointly, joint] = named;
    return {
      bodies: bare(bodies!),
      ...(joint && { joint: bare(joint) }),
      dropped: [label!, jointly ?? ''].filter(Boolean),
    };
  }
  const said = behind.exec(text);
  if (said && !/phối hợp/u.test(said[4]!))
    return {
      bodies: said[1]!,
      joint: said[4]!,
      dropped: [said[2]!, said[3] ?? '', said[5]!].filter(Boolean),
    };
  const phrase = readBodyPhrase(text);
  return phrase?.joint ? phrase : readMarked(text);
}

/** `Ban Tuyên giáo (chủ trì), Huyện đoàn`, `Ban Tổ chức (phối hợp: Văn phòng)`: brackets say who leads, or who works with them. */
function readMarked(text: string): BodyPhrase | undefined {
  const [, lead, jointly, along] = inBrackets.exec(text) ?? [];
  if (lead && jointly && along) return { bodies: lead, joint: along, dropped: [jointly] };
  const [whole, before = '', verb = '', behind = ''] = leads.exec(text) ?? [];
  // Of several names in front of the bracket the last one leads, or all do.
  if (whole === undefined || /[;,+/]|\s(?:và|-)\s/u.test(before) || /chủ trì/u.test(behind)) return undefined;
  const others = behind.replace(/\s*\(\s*phối hợp\s*\)/gu, '').trim();
  const labels = behind.length > others.length ? [verb, 'phối hợp'] : [verb];
  return { bodies: before, ...(others && { joint: bare(others) }), dropped: labels };
}

const inBrackets = /^([^():;]+?)\s*\(\s*(phối hợp(?: (?:với|cùng))?)\s*:?\s+([^()]+)\)\s*\.?$/iu;
const leads = new RegExp(
  String.raw`^([^():]+?)\s*\(\s*(chủ trì)\s*\)\s*(?:$|[;,+]\s*|\s(?=[${capitals}]))(.*)$`,
  'iu',
);

const bare = (words: string): string => words.replace(/[\s;,.]+$/u, '');

/**
 * Rows with their bodies parted: those of one cell into who leads and who works with them; where the table has no column of
 * bodies, those that its last words name.
 *
 * @param hasBodies whether the table has a column of bodies
 */
export function partBodies(rows: readonly RowCells[], hasBodies: boolean): RowCells[] {
  const named = hasBodies ? [] : rows.filter(({ text }) => readEnding(cellText(text)));
  const areNamed = named.length > 1 && named.length > rows.length * 0.6;
  return rows.map((row) => partRow(row, hasBodies, areNamed));
}

function partRow(row: RowCells, hasBodies: boolean, areNamed: boolean): RowCells {
  if (hasBodies) {
    if (row.joint) return row;
    const found = readAssignment(nameText(row.bodies));
    return found ? withBodies(row, found, row.bodies) : row;
  }
  const words = cellText(row.text);
  const found = readEnding(words) ?? (areNamed ? readNamedEnding(words) : undefined);
  return found ? { ...withBodies(row, found, row.text), text: wordsAt(row.text, found.text) } : row;
}

const withBodies = (
  row: RowCells,
  { bodies, joint, dropped }: BodyPhrase,
  at: readonly SourceLine[],
): RowCells => ({
  ...row,
  bodies: wordsAt(at, bodies),
  ...(joint && { joint: wordsAt(at, joint) }),
  dropped: [...(row.dropped ?? []), ...dropped],
});

const wordsAt = ([line]: readonly SourceLine[], text: string): SourceLine[] =>
  line ? [{ ...line, text, raw: text }] : [];
