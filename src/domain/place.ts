import { slugify } from './fold.ts';

/**
 * Address of a place as it is printed. Names that differ in more than marks, capitals and signs stay two places:
 * whether "Tầng 6, VPTU" and "Hội trường Tầng 6, VPTU" are one hall, no text says.
 */
export function placeSlug(name: string): string {
  const slug = slugify(name);
  return slug.length <= longest ? slug : `${slug.slice(0, longest)}-${checksum(slug)}`;
}

/** Of an address: a file system takes 255 characters for a name. */
const longest = 160;

/** Eight digits that keep long names apart (FNV-1a). */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (const sign of text) sum = Math.imul(sum ^ sign.charCodeAt(0), 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, '0');
}

const room =
  /(?<!\p{L})(?:phòng (?:họp|khách|khánh tiết|làm việc|truyền thống|số)|hội trường|giảng đường|tầng \d|nhà văn hóa|trung tâm hội nghị)(?!\p{L})/u;

/** Whether a name speaks of a room, which two meetings can't share: not a town, nor "Các địa phương". */
export const isRoom = (name: string): boolean => room.test(name.normalize('NFC').toLowerCase());
