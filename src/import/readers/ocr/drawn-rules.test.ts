import { expect, test } from 'vitest';
import { takeRules } from './drawn-rules.ts';
import { emptyPicture, type GreyPicture } from './grey-picture.ts';
import { inkOf } from './paper.ts';

const dpi = 300;

function draw(boxes: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[]): GreyPicture {
  const picture = emptyPicture(900, 400);
  for (const [x0, y0, x1, y1] of boxes)
    for (let y = y0; y < y1; y += 1) picture.data.fill(0, y * 900 + x0, y * 900 + x1);
  return picture;
}
const take = (picture: GreyPicture) => takeRules(picture, inkOf(picture, 128), dpi);
const inkLeft = ({ data }: GreyPicture) => data.filter((shade) => shade < 128).length;

test('finds the sides of a cell and leaves a white page', () => {
  const picture = draw([
    [100, 100, 700, 104],
    [100, 300, 700, 304],
    [100, 100, 104, 304],
    [696, 100, 700, 304],
  ]);
  const { level, upright } = take(picture);
  expect([level.length, upright.length]).toEqual([2, 2]);
  // Of 6,400 dark pixels the corners stay.
  expect(inkLeft(picture)).toBeLessThan(80);
});

test('finds a line that came out of the scanner in pieces', () => {
  const pieces = Array.from({ length: 40 }, (_, i) => [100 + i * 15, 200, 108 + i * 15, 203] as const);
  expect(take(draw(pieces)).level).toHaveLength(1);
});

test('keeps the letter that crosses a line', () => {
  const letter = [300, 160, 306, 230] as const;
  const picture = draw([[100, 200, 700, 203], letter]);
  take(picture);
  expect(picture.data[180 * 900 + 303]).toBe(0);
  expect(picture.data[201 * 900 + 303]).toBe(0);
  expect(picture.data[201 * 900 + 400]).toBe(255);
});

test('takes no row of letters for a line', () => {
  // Stems on feet: a row of letters with serifs.
  const letters = Array.from({ length: 30 }, (_, i) => [
    [100 + i * 22, 197, 118 + i * 22, 200] as const,
    [106 + i * 22, 160, 112 + i * 22, 200] as const,
  ]).flat();
  const picture = draw(letters);
  const before = inkLeft(picture);
  expect(take(picture).level).toEqual([]);
  expect(inkLeft(picture)).toBe(before);
});
