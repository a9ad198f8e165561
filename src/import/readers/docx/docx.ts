import { UnreadableSource } from '../../unreadable-source.ts';
import { createRepairLog } from '../../repair-log.ts';
import type { Reading } from '../../source-line.ts';
import { readBody } from './docx-body.ts';
import { tellLeftOut } from './docx-left-out.ts';
import { handlingMarks } from './docx-marks.ts';
import { readStyles } from './docx-styles.ts';
import { readNumbering } from './numbering.ts';
import { finishReading } from '../finish-reading.ts';
import { parseXml, type XmlElement } from './xml.ts';
import { withUsualPrefixes } from './xml-prefixes.ts';
import { openZip, type Archive } from '../zip.ts';

/** Read a Word file: its paragraphs with their automatic numbers, its tables cell by cell, its footnotes. */
export function readDocx(bytes: Uint8Array, file = ''): Reading {
  const archive = openZip(bytes);
  if (!archive) throw damaged('its list of parts is cut off');
  const main = mainPart(archive);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const body = part(archive, main);
  if (!body) throw damaged(`it has no ${main}`);
  const styles = readStyles(part(archive, `${folder}styles.xml`));
  const numbering = readNumbering(part(archive, `${folder}numbering.xml`), (id) => styles.get(id)?.list);
  const log = createRepairLog();
  const lines = readBody({
    body,
    styles,
    numbering,
    footnotes: part(archive, `${folder}footnotes.xml`),
    endnotes: part(archive, `${folder}endnotes.xml`),
    log,
  });
  const edges = edgesOf(archive, folder);
  const problems = tellLeftOut(body, edges, lines.length, log, file);
  return finishReading('docx', [...handlingMarks(edges), ...lines], log, problems, file);
}

/** Heads and feet of the pages; one that is damaged takes no word from the text. */
function edgesOf(archive: Archive, folder: string): XmlElement[] {
  return archive.names
    .filter(
      (name) => name.startsWith(folder) && /^(?:header|footer)\d*\.xml$/.test(name.slice(folder.length)),
    )
    .flatMap((name) => {
      try {
        return part(archive, name) ?? [];
      } catch {
        return [];
      }
    });
}

/** The part that holds the text; other programs than Word name it otherwise. */
function mainPart(archive: Archive): string {
  const relations = part(archive, '_rels/.rels');
  const main = relations?.children.find(
    (child): child is XmlElement =>
      typeof child !== 'string' && /\/officeDocument$/.test(child.attributes['Type'] ?? ''),
  );
  return main?.attributes['Target']?.replace(/^\//, '') ?? 'word/document.xml';
}

function part(archive: Archive, name: string): XmlElement | undefined {
  try {
    const bytes = archive.read(name);
    return bytes && withUsualPrefixes(parseXml(new TextDecoder().decode(bytes)));
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : String(error), name);
  }
}

const damaged = (why: string, part?: string): UnreadableSource =>
  new UnreadableSource(
    part ? `The Word file is damaged (${why}, in ${part}).` : `The Word file is damaged (${why}).`,
    'Open it in Word or LibreOffice, let it be repaired, and save it again as DOCX.',
  );
