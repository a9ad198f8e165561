/**
 * What the importer and the checks tell, in Vietnamese, by the English sentence that the code says: the sentence is
 * its own id, `{0}` stands for what is filled in. `problem-in-vietnamese.ts` looks a sentence up; a test reads the code
 * and fails when a sentence has no entry here, or an entry no sentence.
 */
export const problemsInVietnamese: Readonly<Record<string, string>> = {
  // Digital signatures.
  'The text names no signer; the digital signature in the file is of "{0}".':
    'Lời văn không ghi tên người ký; chữ ký số trong tệp là của “{0}”.',
  'Look at the paper: if that is who signed it, write the name among the signatories.':
    'Xem trên giấy: đúng là người ký thì ghi tên vào mục Người ký; là cơ quan hay nơi sao thì bỏ qua.',
  'The text says no day of issue; the file was signed digitally at {0}.':
    'Lời văn không ghi ngày ban hành; tệp được ký số lúc {0}.',
  'Look at the paper: if it was issued on the day of signing, write that day.':
    'Xem trên giấy: ban hành đúng ngày ký thì ghi ngày ấy; không rõ thì để trống.',

  // What `npm run check` compares.
  '{0} fits {1} documents: {2}.': '{0} hợp với {1} văn bản: {2}.',
  '"{0}" (#{1})': '“{0}” (đoạn #{1})',
  'Say which one is meant under "citations" of the front matter, as in "{0}".':
    'Ghi rõ văn bản được viện dẫn vào mục “citations” ở đầu tệp, như “{0}”.',
  '{0} is dated {1}, after the text that cites it ({2}).':
    '{0} ghi ngày {1}, sau ngày của văn bản viện dẫn nó ({2}).',
  'Check the day in the source; it stays as printed and links nowhere.':
    'Xem lại ngày trên bản gốc; lời văn giữ nguyên như in, không nối tới đâu.',
  '{0} says {1}, but its code {2} stands for {3}.': '{0} gọi là {1}, nhưng ký hiệu {2} là của {3}.',
  'Compare the original; the text stays as printed.': 'So với bản gốc; lời văn giữ nguyên như in.',
  '{0} and {1} would share the address {2}.': '{0} và {1} sẽ trùng địa chỉ {2}.',
  'another one described or held': 'một văn bản khác đã có',
  'Describe one of them in src/content/vien-dan/ under an address of its own, with its symbol, day and issuer.':
    'Khai một trong hai vào src/content/vien-dan/ với địa chỉ riêng, kèm số ký hiệu, ngày và cơ quan ban hành.',
  '"relations" settles "{0}", but no citation has this id.':
    'Mục “relations” ghi “{0}”, nhưng không có viện dẫn nào mang mã này.',
  'Write the end of its id in du-lieu/vien-dan.json, as in "iii-2-g3~2", or delete the line.':
    'Ghi phần cuối mã của viện dẫn trong du-lieu/vien-dan.json, như “iii-2-g3~2”, hoặc bỏ dòng ấy.',
  '"{0}": mentions of {1} disagree about its {2}: {3}.':
    '“{0}”: các chỗ viện dẫn {1} không thống nhất về {2}: {3}.',
  kind: 'tên loại',
  day: 'ngày ban hành',
  issuer: 'cơ quan ban hành',
  subject: 'trích yếu',
  'Compare the originals, and say what is right in src/content/vien-dan/{0}.yaml; the texts stay as printed.':
    'So các bản gốc, rồi ghi điều đúng vào src/content/vien-dan/{0}.yaml; lời văn giữ nguyên như in.',
  'Its "done" names {0}, which nothing here has.': 'Mục “done” ghi {0}, nhưng ở đây không có.',
  'the entry "{0}"': 'việc “{0}”',
  'the document "{0}"': 'văn bản “{0}”',
  'Copy the id from the address: "2024/lich#lich-05-3" for an entry, "2023/12-nq-tu" for a document.':
    'Chép mã từ địa chỉ trang: “2024/lich#lich-05-3” với một việc, “2023/12-nq-tu” với một văn bản.',
  'It prints "{0}" beside {1}, which is {2} by the lunar calendar.':
    'Bên cạnh {1} in “{0}”, mà theo âm lịch ngày ấy là {2}.',
  'Compare the original: mend the day if it was misread, else leave both as printed.':
    'So với bản gốc: máy đọc sai ngày thì sửa, không thì giữ nguyên cả hai như in.',
  '"{0}" is taken on {1} at the same half-day by {2}.': '“{0}” vào {1} đã có việc khác cùng buổi: {2}.',
  'Compare the original: mend the day, half-day or place if it was misread.':
    'So với bản gốc: máy đọc sai ngày, buổi hay địa điểm thì sửa.',
  '{0} has the symbol "{1}" of the same day and issuer too.':
    '{0} cũng mang số, ký hiệu “{1}”, cùng ngày, cùng cơ quan ban hành.',
  'Compare both with the paper: mend the number or the day of one, or delete the file that repeats the other.':
    'So cả hai với bản gốc: sửa số hoặc ngày của một bản, hoặc xóa tệp trùng.',
  '{0} was made of the same source, byte for byte.':
    '{0} được làm từ cùng một tệp nguồn, giống hệt từng byte.',
  'Delete one of them with its source: each text has one address.':
    'Xóa một trong hai cùng tệp nguồn của nó: mỗi văn bản chỉ có một địa chỉ.',

  // Hyphens that a program dropped.
  'The number has no hyphen between "{0}" and "{1}": the file may have lost all its hyphens.':
    'Số, ký hiệu thiếu gạch nối giữa “{0}” và “{1}”: có thể tệp đã mất hết gạch nối.',
  'Compare it with the paper: write the hyphens back in the number, and wherever the text lacks them.':
    'So với bản giấy: viết lại gạch nối trong số, ký hiệu và ở những chỗ lời văn bị thiếu.',

  // Number and title at odds.
  'The number is that of a "{0}", the title says "{1}".': 'Số, ký hiệu là của {0}, còn tên loại ghi {1}.',
  'Look at the paper which of them is right; the draft keeps both as printed.':
    'Xem trên giấy bên nào đúng; bản nháp giữ cả hai như đã in.',

  // Marks of secrecy.
  'The paper bears the mark "{0}": it is a state secret, and must not be published.':
    'Văn bản có dấu “{0}”: đây là bí mật nhà nước, không được đưa lên trang.',
  'Take the file and the draft off this machine unless it is one for secrets; ask whoever keeps them. If it was released from secrecy, take the mark out.':
    'Gỡ tệp và bản nháp khỏi máy này nếu không phải máy dành cho tài liệu mật; hỏi người phụ trách bảo mật. Nếu văn bản đã được giải mật thì bỏ dấu này đi.',

  // What the importer is not sure of.
  '"{0}" stands below the text and is neither recipient nor signature.':
    '“{0}” đứng dưới phần lời văn mà không phải nơi nhận, cũng không phải chữ ký.',
  'A footnote seems to stand here: the number {0} calls it above.':
    'Chỗ này có vẻ là chú thích cuối trang: số {0} ở phía trên gọi nó.',
  'Set it below the paragraph that calls it, with [1] in front and at the call, and join the sentence which it cuts.':
    'Đặt chú thích dưới đoạn gọi nó, ghi [1] ở đầu chú thích và ở chỗ gọi, rồi nối lại câu bị nó cắt.',
  'The footnote may go on at the foot of the next page, where nothing in the text tells it from the sentence above it.':
    'Chú thích này có thể còn tiếp ở cuối trang sau, mà chữ ở đó không cho biết đâu là chú thích, đâu là câu phía trên.',
  'Look at the paper, and set the rest of the note behind it.':
    'Xem bản giấy, rồi đưa phần còn lại của chú thích vào sau nó.',
  'Look where it belongs.': 'Xem chữ ấy thuộc phần nào, rồi đưa về đúng chỗ.',
  'The table could not be read as a {0}: {1}. It stands in the draft as a table.':
    'Không đọc được bảng này thành {0}: {1}. Bảng được giữ nguyên trong lời văn.',
  'Enter its entries by hand.': 'Nhập từng việc của dòng này vào phần Lịch ở đây.',
  'Enter its rows by hand.': 'Nhập từng dòng vào phần Nhiệm vụ hoặc Lịch ở đây.',
  'The table could not be read for sure: {0}. It stands in the draft as text.':
    'Không chắc đọc đúng bảng này: {0}. Chữ trong bảng được giữ trong lời văn.',
  'Enter its rows by hand, or import a DOCX or PDF of it.':
    'Nhập từng dòng vào phần Nhiệm vụ hoặc Lịch ở đây, hoặc đưa vào tệp DOCX, PDF của văn bản.',
  'The list could not be read as tasks: {0}. It stands in the draft as text.':
    'Không đọc được danh sách này thành nhiệm vụ: {0}. Chữ ở đó được giữ trong lời văn.',
  '"{0}…" says who does a task or when, and no list around it could be told':
    '“{0}…” ghi cơ quan làm hoặc thời gian của một việc, nhưng không nhận ra danh sách quanh đó',
  'a table of tasks stands beside it': 'bên cạnh đã có một bảng nhiệm vụ',
  'a paragraph that is no task stands below a heading that says when or who':
    'dưới đề mục ghi thời gian hoặc cơ quan có đoạn không phải là nhiệm vụ',
  'a paragraph that is no task stands among its tasks': 'giữa các nhiệm vụ có đoạn không phải là nhiệm vụ',
  'it does not say who does it, as rows beside it do':
    'không ghi cơ quan làm, trong khi các dòng bên cạnh có ghi',
  '"{0}" stands in it more than once': '“{0}” đứng trong dòng nhiều hơn một lần',
  'A second table of the same kind: its rows stand with those of the first.':
    'Văn bản có hai bảng cùng loại: các dòng của bảng sau được xếp tiếp vào bảng trước.',
  'Look whether the order of the page matters.': 'Xem thứ tự như vậy có đúng ý văn bản không.',
  'The text does not say for sure of which year the months of the table are: they have none.':
    'Văn bản không cho biết chắc các tháng trong bảng thuộc năm nào: tháng được giữ như in, không kèm năm.',
  'Write the months of its rows by hand.': 'Ghi tay tháng, năm của từng dòng.',
  'No task stands below "{0}": it stands below the table.':
    'Dưới dòng “{0}” không có nhiệm vụ nào: dòng ấy được giữ ở dưới bảng.',
  'Look whether tasks are missing.': 'Xem có sót nhiệm vụ không.',
  'The columns "{0}" have no place in a {1}: they stand in a table below.':
    'Cột “{0}” không có ô tương ứng trong {1}: những cột ấy được giữ thành một bảng ở dưới.',
  'The column "{0}" holds names of bodies, and that of the bodies that join in is empty: words may stand in the wrong column.':
    'Cột “{0}” có tên cơ quan, còn cột cơ quan phối hợp lại trống: có thể chữ nằm nhầm cột.',
  'Look whether they should stay there.': 'Xem có nên để chúng ở đó không.',
  task: 'nhiệm vụ',
  programme: 'chương trình',
  calendar: 'lịch',
  'calendar entry': 'việc trong lịch',
  'The table breaks off behind row {0}, and "{1}…" looks like its next row.':
    'Bảng đứt sau dòng {0}, và “{1}…” có vẻ là dòng tiếp theo.',
  'The first row of the table has the number {0}: those above it were not read.':
    'Dòng đầu của bảng mang số {0}: các dòng trước đó chưa đọc được.',
  'Compare the rows with the source, and enter those that are missing.':
    'So các dòng với bản gốc, nhập những dòng còn thiếu.',
  'Row "{0}…": {1}.': 'Dòng “{0}…”: {1}.',
  'Compare it with the source.': 'So với bản gốc rồi sửa các ô của dòng này.',
  'Day {0}: {1}.': 'Ngày {0}: {1}.',
  'Day {0}: the weekday printed does not fit its date: {1} is "{2}".':
    'Ngày {0}: thứ in trên văn bản không khớp với ngày: {1} là “{2}”.',
  'Look at the paper which of the two is right; the draft keeps the date.':
    'Xem trên giấy thứ hay ngày mới đúng; bản nháp giữ theo ngày.',
  'Entry "{0}…" of {1}: {2}.': 'Việc “{0}…” của ngày {1}: {2}.',
  'The calendar breaks off, and the day "{0}" stands below it.': 'Lịch bị đứt, và ngày “{0}” đứng ở dưới.',
  'The calendar has no row for {0}, {1}, between the days around it.':
    'Lịch không có dòng nào cho {0}, {1}, dù có những ngày trước và sau.',
  'Look on the paper whether the day is there: its entries may stand with those of the day before.':
    'Xem trên giấy có ngày ấy không: việc của ngày ấy có thể đang nằm ở ngày trước.',
  'words of another cell seem to stand in its {0}: "{1}"': 'phần {0} có chữ như của ô khác: “{1}”',
  'a bracket or a quotation mark is not closed in its {0}': 'phần {0} có ngoặc đơn hoặc ngoặc kép chưa đóng',
  'words stand twice in its {0}: "{1}"': 'phần {0} có chữ lặp lại: “{1}”',
  'its {0} breaks off: "{1}"': 'phần {0} có vẻ bị cắt ở cuối: “{1}”',
  'its {0} begins in the middle of a phrase: "{1}"': 'phần {0} bắt đầu giữa chừng: “{1}”',
  'its {0} begins in the middle of a name: "{1}"': 'phần {0} bắt đầu giữa một tên gọi: “{1}”',
  'its {0} has no stop at its end, as the others have: "{1}"':
    'phần {0} không có dấu chấm cuối như các dòng khác: “{1}”',
  'its {0} "{1}" is only the beginning of "{2}"': 'phần {0} “{1}” chỉ là đoạn đầu của “{2}” ở dòng khác',
  'its text is a name': 'phần nội dung chỉ là tên cơ quan hoặc tên người',
  'its text has no words': 'phần nội dung không có chữ',
  'it has no number, as the others have': 'không có số thứ tự, trong khi các dòng khác đều có',
  'it has no {0}, as the others have': 'thiếu {0}, trong khi các dòng khác đều có',
  'only {0} of {1} rows have a time, which may hold for the rows beside them too':
    'chỉ {0} trong {1} dòng có thời gian; thời gian ấy có thể là của cả các dòng bên cạnh',
  '{0} rows have no time of their own: each has that of the nearest row above with one':
    '{0} dòng không có thời gian riêng: mỗi dòng được lấy thời gian của dòng gần nhất phía trên có ghi',
  'it has fewer times than there are columns of them: each may be that of another':
    'có ít thời gian hơn số cột thời gian: mỗi thời gian có thể thuộc cột khác',
  'its time says "{0}", which no year has': 'thời gian ghi “{0}”, năm nào cũng không có',
  'it has no time, as the others have': 'không có thời gian, trong khi các dòng khác đều có',
  'it has no half of the day, as the others have': 'không có buổi, trong khi các dòng khác đều có',
  'its time comes before that of the row above it, so that its day may be another one':
    'giờ sớm hơn dòng ngay trên, nên có thể thuộc ngày khác',
  'its time is printed twice, and one of the two may be that of another row':
    'thời gian in hai lần liền nhau, một trong hai có thể là của dòng khác',
  'its host "{0}" is no person, as the others are':
    'chủ trì “{0}” không phải là người hoặc chức danh như các dòng khác',
  'it is far longer than the others': 'dài hơn hẳn các dòng khác',
  'its number {0} follows {1}': 'số thứ tự {0} đứng ngay sau {1}',
  'its time {0} comes before {1} of the row above it': 'thời gian {0} sớm hơn {1} của dòng trên',
  text: 'nội dung',
  body: 'cơ quan thực hiện',
  'joint body': 'cơ quan phối hợp',
  time: 'thời gian',
  host: 'chủ trì',
  participants: 'thành phần',
  place: 'địa điểm',
  'Compare the hosts and places with the source.': 'So cơ quan chủ trì và địa điểm với bản gốc.',
  '{0} entries stand against {1} {2}': 'có {0} việc nhưng {1} {2}',
  hosts: 'cơ quan chủ trì',
  places: 'địa điểm',
  '{0} entries stand against {1} hosts and {2} places':
    'có {0} việc nhưng {1} cơ quan chủ trì và {2} địa điểm',
  'no host and no place could be told from the text':
    'không tách được cơ quan chủ trì và địa điểm khỏi nội dung',
  'no place could be told from the host': 'không tách được địa điểm khỏi cơ quan chủ trì',
  'No day could be read for the row "{0}": it stands in a table below the calendar.':
    'Không đọc được ngày của dòng “{0}”: dòng này nằm trong một bảng bên dưới lịch.',
  'The row "{0}" does not say what happens: it stands in a table below the calendar.':
    'Dòng “{0}” không ghi nội dung công việc: dòng này nằm trong một bảng bên dưới lịch.',
  'a single blank parts two of its cells, and the one may end elsewhere':
    'chỉ một dấu cách ngăn hai ô của dòng, ô trước có thể kết thúc ở chỗ khác',
  'the line below it may end its last cell': 'dòng ngay bên dưới có thể là phần cuối của ô cuối cùng',
  'it has fewer cells than the head: they may stand in other columns':
    'dòng có ít ô hơn hàng tiêu đề: các ô có thể thuộc cột khác',
  '{0} of {1} rows of the table are not sure: the others may hold words of other cells, too.':
    'Chưa chắc {0} trong {1} dòng của bảng: các dòng khác cũng có thể lẫn chữ của ô khác.',
  'Compare the whole table with the source.': 'Đối chiếu cả bảng với bản gốc.',
  'its bodies or times are not as many as its tasks: each has all of them':
    'số cơ quan hoặc thời gian không khớp số nhiệm vụ trong ô: mỗi nhiệm vụ được ghi tất cả',
  'a cell goes over several days: it stands with each of them':
    'có một ô kéo qua nhiều ngày: việc này được ghi cho từng ngày',
  'its hosts, participants or places are not as many as its entries':
    'số cơ quan chủ trì, thành phần hoặc địa điểm không khớp với số việc',
  'its cells could not be told apart': 'không tách được các ô',
  'its cells could not be told apart for sure': 'không chắc chữ nào thuộc ô nào',
  'nothing tells which of its columns is empty': 'không rõ cột nào của dòng này để trống',
  'nothing tells whose columns are empty': 'không rõ cột của ai để trống, nên chưa ghi ai dự',
  'nothing tells in whose column it stands': 'không rõ việc này đứng trong cột của ai, nên chưa ghi ai dự',
  'nothing tells in which part of the day it stands': 'không rõ thuộc buổi nào trong ngày',
  'it has a column that no event has': 'có cột mà lịch không có',
  'it has a column that no task has': 'có cột mà chương trình không có',
  'row {0} says nothing of what is to be done': 'dòng {0} không ghi việc phải làm',
  'row "{0}" is no task': 'dòng “{0}” không phải là nhiệm vụ',
  'its words "{0}" found no cell': 'những chữ “{0}” không vào được ô nào',
  'no row was found': 'không thấy dòng nào',
  'no day was found': 'không thấy ngày nào',
  'the day "{0}" stands among the words of another': 'ngày “{0}” đứng lẫn trong lời của một ngày khác',
  'no day was found, or the text does not say of which month or year it is':
    'không thấy ngày nào, hoặc văn bản không ghi là lịch của tháng, năm nào',
  'its columns are neither those of a programme nor of a calendar':
    'các cột không phải của chương trình, cũng không phải của lịch',
  'Recognised in pictures (OCR), page {0} of {1}. Of a good scan about one word in a hundred is wrong, mostly by a mark, and more than half of those look certain.':
    'Đọc bằng nhận dạng chữ (OCR): trang {0} trong {1} trang. Bản quét tốt thì khoảng một trăm chữ sai một, phần lớn sai dấu, và quá nửa số chữ sai thì máy không ngờ.',
  'Read every line against the paper, names and figures above all. The lines named below come first.':
    'Đọc lại từng dòng, so với giấy, nhất là tên người, số, ngày. Xem trước những dòng nêu dưới đây.',
  'Recognised with doubt: {0}, in "{1}".': 'Nhận dạng không chắc: {0}, trong dòng “{1}”.',
  'Compare the line with the paper and mend the words in the draft.': 'So dòng này với giấy rồi sửa chữ sai.',
  '{0} words in {1} lines of this page were recognised with doubt, the worst: {2}.':
    'Trang này có {0} chữ ở {1} dòng nhận dạng không chắc, kém nhất: {2}.',
  'Read the whole page against the paper, or scan it again: 300 dpi, black on white, straight.':
    'Đọc lại cả trang, so với giấy; hoặc quét lại: 300 dpi, chữ đen nền trắng, đặt thẳng.',
  'Pictures, whose words are not in the draft: page {0} of {1}.':
    'Trang {0} trong {1} trang chỉ có hình: chữ ở đó không có trong bản nháp.',
  'Add --ocr to have them recognised, type what they say, or import a copy that has it as text.':
    'Cho máy nhận dạng chữ (--ocr), gõ lời ở đó vào lời văn, hoặc đưa vào bản có chữ.',
  'The words of page {0} of {1} lie unseen over a picture: another program has recognised them.':
    'Chữ của trang {0} trong {1} trang nằm ẩn trên hình: chương trình khác đã nhận dạng.',
  'Read them word by word. If they are bad, add --ocr to have the pages recognised anew.':
    'Đọc soát từng chữ. Sai nhiều thì cho máy nhận dạng lại (--ocr).',
  'a PNG picture': 'ảnh PNG',
  'a JPEG picture': 'ảnh JPEG',
  'a TIFF picture': 'ảnh TIFF',
  'The TIFF picture is damaged: its list of pages leads nowhere.':
    'Ảnh TIFF bị hỏng: danh mục trang không dẫn tới đâu.',
  'damaged deflate': 'dữ liệu nén bị hỏng',
  tiles: 'chia ô',
  planes: 'tách lớp màu',
  'compression {0}': 'cách nén {0}',
  'colours {0}': 'hệ màu {0}',
  '{0} bits': '{0} bit',
  '{0} samples': '{0} lớp màu',
  'The TIFF picture is packed in a way that is not read ({0}).':
    'Ảnh TIFF nén theo cách máy không đọc được ({0}).',
  'Add --ocr to have its words recognised, and read the draft word by word. Several pages: put them into one PDF first.':
    'Cho máy nhận dạng chữ (--ocr), rồi đọc soát từng chữ. Nhiều trang thì ghép thành một tệp PDF trước.',
  'Save it as PDF, PNG or JPEG, and import that with --ocr.':
    'Lưu thành PDF, PNG hoặc JPEG, rồi đưa vào với --ocr.',
  'The stamp says that it was signed at {0}, the signature in the file {1}.':
    'Dấu chữ ký in giờ ký {0}, còn chữ ký trong tệp ghi {1}.',
  'Keep the time that is right: a copy may carry the stamp of its original.':
    'Giữ giờ đúng: bản sao có thể mang dấu của bản gốc.',
  'No word could be recognised in the picture.': 'Không nhận ra chữ nào trong hình.',
  'Look whether the page is empty or too pale, and scan it again: 300 dpi, black on white, straight.':
    'Xem trang có trống hoặc quá mờ không, rồi quét lại: 300 dpi, chữ đen nền trắng, đặt thẳng.',
  'The file is not what its name says, and no other kind that can be read.':
    'Tệp không phải loại như tên của nó, cũng không phải loại nào đọc được.',
  'Copy or download it again: it is damaged, or it was only renamed.':
    'Chép hoặc tải lại: tệp bị hỏng, hoặc chỉ bị đổi tên.',
  'The picture is damaged.': 'Ảnh bị hỏng.',
  'Scan or download it again.': 'Quét hoặc tải lại.',
  'The picture has {0} × {1} pixels: too few to tell letters.':
    'Ảnh chỉ có {0} × {1} điểm ảnh: không đủ để nhận ra chữ.',
  'Scan the page again with 300 dpi.': 'Quét lại trang ấy ở 300 dpi.',
  'The file is {0}, whatever its name says. It was read as such.':
    'Tệp này thật ra là {0}, dù tên tệp ghi khác. Máy đã đọc đúng theo ruột tệp.',
  'Let its name end in .{0}.': 'Nên đổi đuôi tên tệp thành .{0}.',

  // Why a source is refused.
  'Cut out the document that is meant.': 'Tách riêng văn bản cần đưa vào rồi làm lại.',
  'The file has {0} MB; the limit is {1} MB.': 'Tệp nặng {0} MB, quá mức {1} MB.',
  'The file has {0} lines; the limit is {1}. It is no single document.':
    'Tệp có {0} dòng, quá mức {1}: không phải một văn bản.',
  'Line {0} has {1} letters; the limit is {2}. It is no line of a document.':
    'Dòng {0} có {1} chữ cái, quá mức {2}: không phải dòng của một văn bản.',
  'Export the text again, with its line breaks.': 'Xuất lại tệp chữ, giữ các chỗ xuống dòng.',
  'There is no body "{0}" in src/content/co-quan.': 'Danh bạ cơ quan không có “{0}”.',
  'Name one that is there, or add it.': 'Chọn cơ quan có trong danh bạ, hoặc thêm cơ quan ấy.',
  'The draft breaks the schema: {0}': 'Bản nháp không đúng khuôn: {0}',
  'Report it with the source: it is a fault of the importer.':
    'Báo cho người bảo trì, kèm bản gốc: đây là lỗi của máy.',
  'Report it with the source.': 'Báo cho người bảo trì, kèm bản gốc.',
  '{0} is there already, made from another source.': 'Đã có {0}, làm từ một bản gốc khác.',
  'If this is a better source of the same text, add --update; else give it another symbol.':
    'Nếu đây là bản gốc tốt hơn của cùng văn bản, đưa vào bằng lệnh có --update; nếu là văn bản khác, xem lại số, ký hiệu.',
  'The importer failed: {0}': 'Máy gặp lỗi khi đọc: {0}',
  'There is no such file.': 'Không có tệp này.',
  'The file is open in another program.': 'Tệp đang mở ở chương trình khác.',
  'Close it there, then import again.': 'Đóng tệp ở đó, rồi đưa vào lại.',
  'The disk cannot be read or written there.': 'Đĩa lỗi: không đọc hoặc không ghi được ở đó.',
  'Copy the file to another disk and import that one.': 'Chép tệp sang đĩa khác, rồi đưa bản ấy vào.',
  'It is no paper, but what Word keeps beside one that is open.':
    'Đây không phải văn bản, mà là tệp tạm của Word khi văn bản đang mở.',
  'Close the paper in Word; this file need not be imported.':
    'Đóng văn bản trong Word; không cần đưa tệp này vào.',
  '{0} is there already, and it is not the source of this document.':
    'Đã có tệp {0}, mà không phải bản gốc của văn bản này.',
  'Move that file away, then import again.': 'Chuyển tệp ấy đi chỗ khác, rồi đưa vào lại.',
  'Check the path.': 'Xem lại đường dẫn.',
  'It may not be read.': 'Không có quyền đọc tệp.',
  '{0} may not be written.': 'Không có quyền ghi {0}.',
  'Change the permissions, or ask who may.': 'Xin quyền đọc, ghi.',
  'Change the permissions.': 'Xin quyền đọc, ghi.',
  'The quota of the disk is used up.': 'Đã hết phần đĩa được cấp.',
  'Make room and import again.': 'Dọn chỗ trống rồi đưa vào lại.',
  'The file is too large for this disk.': 'Tệp quá lớn so với đĩa này.',
  'It is a folder.': 'Đây là thư mục.',
  'Name the files in it, or write folder/*.docx.': 'Chọn từng tệp trong thư mục ấy, hoặc ghi thu-muc/*.docx.',
  'The content folder is read-only.': 'Thư mục nội dung chỉ cho đọc.',
  'The disk is full.': 'Đĩa đã đầy.',
  'The file is empty.': 'Tệp trống.',
  'Export the text again from its source.': 'Xuất lại tệp từ chương trình gốc.',
  'The file is {0}, not text.': 'Tệp này là {0}, không phải tệp chữ.',
  'The file is {0}, not a text.': 'Tệp này là {0}, máy không đọc được loại ấy.',
  'The file is {0}.': 'Tệp này là {0}.',
  'Save it as UTF-8 text (.txt) and import that.': 'Lưu thành tệp chữ UTF-8 (.txt) rồi đưa vào.',
  'The file has zero bytes: it is not text.': 'Tệp có byte 0: không phải tệp chữ.',
  'Line {0} is not UTF-8, and the file is no Vietnamese text in windows-1258, TCVN3 or VNI either.':
    'Dòng {0} không theo UTF-8, và tệp cũng không theo windows-1258, TCVN3 hay VNI.',
  'Open it in the program that made it, and save it as UTF-8 text.':
    'Mở bằng chương trình đã làm ra tệp, lưu thành tệp chữ UTF-8.',
  'The file has no words, only blanks.': 'Tệp không có chữ, chỉ có khoảng trắng.',
  'The file has no words.': 'Tệp không có chữ.',
  'Export it again from its source, or import its text.':
    'Xuất lại từ chương trình gốc, hoặc đưa tệp chữ vào.',
  'a PDF': 'tệp PDF',
  'a Word file': 'tệp Word',
  'a ZIP archive (DOCX or the like)': 'tệp nén ZIP (DOCX hoặc tương tự)',
  'a ZIP archive without a Word text in it': 'tệp nén ZIP không có văn bản Word bên trong',
  'an old Word file (.doc)': 'tệp Word đời cũ (.doc)',
  'an RTF file': 'tệp RTF',
  'plain text': 'tệp chữ',
  'an XML file': 'tệp XML',
  'an archive': 'tệp nén',
  'an Excel workbook': 'bảng tính Excel',
  'a PowerPoint presentation': 'bản trình chiếu PowerPoint',
  'an OpenDocument file': 'tệp OpenDocument',
  'Unpack it and import the files in it.': 'Giải nén rồi đưa từng tệp bên trong vào.',
  'Open it in Word or LibreOffice and save it as DOCX.': 'Mở bằng Word hoặc LibreOffice, lưu thành DOCX.',
  'Open it in its program and save the text as DOCX.':
    'Mở bằng chương trình của nó, lưu phần chữ thành DOCX.',
  'The file is a ZIP archive (DOCX or the like) whose end is missing.':
    'Tệp nén ZIP (DOCX hoặc tương tự) này bị cụt phần cuối.',
  'Copy or download it again: it was cut off.': 'Chép hoặc tải lại: lần trước bị đứt giữa chừng.',
  'The Word file is locked with a password.': 'Tệp Word có mật khẩu.',
  'Open it in Word, take the password off (File, Info, Protect), and save it again.':
    'Mở bằng Word, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ), rồi lưu lại.',
  'The file is an old Word file (.doc).': 'Đây là tệp Word đời cũ (.doc).',
  'The file is an old Office file.': 'Đây là tệp Office đời cũ.',
  'The file is a web page, whatever its name says.': 'Tệp này là trang web (HTML), dù tên tệp ghi khác.',
  'The file is an e-mail, or a web page saved in one file, whatever its name says.':
    'Tệp này là thư điện tử, hoặc trang web lưu thành một tệp (.mht), dù tên tệp ghi khác.',
  'It is no file, but a pipe or a device.': 'Đây không phải là tệp, mà là ống dẫn hoặc thiết bị.',
  'Save what comes from it as a file.': 'Ghi nội dung ra một tệp rồi đưa tệp ấy vào.',
  'The Word file is damaged ({0}).': 'Tệp Word bị hỏng ({0}).',
  'The Word file is damaged ({0}, in {1}).': 'Tệp Word bị hỏng ({0}, ở phần {1}).',
  'it unpacks to more than {0} MB': 'giải nén ra quá {0} MB',
  'its list of parts is cut off': 'danh mục các phần bị cụt',
  'it has no {0}': 'thiếu {0}',
  'no element at character {0}': 'sai cấu trúc ở ký tự {0}',
  '</{0}> closes nothing': 'thẻ {0} đóng mà chưa mở',
  'nested too deep': 'lồng nhau quá sâu',
  'cut off': 'bị cụt',
  'it cannot be unpacked': 'không giải nén được',
  'its parts cannot be found or read': 'không tìm hoặc không đọc được các phần của tệp',
  'no local header': 'thiếu phần đầu của một mục',
  'packed by method {0}': 'nén theo cách {0}',
  'Open it in Word or LibreOffice, let it be repaired, and save it again as DOCX.':
    'Mở bằng Word hoặc LibreOffice để sửa, rồi lưu lại thành DOCX.',
  'The PDF is locked with a password.': 'Tệp PDF có mật khẩu.',
  'Open it with the password and save a copy without, or ask its sender for one.':
    'Mở bằng mật khẩu rồi lưu bản không có mật khẩu, hoặc xin nơi gửi.',
  'The PDF is damaged ({0}).': 'Tệp PDF bị hỏng ({0}).',
  'Download or copy it again; if it opens elsewhere, print it to a new PDF there.':
    'Tải hoặc chép lại; nếu nơi khác mở được thì in ra tệp PDF mới ở đó.',
  'The PDF is a scan: its pages ({0}) are pictures without words.':
    'Tệp PDF là bản quét: {0} trang chỉ có hình, không có chữ.',
  'Add --ocr to have them recognised (some seconds a page), then read the draft word by word. Better: ask for the text, DOCX or digital original.':
    'Xin bản chữ, bản DOCX hoặc bản điện tử gốc thì tốt nhất. Không có thì cho máy nhận dạng chữ (--ocr, vài giây một trang), rồi đọc soát từng chữ.',
  'Add --ocr to have the pages recognised from what they show, then read the draft word by word. Better: ask for the text, DOCX or digital original.':
    'Xin bản chữ, bản DOCX hoặc bản điện tử gốc thì tốt nhất. Không có thì cho máy nhận dạng chữ trên hình trang (--ocr), rồi đọc soát từng chữ.',
  'Some words of page {0} of {1} cannot be read: the font in which they are set does not say which letters it shows.':
    'Có chữ ở trang {0} (trên {1} trang) không đọc được: phông chữ không cho biết đó là chữ gì.',
  'Compare these pages with what they show, and type what is missing. Better: ask for the text, DOCX or digital original.':
    'Đối chiếu các trang ấy với bản in và gõ thêm chữ còn thiếu. Tốt hơn: xin bản chữ, bản DOCX hoặc bản điện tử gốc.',
  'The PDF has no words in its text layer.': 'Tệp PDF không có lớp chữ.',
  'Ask for the text, DOCX or digital original.': 'Xin bản chữ, bản DOCX hoặc bản điện tử gốc.',
  '{0} words have letters that no Vietnamese word has, as "{1}": they were not read as they were written.':
    'Có {0} chữ mang ký tự không có trong tiếng Việt, như “{1}”: bảng mã của tệp không nhận ra được, máy đọc sai chữ.',
  'Most words are none that Vietnamese has, as "{0}": they were not read as they were written.':
    'Phần lớn các chữ không phải là chữ Việt, như “{0}”: phông chữ của tệp không cho biết đúng chữ mà nó hiện ra.',
  'Compare the draft with what the source shows. Better: ask for the text, DOCX or digital original.':
    'So bản thảo với những gì bản gốc hiện ra. Tốt hơn: xin bản chữ, bản DOCX hoặc bản điện tử gốc.',
  'Open the source in the program that made it, save it as Unicode (DOCX or UTF-8 text), and import that.':
    'Mở tệp bằng chương trình gốc, chuyển sang Unicode, lưu thành DOCX hoặc tệp chữ UTF-8 rồi đưa vào lại.',
  'The text has hardly a Vietnamese letter: its marks are lost, or it is in another language.':
    'Lời văn hầu như không có chữ Việt có dấu: bị mất dấu, hoặc viết bằng tiếng khác.',
  'Ask for a source with its marks, and import that.': 'Xin bản có dấu rồi đưa bản ấy vào.',
  'The Word file has only pictures, and no words.': 'Tệp Word chỉ có hình, không có chữ.',
  'Save it as PDF, and import that with --ocr.': 'Lưu thành PDF rồi đưa vào, thêm --ocr.',
  'The Word file holds its text, or a part of it, as another file inside ({0}), which is not in the draft.':
    'Trong tệp Word, lời văn (hoặc một phần) nằm ở tệp khác đính bên trong ({0} tệp); bản nháp không có phần ấy.',
  'Open it in Word, save it under another name as DOCX, and import that.':
    'Mở bằng Word, lưu thành tệp DOCX khác rồi đưa tệp ấy vào.',
  'Large pictures in the Word file: {0}. What they show is not in the draft.':
    'Tệp Word có {0} hình lớn; chữ trong hình không có trong bản nháp.',
  'Look at them, and type the words they show where they stand.':
    'Xem các hình ấy; có chữ thì gõ vào đúng chỗ.',
  'The text layer of the PDF has hardly a Vietnamese letter: it was recognised for another language, or its fonts hide the letters.':
    'Lớp chữ của tệp PDF hầu như không có chữ Việt: bản nhận dạng theo tiếng khác, hoặc phông chữ giấu mặt chữ.',

  // Why an update is refused.
  '{0} is not there, so there is nothing to update.': 'Không có {0} nên không có gì để cập nhật.',
  'Import it without --update, or name the file that is meant: --into 2024/07-tb-tu.':
    'Đưa vào không kèm --update, hoặc chỉ rõ tệp: --into 2024/07-tb-tu.',
  '{0} does not say which source it was made of.': '{0} không ghi làm từ bản gốc nào.',
  'Mend its "source", as the messages of `npm run check` say.':
    'Sửa phần “source” theo lời của npm run check.',
  '{0} beside {1} is not the source that it was made of.': '{0} bên cạnh {1} không phải bản gốc đã đưa vào.',
  'Put the imported file back, then update.': 'Đặt lại đúng tệp đã đưa vào, rồi cập nhật.',
  'The merged file would be refused: {0}': 'Gộp xong thì tệp sẽ sai: {0}',
  '{0} Then update again.': '{0} Rồi cập nhật lại.',
  '"{0}" is no address.': '“{0}” không phải là địa chỉ của văn bản.',
  'Write it as in 2024/07-tb-tu.': 'Viết như 2024/07-tb-tu.',
  'It was edited in {0} places where the source has changed too. Nothing was written.':
    'Có {0} chỗ đã sửa tay mà bản gốc mới cũng khác (kể dưới đây). Chưa ghi gì.',
  'Write what is right into the file where the new source is right, then update again; --keep-edits keeps all edits.':
    'Chỗ nào bản gốc mới đúng thì sửa tệp theo, rồi cập nhật lại; --keep-edits giữ mọi chỗ sửa tay.',

  // What a build would refuse.
  'It has no front matter.': 'Tệp không có phần lý lịch.',
  'Begin the file with a line "---" and the fields.': 'Bắt đầu tệp bằng dòng “---” rồi đến các dòng lý lịch.',
  '"{0}" is not in the registry of bodies.': '“{0}” chưa có trong danh bạ cơ quan.',
  'Mend the id, or add src/content/co-quan/{0}.yaml.':
    'Chọn tên có trong danh bạ, hoặc thêm cơ quan ấy vào danh bạ trước.',
  'Mend the id, or add {0}/co-quan/{1}.yaml.':
    'Chọn tên có trong danh bạ, hoặc thêm cơ quan ấy vào danh bạ trước.',
  'It says "{0}", but "{1}" is kept as printed.': 'Ô này ghi “{0}”, nhưng phần giữ như in ghi “{1}”.',
  'Compare the original, and mend the one that is wrong.': 'So với bản gốc, rồi sửa chỗ nào sai.',
  'The id "{0}" stands twice in this file.': 'Mã “{0}” có hai lần trong văn bản này.',
  'Give each row an id of its own.': 'Mỗi dòng phải có mã riêng.',
  '<{0} /> stands {1} times.': '<{0} /> có {1} lần trong lời văn.',
  'Keep one.': 'Chỉ giữ một.',
  'There are {0} rows, but no <{1} /> to show them.':
    'Có {0} dòng, nhưng trong lời văn không có <{1} /> để đặt bảng.',
  'Put <{0} /> on a line of its own where the table stood.':
    'Viết <{0} /> thành một dòng riêng ở chỗ bảng đứng, trong phần Lời văn.',
  '<{0} /> has no rows to show.': 'Lời văn có <{0} /> nhưng bảng không có dòng nào.',
  'Add "tasks" to the front matter.': 'Thêm dòng ở phần Nhiệm vụ, hoặc bỏ <Programme /> khỏi lời văn.',
  'Add "events" to the front matter.': 'Thêm việc ở phần Lịch, hoặc bỏ <Calendar /> khỏi lời văn.',
  'The id "{0}" is also the anchor of a paragraph.': 'Mã “{0}” trùng với địa chỉ của một đoạn.',
  'Give the row another id.': 'Đổi mã của dòng.',
  'No paragraph has the anchor "{0}".': 'Không có đoạn nào mang địa chỉ “{0}”.',
  'Write the anchor that the address of the paragraph ends with.':
    'Chọn đoạn trong danh sách, hoặc chép phần sau dấu # trong địa chỉ của đoạn.',
  '"{0}" does not stand in the text.': '“{0}” không có trong lời văn.',
  'Copy it from the text, word by word.': 'Chép lại từ lời văn, đúng từng chữ.',
  'It is not YAML: {0}': 'Phần lý lịch sai cách viết: {0}.',
  'Put text with ":" or "#" in quotes, and indent by two blanks.':
    'Đặt chữ có “:” hoặc “#” trong ngoặc kép; thụt dòng hai khoảng trắng.',
  '"{0}" is not a field.': '“{0}” không phải là mục của lý lịch.',
  'Mend the spelling, or delete the line.': 'Sửa lại tên mục, hoặc bỏ dòng ấy.',
  'It is missing, and cannot be left out.': 'Mục này bắt buộc, không được để trống.',
  'Write it; another file shows its form.': 'Ghi mục này vào; xem cách ghi ở một tệp đã có.',
  'Mend the value, or leave the field out where nothing is known.':
    'Sửa lại giá trị; mục không bắt buộc mà không rõ thì bỏ trống.',
  '"{0}" cannot be an address.': '“{0}” không thể là địa chỉ.',
  'Name the file <year>/<symbol or words without marks>.mdx, as in 2022/23-ctr-tu.mdx.':
    'Đặt tên tệp là <năm>/<số, ký hiệu không dấu>.mdx, như 2022/23-ctr-tu.mdx.',
  'Its source "{0}" is missing.': 'Không thấy bản gốc “{0}”.',
  'Put the imported file beside it.': 'Đặt lại tệp gốc bên cạnh tệp .mdx.',
  'Its source "{0}" has the SHA-256 {1}, not {2}.': 'Bản gốc “{0}” đã khác lúc đưa vào.',
  'Put the imported file back, or import the new one.': 'Đặt lại đúng tệp đã đưa vào, hoặc đưa tệp mới vào.',
  '"{0}" is not a day. Write YYYY-MM-DD, as in "2025-01-08".':
    '“{0}” không phải là ngày. Viết như 08/01/2025; trong tệp là 2025-01-08.',
  '"{0}" is not a month. Write YYYY-MM, as in "2025-01".':
    '“{0}” không phải là tháng. Viết như 01/2025; trong tệp là 2025-01.',
  '{0} is not text. Put it in quotes.': '{0} không phải là chữ. Đặt trong ngoặc kép.',
  'It is empty. Leave the field out where nothing is known.': 'Ô này còn trống.',
  '"{0}" is not an id. Write small letters without marks, joined by "-".':
    '“{0}” không phải là mã. Viết chữ thường không dấu, nối bằng “-”.',
  '"{0}" is not the id of a directive. Write it as in its address: "2022/23-ctr-tu".':
    '“{0}” không phải là mã văn bản. Viết như trong địa chỉ: 2022/23-ctr-tu.',
  '"{0}" is not a time. Write HH:MM, as in "07:30".': '“{0}” không phải là giờ. Viết như 07:30.',
  'It ends before it begins. Mend "from" or "to".': 'Ngày kết thúc đứng trước ngày bắt đầu.',
  '"{0}" is not a deadline. Write "2025", "2025-06" or "2025-06-30".':
    '“{0}” không phải là thời hạn. Viết như 2025, 06/2025 hoặc 30/06/2025.',
  '"{0}" is not a symbol. Begin with its number, as in "23-CTr/TU" or "15/QĐ-UBND".':
    '“{0}” không phải số, ký hiệu. Bắt đầu bằng số, như “23-CTr/TU” hoặc “15/QĐ-UBND”.',
  '"{0}" is not a period. Write "2024" or "2024-01", in quotes.':
    '“{0}” không phải là kỳ. Viết như 2024 hoặc 01/2024.',
  'access is {0}. Write "public" or "intranet".': 'Ai được đọc đang là {0}. Chọn Nội bộ hoặc Công khai.',
  'It is not a SHA-256: 64 digits of 0-9 and a-f.':
    'Dấu SHA-256 của bản gốc sai: phải là 64 chữ số 0-9, a-f.',

  // What a body must not hold.
  'It is not MDX: {0}': 'Lời văn sai cách viết: {0}.',
  'Write \\{ and \\< for signs that are text.': 'Dấu { và < là chữ của văn bản thì viết \\{ và \\<.',
  '"import" and "export" are code, and a body is data.':
    'Dòng bắt đầu bằng “import” hoặc “export” là mã lệnh; lời văn chỉ có chữ.',
  'Delete the line, or begin it with another word.': 'Bỏ dòng ấy, hoặc bắt đầu dòng bằng chữ khác.',
  '{…} is code, and a body is data.': 'Chữ trong {…} là mã lệnh; lời văn chỉ có chữ.',
  'Write \\{ for a brace that is text.': 'Dấu { là chữ của văn bản thì viết \\{.',
  'A block of code has no place in an official text.': 'Khối mã lệnh không có chỗ trong văn bản.',
  'Write it as a paragraph.': 'Viết thành đoạn văn.',
  'Code between backticks has no place in an official text.': 'Chữ giữa hai dấu ` là mã lệnh.',
  'Write \\` for a backtick that is text.': 'Dấu ` là chữ của văn bản thì viết \\`.',
  'A picture cannot stand in a body yet.': 'Lời văn chưa chứa được hình.',
  'Leave it out, and say in words what it shows.': 'Bỏ hình, ghi bằng lời.',
  'HTML is not allowed in a body.': 'Lời văn không được có thẻ HTML.',
  'Write \\< for a sign that is text.': 'Dấu < là chữ của văn bản thì viết \\<.',
  '<{0}> is not an element of a body.': '<{0}> không dùng được trong lời văn.',
  'Use only {0}; write \\< for a sign that is text.':
    'Chỉ dùng <Programme />, <Calendar /> và <Closing />; dấu < là chữ thì viết \\<.',
  '<{0} /> stands inside a paragraph.': '<{0} /> đứng giữa một đoạn văn.',
  'Put it on a line of its own, with an empty line on both sides.':
    'Đặt thành dòng riêng, trên và dưới có dòng trống.',
  '<{0}> takes no attributes and no content.': '<{0}> không kèm gì bên trong.',
  'Write <{0} /> and keep what it shows in the front matter.':
    'Viết <{0} />; nội dung của nó nằm ở các ô bên trên.',
  'The link to "{0}" could run code or leads nowhere.':
    'Liên kết tới “{0}” có thể chạy mã lệnh hoặc không dẫn tới đâu.',
  'Write an address that begins with https://, / or #.': 'Viết địa chỉ bắt đầu bằng https://, / hoặc #.',
  '"{0}" has no place in a body.': '“{0}” không có chỗ trong lời văn.',
  'Write it as plain text.': 'Viết thành chữ thường.',
  '{0} It says "{1}".': '{0} Ở đó viết “{1}”.',
};

/** Sentences of the parsers that we use, word for word; what is not here stays as they say it. */
export const parsersInVietnamese: Readonly<Record<string, string>> = {
  'Invalid option: expected one of {0}': 'Giá trị này không có trong danh sách.',
  'undefined is not text. Put it in quotes.': 'Mục này bắt buộc, không được để trống.',
  'Invalid input: expected {0}, received undefined': 'Mục này bắt buộc, không được để trống.',
  'Invalid input: expected {0}, received {1}': 'Giá trị này không đúng kiểu.',
  'Invalid input': 'Giá trị này không đúng.',
  'Invalid ISO datetime': 'Giờ ký phải viết như 2024-03-05T09:30:00+07:00.',
  'Too small: expected {0}': 'Còn thiếu.',
  'Flow sequence in block collection must be sufficiently indented and end with a ]':
    'có dấu [ mà không có dấu ] đóng lại',
  'Flow map in block collection must be sufficiently indented and end with a }':
    'có dấu { mà không có dấu } đóng lại',
  'Missing closing {0}quote': 'thiếu dấu {0} đóng lại',
  'Nested mappings are not allowed in compact mappings': 'một dòng có hai dấu “:”',
  'Implicit keys need to be on a single line': 'tên mục không nằm trọn trên một dòng',
  'Implicit map keys need to be followed by map values': 'sau tên mục không có dấu “:”',
  'Unexpected scalar at node end': 'có chữ thừa ở sau giá trị',
  'Map keys must be unique': 'mục này ghi hai lần',
  'Tabs are not allowed as indentation': 'thụt dòng bằng phím Tab',
  'Plain value cannot start with {0} character {1}': 'chữ bắt đầu bằng dấu {1} mà không đặt trong ngoặc kép',
  'Unexpected end of file in expression, expected a corresponding closing brace for `{`':
    'có dấu { mà không có dấu } đóng lại',
  'Unexpected character after `<`, expected a valid JSX tag{0}': 'sau dấu < không phải là thẻ',
  'Unexpected character {0} before name, expected a character that can start a name{1}':
    'sau dấu < không phải là thẻ',
  'Expected a closing tag for `{0}`{1}': 'thẻ {0} không được đóng lại',
  'Unexpected closing tag `{0}`, expected an open tag first': 'thẻ {0} đóng mà chưa mở',
  'Unexpected closing tag `{0}`, expected corresponding closing tag for `{1}` {2}':
    'thẻ {0} đóng không đúng thẻ {1} đang mở',
};

/** What the importer mended by itself. */
export const repairsInVietnamese: Readonly<Record<string, string>> = {
  'page number': 'bỏ số trang',
  'mark in a box': 'đưa dấu chỉ mức độ khẩn, mật trong khung về đầu văn bản',
  'tracked change taken as accepted': 'coi như chấp nhận chỗ sửa có theo dõi (Track Changes)',
  'footnote → below its paragraph': 'đưa chú thích cuối trang xuống dưới đoạn gọi nó',
  'mark of a line break': 'thay dấu xuống dòng của trang web',
  'mark of bold words': 'bỏ dấu in đậm, in nghiêng của trang web',
  'running head': 'bỏ dòng đầu trang lặp lại',
  'seasonal greeting': 'bỏ lời chúc',
  'path of a file': 'bỏ đường dẫn tệp',
  'invisible sign': 'bỏ ký tự ẩn',
  'no-break blank': 'đổi khoảng trắng đặc biệt thành khoảng trắng thường',
  'table head': 'bỏ hàng tên cột',
  'repeated table head': 'bỏ hàng tên cột lặp lại',
  'time printed again': 'bỏ thời gian in lặp lại ở hàng dưới',
  ornament: 'bỏ nét trang trí',
  'run of blanks → one blank': 'gộp khoảng trắng',
  'decomposed letters → NFC': 'ghép dấu rời vào chữ',
  'private-use bullet → -': 'đổi dấu đầu dòng lạ thành gạch ngang',
  'control character dropped': 'bỏ ký tự điều khiển',
  'look-alike letter in a code → {0}': 'đổi chữ giống chữ trong ký hiệu thành {0}',
  'upright text left out': 'bỏ chữ dọc lề',
  'automatic number written out': 'ghi rõ số thứ tự tự động',
  'letters of the font {0} → Unicode': 'đổi chữ phông {0} sang Unicode',
  'stamp of a digital signature': 'bỏ dấu chữ ký số',
  'address in a digital signature': 'bỏ địa chỉ thư trong chữ ký số',
  '{0} labels such as "{1}"': 'bỏ {0} loại nhãn như “{1}”, nội dung đã vào ô',
  'label of a list of recipients': 'bỏ nhãn của phần nơi nhận',
  'label "{0}"': 'bỏ nhãn “{0}”, nội dung đã vào ô',
  'number of a recipient': 'bỏ số thứ tự ở nơi nhận',
  'number of a row': 'bỏ số thứ tự ở dòng của lịch',
  'mark of a signed copy': 'bỏ dấu “Đã ký”',
  'speck of the picture left out': 'bỏ vết bẩn trên hình',
  'stroke recognised as another sign → -': 'đổi nét nhận dạng nhầm thành gạch ngang',
  'fixed words recognised otherwise → {0}': 'lấy lại đúng lời cố định “{0}”',
  'kind printed twice': 'bỏ tên loại in lặp lại',
  'head of the gazette': 'bỏ đầu trang Công báo',
  '{0} → {1}': 'đổi {0} thành {1}',
};

/** What a source does not state. */
export const missingInVietnamese: Readonly<Record<string, string>> = {
  letterhead: 'đầu trang (cơ quan, quốc hiệu)',
  symbol: 'số, ký hiệu',
  'kind (by its symbol: "{0}")': 'tên loại (đặt theo ký hiệu là “{0}”, cần xem lại)',
  'kind (by what it decides: "{0}")': 'tên loại (theo câu lệnh là “{0}”, cần xem lại)',
  'kind (by the title of the page: "{0}")': 'tên loại (theo tiêu đề trang là “{0}”, cần xem lại)',
  'kind (set to "{0}" for now)': 'tên loại (tạm đặt là “{0}”, cần xem lại)',
  'subject (words of the text stand for it)': 'trích yếu (tạm lấy chữ đầu của lời văn, cần viết lại)',
  'day of issue': 'ngày ban hành',
  'issuing body ("{0}" below "{1}" is not in the registry)':
    'cơ quan ban hành (“{0}” dưới tên “{1}” chưa có trong danh bạ)',
  'issuing body ("{0}" is not in the registry)': 'cơ quan ban hành (“{0}” chưa có trong danh bạ)',
  'issuing body': 'cơ quan ban hành',
  'entries of the calendar': 'các việc trong lịch',
  'rows of the programme': 'các nhiệm vụ của chương trình',
  signature: 'người ký',
  'name of the signer': 'họ tên người ký',
  recipients: 'nơi nhận',
};
