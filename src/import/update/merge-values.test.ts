import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignThree } from './merge-sequence.ts';
import { mergeValues, type MergeNotes } from './merge-values.ts';

function merge(base: unknown, ours: unknown, theirs: unknown, path = 'x') {
  const notes: MergeNotes = { conflicts: [], kept: [] };
  const value = mergeValues(base, ours, theirs, path, notes);
  return {
    value,
    conflicts: notes.conflicts.map((one) => one.path),
    kept: notes.kept.map((one) => one.path),
  };
}

const row = (id: string, text: string, bodies: string[] = ['a']) => ({ id, text, bodies });

describe('three versions of a value', () => {
  test.each([
    ['nobody changed it', 'a', 'a', 'a', 'a', [], []],
    ['the importer reads it better', 'a', 'a', 'b', 'b', [], []],
    ['a person edited it', 'a', 'b', 'a', 'b', [], ['x']],
    ['both made the same of it', 'a', 'b', 'b', 'b', [], []],
    ['both changed it otherwise', 'a', 'b', 'c', 'b', ['x'], []],
    ['it is new', undefined, undefined, 'a', 'a', [], []],
    ['a person took it out', 'a', undefined, 'a', undefined, [], ['x']],
    ['a person added it', undefined, 'a', undefined, 'a', [], ['x']],
    ['the source lost it', 'a', 'a', undefined, undefined, [], []],
  ])('%s', (_, base, ours, theirs, value, conflicts, kept) => {
    expect(merge(base, ours, theirs)).toEqual({ value, conflicts, kept });
  });

  test('fields of one object are merged one by one', () => {
    const base = { name: 'An', position: 'BÍ THƯ' };
    expect(merge(base, { ...base, name: 'Ân' }, { ...base, position: 'PHÓ BÍ THƯ' })).toEqual({
      value: { name: 'Ân', position: 'PHÓ BÍ THƯ' },
      conflicts: [],
      kept: ['x.name'],
    });
  });

  test('an edit stays with its row through rows that come in and go, edited ones beside them', () => {
    const base = [row('1', 'Một'), row('2', 'Hai'), row('3', 'Ba')];
    const ours = [row('1', 'Một, đã sửa'), row('2', 'Hai'), row('3', 'Ba, đã sửa'), row('9', 'Thêm tay')];
    const theirs = [row('4', 'Mới'), row('1', 'Một'), row('3', 'Ba', ['b'])];
    expect(merge(base, ours, theirs)).toEqual({
      value: [row('4', 'Mới'), row('1', 'Một, đã sửa'), row('3', 'Ba, đã sửa', ['b']), row('9', 'Thêm tay')],
      conflicts: [],
      kept: ['x[1].text', 'x[2].text', 'x[3]'],
    });
  });

  test('a row that a person edited and the new source drops is a conflict', () => {
    const base = [row('1', 'Một'), row('2', 'Hai')];
    expect(merge(base, [row('1', 'Một'), row('2', 'Hai, đã sửa')], [row('1', 'Một')]).conflicts).toEqual([
      'x[1]',
    ]);
  });

  test('a row that a person moved takes what the new source says of it, and a new one stands beside it', () => {
    const base = [row('1', 'Một'), row('2', 'Hai'), row('3', 'Ba')];
    const ours = [row('1', 'Một'), row('3', 'Ba'), row('2', 'Hai')];
    const theirs = [row('1', 'Một'), row('2', 'Hai, nói rõ'), row('3', 'Ba'), row('4', 'Bốn')];
    expect(merge(base, ours, theirs)).toEqual({
      value: [row('1', 'Một'), row('3', 'Ba'), row('4', 'Bốn'), row('2', 'Hai, nói rõ')],
      conflicts: [],
      kept: ['x.order'],
    });
  });

  test('rows that both put in the same place stay both, those of the person first', () => {
    const base = [row('1', 'Một')];
    const added = merge(base, [row('1', 'Một'), row('8', 'Tám')], [row('1', 'Một'), row('9', 'Chín')]);
    expect(added).toEqual({
      value: [row('1', 'Một'), row('8', 'Tám'), row('9', 'Chín')],
      conflicts: [],
      kept: ['x[1]'],
    });
  });

  test('rows that only the new source moves are moved; where both move them, a person decides', () => {
    const [one, two, three] = [row('1', 'Một'), row('2', 'Hai'), row('3', 'Ba')];
    const base = [one, two, three];
    expect(merge(base, [one, two, three, row('9', 'Thêm')], [three, one, two])).toEqual({
      value: [three, row('9', 'Thêm'), one, two],
      conflicts: [],
      kept: ['x[1]'],
    });
    expect(merge(base, [two, one, three], [three, one, two])).toEqual({
      value: [two, one, three],
      conflicts: ['x.order'],
      kept: [],
    });
  });

  test('a row that a person took out and the new source changed is a conflict, wherever others moved', () => {
    const base = [row('1', 'Một'), row('2', 'Hai'), row('3', 'Ba')];
    const theirs = [row('1', 'Một'), row('2', 'Hai, khác'), row('3', 'Ba')];
    expect(merge(base, [row('3', 'Ba'), row('1', 'Một')], theirs)).toMatchObject({
      value: [row('3', 'Ba'), row('1', 'Một')],
      conflicts: ['x[2]'],
    });
  });

  test('bodies that the registry knows by now are filled in, those that a person chose stay', () => {
    const now = [row('1', 'Một', ['b']), row('2', 'Hai', ['b'])];
    expect(merge(now, [row('1', 'Một', []), row('2', 'Hai', ['c'])], now, 'tasks')).toEqual({
      value: [row('1', 'Một', ['b']), row('2', 'Hai', ['c'])],
      conflicts: [],
      kept: ['tasks[1].bodies[0]'],
    });
  });
});

const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 9 });

test('aligned stretches put together give each version again', () => {
  fc.assert(
    fc.property(list, list, list, (base, ours, theirs) => {
      const chunks = alignThree(base, ours, theirs, (entry) => entry);
      expect(chunks.flatMap((chunk) => chunk.base)).toEqual(base);
      expect(chunks.flatMap((chunk) => chunk.ours)).toEqual(ours);
      expect(chunks.flatMap((chunk) => chunk.theirs)).toEqual(theirs);
      for (const { stable, ...sides } of chunks) if (stable) expect(sides.ours).toEqual(sides.theirs);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('a side that changed nothing gives way, whatever the other did', () => {
  fc.assert(
    fc.property(list, list, (base, changed) => {
      expect(merge(base, base, changed).value).toEqual(changed);
      expect(merge(base, changed, base).value).toEqual(changed);
      expect(merge(base, changed, base).conflicts).toEqual([]);
    }),
    { seed: 2, numRuns: 500 },
  );
});
