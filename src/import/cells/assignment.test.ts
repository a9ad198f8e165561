import { describe, expect, test } from 'vitest';
import { readAssignment } from './assignment.ts';

describe('who leads and who works with them, in one cell', () => {
  test.each([
    ['Ban Tổ chức chủ trì; Văn phòng phối hợp', 'Ban Tổ chức', 'Văn phòng', ['chủ trì', 'phối hợp']],
    [
      'Văn phòng chủ trì; các cơ quan liên quan phối hợp',
      'Văn phòng',
      'các cơ quan liên quan',
      ['chủ trì', 'phối hợp'],
    ],
    [
      'Văn phòng chủ trì; các cơ quan Ban Dân vận, Ban Tổ chức phối hợp',
      'Văn phòng',
      'Ban Dân vận, Ban Tổ chức',
      ['chủ trì', 'các cơ quan', 'phối hợp'],
    ],
  ])('%s', (words, bodies, joint, dropped) => {
    expect(readAssignment(words)).toEqual({ bodies, joint, dropped });
  });

  test('where only who leads is named, nothing is parted', () => {
    expect(readAssignment('Các cơ quan liên quan')).toBeUndefined();
  });
});
