import { parseDay } from '../../domain/day.ts';
import type { Day } from '../../domain/entities.ts';
import type { BodyBlock } from '../paragraphs/blocks.ts';

/** How a law or a resolution of the National Assembly ends: `Luật này được Quốc hội … thông qua ngày 23 tháng 11 năm 2023.` */
const passed =
  /^["“]?(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Hiến pháp) này (?:đã )?được (?:Quốc hội|[UỦ][yỷ] ban [Tt]hường vụ Quốc hội)(?![A-Za-zÀ-ỹ]).{0,160}?thông qua (?:vào )?(ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/u;

/** The day on which the National Assembly passed a text: its papers print no other day of issue. */
export function passedOn(blocks: readonly BodyBlock[]): Day | undefined {
  for (const block of blocks.toReversed()) {
    const day =
      'text' in block && block.text.includes('thông qua') ? passed.exec(block.text)?.[1] : undefined;
    if (day) return parseDay(day);
  }
  return undefined;
}
