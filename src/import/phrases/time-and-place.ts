/** The label of one column for both: `Thời gian, địa điểm`, `Giờ - Địa điểm`, `Địa điểm và thời gian`. */
export const labelsTimeAndPlace = (label: string): 'time-first' | 'place-first' | undefined =>
  timeFirst.test(label) ? 'time-first' : placeFirst.test(label) ? 'place-first' : undefined;

const time = String.raw`(?:thời gian|giờ|ngày,? giờ)(?: (?:họp|tổ chức))?`;
const place = String.raw`(?:địa điểm|nơi họp|nơi làm việc)(?: (?:họp|tổ chức))?`;
const between = String.raw`\s*(?:[,;/&+–-]|và)\s*`;
const timeFirst = new RegExp(`^${time}${between}${place}$`, 'iu');
const placeFirst = new RegExp(`^${place}${between}${time}$`, 'iu');
