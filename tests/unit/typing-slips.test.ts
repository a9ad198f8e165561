import { expect, test } from 'vitest';
import {
  blankLost,
  hoiForNga,
  iForY,
  letterDoubled,
  letterLost,
  lettersSwapped,
  newTonePlace,
  otherTonePlace,
  plainD,
  soundAlike,
  telexLeft,
  toneLost,
  vniLeft,
} from '../support/typing-slips.ts';

test.each([
  ['nghị quyết', 'nghij quyeets', 'nghi5 quye6t1'],
  ['Đảng bộ', 'ddangr booj', 'd9ang3 bo65'],
  ['đường', 'dduwowngf', 'd9u7o7ng2'],
  ['đặc biệt', 'ddawcj bieetj', 'd9a8c5 bie6t5'],
  ['28-NQ/TW', '28-nq/tw', '28-nq/tw'],
])('%s with the typing method off is %s or %s', (text, telex, vni) => {
  expect(telexLeft(text)).toBe(telex);
  expect(vniLeft(text)).toBe(vni);
});

test('tone marks move between the old and the new place, but not behind qu', () => {
  expect(otherTonePlace('hòa ủy')).toBe('hoà uỷ');
  expect(newTonePlace('hoà uỷ quý')).toBe('hòa ủy quý');
  expect(otherTonePlace('quý toán hoàn')).toBe('quý toán hoàn');
});

test.each([
  [iForY('kỷ luật, tỷ lệ, duy trì'), 'kỉ luật, tỉ lệ, duy trì'],
  [plainD('đào tạo Đảng'), 'dào tạo Dảng'],
  [toneLost('nghị quyết', 1), 'nghị quyêt'],
  [hoiForNga('bồi dưỡng', 0), 'bồi dưởng'],
  [soundAlike('xử lý', 0), 'sử lý'],
  [lettersSwapped('nghị quyết', 2), 'nhgi quyet'],
  [letterLost('nghị quyết', 1), 'nghi quet'],
  [letterDoubled('nghị quyết', 1), 'nghi quyyet'],
  [blankLost('nghị quyết số', 0), 'nghịquyết số'],
])('%s is %s', (made, expected) => {
  expect(made).toBe(expected);
});
