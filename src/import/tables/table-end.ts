import { parseMarker } from '../../markdown/marker.ts';
import { parseBullet } from '../signs.ts';

/** Whether a line stands below the table: a main heading, the recipients, or a line wider than every cell. */
export function endsTable(text: string, width: number, widest: number): boolean {
  if (/^(Nơi nhận|T\/M|TM\.|K\/T|KT\.)/u.test(text)) return true;
  const marker = parseMarker(text);
  if (marker?.kind === 'roman' && text.length - marker.length > 4) return true;
  const outside = parseBullet(text) ?? (marker?.kind === 'number' ? marker : undefined);
  return outside !== undefined && width > widest * 1.08;
}
