/** The words that the PDFs and pictures add to what a document says. */
export const words = {
  /** Foot of each page of a PDF. */
  notice: 'Bản đọc, không phải bản gốc đã ký.',
  /** The same for a text that was recognised in a picture. */
  recognised: 'Bản đọc bằng nhận dạng chữ (OCR), có thể sai chữ; không phải bản gốc đã ký.',
  recipients: 'Nơi nhận:',
  signedAt: (times: readonly string[]) => `Bản gốc được ký số lúc ${times.join('; ')}.`,
  time: (hour: string, minute: string, day: string) => `${hour} giờ ${minute} phút, ngày ${day}`,
} as const;
