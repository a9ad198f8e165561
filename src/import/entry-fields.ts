import type { Labels } from './label-parts.ts';

/** Labels behind which an entry of a calendar says who hosts, who takes part and where. */
export const entryLabels: Labels<'host' | 'participants' | 'place'> = {
  host: [
    ...['Chủ trì', 'Đồng chủ trì', 'Người chủ trì', 'Lãnh đạo chủ trì', 'Cơ quan chủ trì', 'Chủ tọa'],
    ...['Cơ quan chuẩn bị', 'Đơn vị chuẩn bị', 'Chuẩn bị', 'Chuẩn bị nội dung'],
  ],
  participants: [
    ...['Thành phần', 'Thành phần tham dự', 'Thành phần tham gia', 'Thành phần dự', 'Thành phần mời'],
    ...['Tham dự', 'Cùng dự', 'Mời dự', 'Dự họp'],
  ],
  place: ['Địa điểm', 'Tại', 'Nơi họp', 'Địa điểm họp', 'Điểm họp'],
};
