import { expect, test } from 'vitest';
import { blackInk, emptyPicture, turn } from './grey-picture.ts';
import { inkOf, inkShade, whitenPaper } from './paper.ts';
import { skewOf } from './skew.ts';

/** A page with rows of dashes, as lines of text look from afar. */
function page(width = 1200, height = 1600) {
  const picture = emptyPicture(width, height);
  for (let y = 200; y < height - 200; y += 50)
    for (let row = y; row < y + 18; row += 1)
      for (let x = 150; x < width - 150; x += 26) picture.data.fill(0, row * width + x, row * width + x + 15);
  return picture;
}

test.each([-2.4, -0.9, -0.2, 0, 0.5, 1.3, 3])('sees that a page lies %d degrees askew', (degrees) => {
  const askew = turn(page(), (degrees * Math.PI) / 180);
  const found = (-skewOf(inkOf(askew, 128), askew.width, askew.height) * 180) / Math.PI;
  expect(Math.abs(found - degrees)).toBeLessThan(0.07);
});

test('an empty page lies straight', () => {
  expect(skewOf(new Uint8Array(400 * 400), 400, 400)).toBe(0);
});

test('grey paper becomes white, and ink stays ink', () => {
  const picture = page();
  const grey = {
    ...picture,
    data: picture.data.map((shade, at) => (shade * (140 + ((at % 1200) / 1200) * 80)) / 255),
  };
  const white = whitenPaper(grey);
  expect(white.data[10 * 1200 + 10]).toBe(255);
  expect(white.data[10 * 1200 + 1190]).toBe(255);
  expect(white.data[205 * 1200 + 155]).toBe(0);
  const [found, drawn] = [inkOf(white, inkShade(white)), inkOf(picture, 128)];
  expect(found.filter((ink, at) => ink !== drawn[at]).length).toBe(0);
});

test('a red seal and a blue signature are no ink', () => {
  const pixels = Uint8ClampedArray.from([200, 20, 30, 255, 30, 40, 210, 255, 20, 20, 20, 255, 0, 0, 0, 0]);
  expect([...blackInk(pixels, 4, 1).data]).toEqual([200, 210, 20, 255]);
});
