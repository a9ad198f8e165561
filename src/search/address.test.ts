import { describe, expect, test } from 'vitest';
import { facetSlug, isAsking, readAddress, toggle, writeAddress } from './address.ts';

describe('the address of a search', () => {
  test.each([
    '',
    '?q=%C4%91%C3%A0o+t%E1%BA%A1o',
    '?q=dao+tao&loai=chuong-trinh&loai=nghi-quyet&nam=2023',
    '?dang=nhiem-vu&thang=2023-04&xep=ngay',
  ])('%s is read and written alike', (address) => {
    expect(writeAddress(readAddress(address))).toBe(address);
  });

  test('what it does not know is left out', () => {
    expect(writeAddress(readAddress('?q=+dao+&utm=1&loai=&xep=x'))).toBe('?q=dao');
  });

  test('a value is chosen and let go', () => {
    const one = toggle(readAddress('?q=a'), 'nam', '2023', true);
    const two = toggle(one, 'nam', '2022', true);
    expect(writeAddress(two)).toBe('?q=a&nam=2022&nam=2023');
    expect(writeAddress(toggle(toggle(two, 'nam', '2022', false), 'nam', '2023', false))).toBe('?q=a');
  });

  test.each([
    ['?q=a', true],
    ['?nam=2023', true],
    ['', false],
    ['?q=+', false],
    ['?xep=ngay', false],
  ])('%s asks something: %s', (address, asks) => {
    expect(isAsking(readAddress(address))).toBe(asks);
  });

  test('values stand in it without marks', () => {
    expect(facetSlug('Có toàn văn')).toBe('co-toan-van');
  });
});
