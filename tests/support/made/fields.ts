/** A field of work: what its documents are about, and the words that they use. */
export interface Field {
  /** Slug of the department or committee that leads it, a key of the registry. */
  readonly lead: string;
  /** What a resolution is about, behind a verb: "đẩy mạnh …". */
  readonly topics: readonly string[];
  /** What is done, built, kept: objects of verbs. */
  readonly things: readonly string[];
  /** What a target counts, behind a share. */
  readonly counts: readonly string[];
}

const field = (lead: string, topics: string, things: string, counts: string): Field => ({
  lead,
  ...{ topics: topics.split(' | '), things: things.split(' | '), counts: counts.split(' | ') },
});

/** Fields in which a province, a district and its bodies work. Words of ours, in the manner of such documents. */
export const fields: readonly Field[] = [
  field(
    'so-nong-nghiep',
    'cơ cấu lại ngành nông nghiệp | xây dựng nông thôn mới | phát triển kinh tế tập thể, hợp tác xã | tích tụ, tập trung ruộng đất | phát triển lâm nghiệp bền vững | nuôi trồng thủy sản công nghệ cao | cung cấp nước sạch nông thôn',
    'vùng sản xuất lúa chất lượng cao | mã số vùng trồng | chuỗi liên kết từ trang trại đến bàn ăn | khu dân cư kiểu mẫu, vườn mẫu | giống cây ăn quả đặc sản | rừng gỗ lớn có chứng chỉ | hệ thống kênh mương nội đồng | đàn bò lai, lợn nái ngoại | cảng cá và khu neo đậu tàu thuyền | sản phẩm OCOP',
    'số xã đạt chuẩn nông thôn mới nâng cao | diện tích canh tác được tưới tiêu chủ động | hộ nông thôn dùng nước hợp vệ sinh | sản lượng tiêu thụ qua hợp đồng | độ che phủ rừng',
  ),
  field(
    'so-cong-thuong',
    'phát triển công nghiệp chế biến, chế tạo | phát triển cụm công nghiệp | thu hút đầu tư vào khu kinh tế | phát triển năng lượng tái tạo | khôi phục làng nghề truyền thống | phát triển công nghiệp hỗ trợ',
    'hạ tầng cụm công nghiệp | lưới điện trung áp, hạ áp | nhà máy chế biến gỗ ghép thanh | dây chuyền may xuất khẩu | trạm biến áp 110 kV | dự án điện gió gần bờ | kho lạnh thương mại | hồ sơ khuyến công địa phương',
    'cụm công nghiệp có hệ thống xử lý nước thải tập trung | doanh nghiệp áp dụng tiêu chuẩn quản lý năng lượng | tỷ lệ lấp đầy các khu công nghiệp | giá trị hàng chế biến sâu',
  ),
  field(
    'so-van-hoa',
    'phát triển du lịch thành ngành kinh tế quan trọng | bảo tồn và phát huy giá trị di sản văn hóa | xây dựng đời sống văn hóa cơ sở | phát triển thể dục, thể thao quần chúng | xây dựng văn hóa công sở, văn hóa doanh nghiệp',
    'di tích lịch sử cấp quốc gia | lễ hội cầu ngư | điệu hát ví, hò chèo cạn | bãi tắm cộng đồng | thiết chế văn hóa thôn, tổ dân phố | tuyến du lịch đường sông | bảo tàng số | đội tuyển trẻ | hương ước, quy ước',
    'gia đình đạt danh hiệu văn hóa | di tích được lập hồ sơ số hóa | khách lưu trú qua đêm | người dân tập luyện thể thao thường xuyên',
  ),
  field(
    'so-giao-duc',
    'đổi mới căn bản, toàn diện giáo dục và đào tạo | sắp xếp mạng lưới trường lớp | phổ cập giáo dục mầm non | nâng cao chất lượng giáo dục mũi nhọn | xây dựng xã hội học tập',
    'trường chuẩn quốc gia mức độ 2 | phòng học bộ môn | đội ngũ giáo viên tiếng Anh | học bạ điện tử | bếp ăn bán trú | thư viện thân thiện | sách giáo khoa mới | trung tâm học tập cộng đồng | đoàn học sinh giỏi',
    'trường đạt chuẩn quốc gia | trẻ 5 tuổi đến lớp | giáo viên đạt chuẩn đào tạo | học sinh tốt nghiệp được phân luồng',
  ),
  field(
    'so-y-te',
    'bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân | củng cố y tế cơ sở | công tác dân số trong tình hình mới | bảo đảm an toàn thực phẩm | phòng, chống dịch bệnh',
    'trạm y tế xã | hồ sơ sức khỏe điện tử | khoa hồi sức tích cực | bác sĩ gia đình | kho vắc xin | bếp ăn tập thể | máy chụp cắt lớp | đội đáp ứng nhanh | bệnh án điện tử',
    'dân số tham gia bảo hiểm y tế | trạm y tế có bác sĩ làm việc | trẻ em được tiêm chủng đầy đủ | cơ sở thực phẩm được kiểm tra',
  ),
  field(
    'so-tai-nguyen',
    'tăng cường quản lý đất đai | bảo vệ môi trường, ứng phó biến đổi khí hậu | quản lý khoáng sản | thu gom, xử lý rác thải sinh hoạt | giải phóng mặt bằng các dự án trọng điểm',
    'bản đồ địa chính số | giấy chứng nhận quyền sử dụng đất | bãi chôn lấp hợp vệ sinh | mỏ đất san lấp | trạm quan trắc tự động | phương án bồi thường, tái định cư | hành lang bảo vệ nguồn nước | bảng giá đất',
    'rác thải sinh hoạt được phân loại tại nguồn | thửa đất được đăng ký | cơ sở gây ô nhiễm nghiêm trọng được xử lý | dự án bàn giao mặt bằng đúng hạn',
  ),
  field(
    'so-thong-tin',
    'chuyển đổi số | xây dựng chính quyền điện tử | bảo đảm an toàn thông tin mạng | quản lý báo chí, xuất bản | phát triển hạ tầng viễn thông',
    'trung tâm điều hành thông minh | tổ công nghệ số cộng đồng | chữ ký số chuyên dùng | trục liên thông văn bản | đài truyền thanh thông minh | trạm phát sóng 5G | dữ liệu mở | nền tảng họp trực tuyến',
    'hồ sơ công việc xử lý trên môi trường mạng | thôn có sóng di động băng rộng | cán bộ dùng chữ ký số cá nhân | hệ thống thông tin được phê duyệt cấp độ an toàn',
  ),
  field(
    'so-noi-vu',
    'cải cách hành chính | sắp xếp đơn vị hành chính cấp huyện, cấp xã | tinh giản biên chế | công tác văn thư, lưu trữ | công tác thi đua, khen thưởng | tôn giáo và quản lý nhà nước về tôn giáo',
    'bộ thủ tục hành chính | vị trí việc làm | bộ phận một cửa hiện đại | chỉ số hài lòng của người dân | tài liệu lưu trữ lịch sử | đề án nhập thôn, tổ dân phố | hợp đồng lao động theo nghị định | phong trào thi đua theo chuyên đề',
    'hồ sơ giải quyết trước hạn và đúng hạn | thủ tục hành chính được cắt giảm thời gian | cơ quan ban hành đề án vị trí việc làm | tài liệu được chỉnh lý hoàn chỉnh',
  ),
  field(
    'ban-to-chuc',
    'xây dựng tổ chức cơ sở đảng trong sạch, vững mạnh | công tác quy hoạch cán bộ | nâng cao chất lượng sinh hoạt chi bộ | công tác phát triển đảng viên | đào tạo, bồi dưỡng cán bộ | luân chuyển cán bộ trẻ',
    'nghị quyết chuyên đề của chi bộ | danh sách quy hoạch cấp ủy | lớp bồi dưỡng dự nguồn | sổ tay đảng viên điện tử | quy trình giới thiệu nhân sự | nhận xét, đánh giá cán bộ hằng năm | đề án nhân sự đại hội | cơ sở dữ liệu đảng viên',
    'chi bộ xếp loại hoàn thành tốt nhiệm vụ trở lên | cán bộ chủ chốt có trình độ cao cấp lý luận chính trị | cấp ủy viên là nữ | thôn có chi bộ độc lập',
  ),
  field(
    'uy-ban-kiem-tra',
    'công tác kiểm tra, giám sát | tăng cường kỷ luật đảng | kiểm soát tài sản, thu nhập | giải quyết đơn thư khiếu nại, tố cáo trong Đảng',
    'dấu hiệu vi phạm | kết luận kiểm tra | cuộc giám sát chuyên đề | bản kê khai tài sản | quy trình xử lý kỷ luật | hồ sơ đảng viên bị tố cáo | thông báo rút kinh nghiệm',
    'cuộc kiểm tra hoàn thành theo chương trình | tổ chức đảng được giám sát | đơn tố cáo được giải quyết dứt điểm',
  ),
  field(
    'ban-dan-van',
    'công tác dân vận trong tình hình mới | phong trào thi đua dân vận khéo | thực hiện quy chế dân chủ ở cơ sở | đối thoại với Nhân dân | công tác dân tộc',
    'mô hình dân vận khéo | cuộc tiếp xúc, đối thoại | ban giám sát đầu tư cộng đồng | người có uy tín trong vùng đồng bào | tổ dân vận thôn | chương trình phối hợp liên ngành | hòm thư góp ý',
    'xã tổ chức đối thoại định kỳ | mô hình được công nhận cấp tỉnh | kiến nghị của Nhân dân được trả lời',
  ),
  field(
    'ban-tuyen-giao',
    'công tác chính trị, tư tưởng | bảo vệ nền tảng tư tưởng của Đảng | học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh | nâng cao chất lượng báo cáo viên | biên soạn lịch sử Đảng bộ',
    'đề cương tuyên truyền | hội nghị báo cáo viên | cuộc thi trực tuyến tìm hiểu nghị quyết | bản tin nội bộ | gương người tốt, việc tốt | dư luận xã hội | tài liệu sinh hoạt chi bộ | tập sách ảnh truyền thống',
    'đảng viên được học tập nghị quyết | chi bộ sinh hoạt chuyên đề đúng quy định | báo cáo viên được tập huấn',
  ),
  field(
    'ban-noi-chinh',
    'phòng, chống tham nhũng, lãng phí, tiêu cực | cải cách tư pháp | tiếp công dân, xử lý phản ánh, kiến nghị | công tác thi hành án dân sự',
    'vụ án thuộc diện theo dõi | phiên tòa rút kinh nghiệm | trụ sở tiếp công dân | kết luận thanh tra | tài sản thu hồi | quy chế phối hợp giữa các cơ quan tư pháp | danh mục vụ việc kéo dài',
    'vụ việc phức tạp được giải quyết | bản án có hiệu lực được thi hành xong | đơn vị công khai, minh bạch tài chính',
  ),
  field(
    'bo-chi-huy-quan-su',
    'nhiệm vụ quân sự, quốc phòng địa phương | xây dựng khu vực phòng thủ | công tác tuyển quân | xây dựng lực lượng dự bị động viên | tìm kiếm cứu nạn',
    'cuộc diễn tập phòng thủ | thao trường huấn luyện | lực lượng dân quân thường trực | hội trại tòng quân | trạm kiểm soát biên phòng | kho vũ khí | chính sách hậu phương quân đội | quy tập hài cốt liệt sĩ',
    'chỉ tiêu giao quân | dân quân được huấn luyện | xã vững mạnh về quốc phòng',
  ),
  field(
    'cong-an-tinh',
    'bảo đảm an ninh, trật tự | phong trào toàn dân bảo vệ an ninh Tổ quốc | phòng, chống ma túy | phòng cháy, chữa cháy và cứu nạn, cứu hộ | bảo đảm trật tự, an toàn giao thông',
    'tụ điểm phức tạp | camera giám sát an ninh | căn cước gắn chíp | tổ liên gia an toàn phòng cháy | vũ khí, vật liệu nổ | đối tượng cho vay lãi nặng | tuyến đường tự quản | tài khoản định danh điện tử',
    'xã không có tệ nạn ma túy | vụ án được điều tra, khám phá | nhà trọ lắp thiết bị báo cháy | số vụ tai nạn giao thông giảm',
  ),
  field(
    'so-giao-thong',
    'phát triển kết cấu hạ tầng giao thông | bảo trì đường bộ | phát triển vận tải, dịch vụ logistics | giao thông nông thôn',
    'cầu dân sinh | đường tránh thị trấn | nút giao với cao tốc | bến thủy nội địa | xe buýt liên huyện | rãnh thoát nước dọc | biển báo, gờ giảm tốc | cảng tổng hợp',
    'đường trục xã được cứng hóa | cầu yếu được thay thế | điểm đen tai nạn được xóa',
  ),
  field(
    'so-lao-dong',
    'giảm nghèo bền vững | giải quyết việc làm | chính sách đối với người có công | bảo vệ, chăm sóc trẻ em | đào tạo nghề cho lao động nông thôn | trợ giúp xã hội',
    'nhà đại đoàn kết | sàn giao dịch việc làm | lớp nghề ngắn hạn | hộ thoát nghèo | nghĩa trang liệt sĩ | lao động đi làm việc ở nước ngoài | quỹ bảo trợ trẻ em | cơ sở chăm sóc người cao tuổi',
    'lao động qua đào tạo có văn bằng, chứng chỉ | hộ nghèo giảm mỗi năm | người khuyết tật được trợ giúp | trẻ em có hoàn cảnh đặc biệt được chăm sóc',
  ),
  field(
    'tinh-doan',
    'công tác thanh niên trong thời kỳ mới | phong trào thanh niên khởi nghiệp | giáo dục lý tưởng cách mạng cho thế hệ trẻ | công tác hội và phong trào phụ nữ',
    'công trình thanh niên | câu lạc bộ khởi nghiệp | tháng ba biên giới | lớp bơi cho thiếu nhi | tổ phụ nữ tiết kiệm | mái ấm tình thương | chi đoàn mạnh | ngày chủ nhật xanh',
    'đoàn viên ưu tú được giới thiệu cho Đảng | chi đoàn hoàn thành xuất sắc nhiệm vụ | dự án khởi nghiệp được vay vốn',
  ),
  field(
    'so-tai-chinh',
    'quản lý thu, chi ngân sách | thực hành tiết kiệm, chống lãng phí | quản lý tài sản công | đẩy nhanh giải ngân vốn đầu tư công | chống thất thu thuế',
    'dự toán ngân sách | nhà, đất dôi dư sau sắp xếp | hóa đơn điện tử khởi tạo từ máy tính tiền | danh mục đầu tư công trung hạn | nợ đọng xây dựng cơ bản | quyết toán dự án hoàn thành | định mức chi thường xuyên',
    'kế hoạch vốn được giải ngân | cơ sở nhà, đất có phương án sắp xếp | thu nội địa tăng bình quân | nợ thuế trên tổng thu',
  ),
  field(
    'so-khoa-hoc',
    'phát triển khoa học, công nghệ và đổi mới sáng tạo | bảo hộ sở hữu trí tuệ | ứng dụng công nghệ sinh học | tiêu chuẩn, đo lường, chất lượng',
    'đề tài cấp tỉnh | chỉ dẫn địa lý | quỹ phát triển khoa học | giống cấy mô | phòng thử nghiệm | truy xuất nguồn gốc | sáng kiến cơ sở | sàn giao dịch công nghệ',
    'đề tài được ứng dụng sau nghiệm thu | sản phẩm chủ lực được bảo hộ nhãn hiệu | phương tiện đo được kiểm định',
  ),
  field(
    'so-xay-dung',
    'phát triển đô thị bền vững | quản lý quy hoạch, trật tự xây dựng | phát triển nhà ở xã hội | cấp, thoát nước đô thị',
    'quy hoạch phân khu | chỉnh trang tuyến phố | khu nhà ở công nhân | hồ điều hòa | công viên cây xanh | giấy phép xây dựng | nhà máy nước liên xã | cổng chào, điện chiếu sáng',
    'dân số đô thị | công trình được cấp phép | hộ đô thị dùng nước sạch | quy hoạch chung được công bố',
  ),
  field(
    'ban-chi-huy-thien-tai',
    'phòng, chống thiên tai | bảo vệ đê điều, hồ chứa | di dời dân khỏi vùng nguy hiểm | phòng cháy, chữa cháy rừng',
    'phương án bốn tại chỗ | hồ đập xung yếu | nhà tránh lũ cộng đồng | bản tin mưa lũ | áo phao, xuồng máy | vết nứt sườn đồi | cọc tiêu vùng ngập | đội xung kích cấp xã',
    'hồ chứa có quy trình vận hành | hộ vùng sạt lở được di dời | đội xung kích được tập huấn',
  ),
];
