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
    ['Ban Tuyên giáo (chủ trì), Huyện đoàn', 'Ban Tuyên giáo', 'Huyện đoàn', ['chủ trì']],
    ['Sở Y tế (chủ trì); Sở Tài chính (phối hợp)', 'Sở Y tế', 'Sở Tài chính', ['chủ trì', 'phối hợp']],
    ['Ban Tổ chức (phối hợp với Văn phòng, UBKT)', 'Ban Tổ chức', 'Văn phòng, UBKT', ['phối hợp với']],
    [
      'Chủ trì: Phòng Nội vụ; Ban Dân vận; Phối hợp: Huyện đoàn',
      'Phòng Nội vụ; Ban Dân vận',
      'Huyện đoàn',
      ['Chủ trì', 'Phối hợp'],
    ],
  ])('%s', (words, bodies, joint, dropped) => {
    expect(readAssignment(words)).toEqual({ bodies, joint, dropped });
  });

  test.each([
    'Ban Dân vận, Huyện đoàn (chủ trì), Văn phòng',
    'Ban Dân vận (chủ trì), Huyện đoàn (chủ trì)',
    'Huyện đoàn (cơ quan thường trực)',
  ])('%s stays as written', (words) => {
    expect(readAssignment(words)).toBeUndefined();
  });

  test('where only who leads is named, nothing is parted', () => {
    expect(readAssignment('Các cơ quan liên quan')).toBeUndefined();
  });
});
