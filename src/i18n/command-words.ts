/** What a command says of an option that it does not have, or that lacks its value. */
export const strangeOption = (option: string, language: string | undefined): string =>
  language === 'en'
    ? `${option} is no option of this command, or its value is missing.`
    : `Lệnh này không có lựa chọn ${option}, hoặc lựa chọn ấy thiếu giá trị.`;

/** What it says of an option that npm did not hand on. */
export function lostOption(option: string, command: string, language: string | undefined): string {
  return language === 'en'
    ? `npm kept ${option} for itself, and nothing was done. Put "--" in front: npm run ${command} -- FILE ${option}`
    : `npm giữ mất lựa chọn ${option}, nên chưa làm gì cả. Thêm “--” ngay sau tên lệnh: npm run ${command} -- TỆP ${option}`;
}

/** What `npm run dev` says where it runs already. */
export const runsAlready = (address: string, language: string | undefined): string =>
  language === 'en'
    ? `npm run dev runs already in another window: ${address}\nUse that one, or press Ctrl+C there first.`
    : `Trang soát đang mở sẵn ở một cửa sổ lệnh khác: ${address}\nDùng ngay trang ấy; muốn mở lại thì bấm Ctrl+C ở cửa sổ ấy trước.`;
