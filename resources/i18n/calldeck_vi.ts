<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Calldeck</source>
        <translation>Về Calldeck</translation>
    </message>
    <message>
        <source>Agents, missed calls and calling in one window.</source>
        <translation>Agent, cuộc gọi nhỡ và gọi điện trong một cửa sổ.</translation>
    </message>
    <message>
        <source>Calldeck {version}</source>
        <translation>Calldeck {version}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>Chép phiên bản</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>Nội dung giấy phép</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, {system}</source>
        <translation>Python {python}, Qt {qt}, {system}</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Chưa đăng nhập</translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation>chưa có tài khoản</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Demo: {account}</source>
        <translation>Demo: {account}</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Đổi tài khoản</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Calldeck</source>
        <translation>Về Calldeck</translation>
    </message>
    <message>
        <source>Add agent</source>
        <translation>Thêm agent</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Back from break</source>
        <translation>Trở lại làm việc</translation>
    </message>
    <message>
        <source>Call the copied number</source>
        <translation>Gọi số đã chép</translation>
    </message>
    <message>
        <source>Call the missed caller back</source>
        <translation>Gọi lại cho người gọi nhỡ</translation>
    </message>
    <message>
        <source>Call the number, or the chosen caller</source>
        <translation>Gọi số này, hoặc người gọi đang chọn</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Clear the search or selection, then leave</source>
        <translation>Xóa tìm kiếm hoặc bỏ chọn, rồi thoát ra</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Chép dòng</translation>
    </message>
    <message>
        <source>Delete agent</source>
        <translation>Xóa agent</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Chẩn đoán…</translation>
    </message>
    <message>
        <source>Dialer</source>
        <translation>Quay số</translation>
    </message>
    <message>
        <source>Edit agent</source>
        <translation>Sửa agent</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Sửa ô</translation>
    </message>
    <message>
        <source>Export agents</source>
        <translation>Xuất agent</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Go to the number field</source>
        <translation>Đến ô nhập số</translation>
    </message>
    <message>
        <source>Import agents</source>
        <translation>Nhập agent</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Mark the caller as handled</source>
        <translation>Đánh dấu người gọi đã xử lý</translation>
    </message>
    <message>
        <source>Mini dialer</source>
        <translation>Quay số mini</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Move the end of a shift (→ later)</source>
        <translation>Dời giờ kết thúc ca (→ muộn hơn)</translation>
    </message>
    <message>
        <source>Move the start of a shift (→ later)</source>
        <translation>Dời giờ bắt đầu ca (→ muộn hơn)</translation>
    </message>
    <message>
        <source>Open in CRM</source>
        <translation>Mở trong CRM</translation>
    </message>
    <message>
        <source>Paste a number</source>
        <translation>Dán một số</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Làm mới</translation>
    </message>
    <message>
        <source>Save, and next caller</source>
        <translation>Lưu và sang người gọi tiếp</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Cài đặt…</translation>
    </message>
    <message>
        <source>Sign in to another account…</source>
        <translation>Đăng nhập tài khoản khác…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Snooze the caller</source>
        <translation>Hoãn người gọi</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>Dừng việc đang chạy</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Hoàn tác thay đổi gần nhất</translation>
    </message>
    <message>
        <source>What came of it (1 to 5)</source>
        <translation>Kết quả cuộc gọi (1 đến 5)</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Những gì đã thay đổi</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
</context>
<context>
    <name>AgentCells</name>
    <message>
        <source>Enter saves the cell   Esc leaves it as it was</source>
        <translation>Enter lưu ô   Esc giữ nguyên như cũ</translation>
    </message>
    <message>
        <source>Not saved: the table changed while you were typing.</source>
        <translation>Chưa lưu: bảng đã thay đổi trong lúc bạn đang nhập.</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>Chưa lưu: {why}</translation>
    </message>
    <message>
        <source>Your entry “{entry}” was not saved.</source>
        <translation>Nội dung “{entry}” bạn nhập chưa được lưu.</translation>
    </message>
    <message>
        <source>{column} of {agent}</source>
        <translation>{column} của {agent}</translation>
    </message>
    <message>
        <source>{name} was deleted meanwhile.</source>
        <translation>{name} đã bị xóa trong lúc đó.</translation>
    </message>
</context>
<context>
    <name>AgentDialog</name>
    <message>
        <source>Add agent</source>
        <translation>Thêm agent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Edit agent</source>
        <translation>Sửa agent</translation>
    </message>
    <message>
        <source>Empty keeps the present one.</source>
        <translation>Để trống để giữ mật khẩu hiện tại.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Use {extension}</source>
        <translation>Dùng {extension}</translation>
    </message>
</context>
<context>
    <name>AgentFilters</name>
    <message>
        <source>Route</source>
        <translation>Đổ về</translation>
    </message>
    <message>
        <source>Routing filter</source>
        <translation>Bộ lọc định tuyến</translation>
    </message>
    <message>
        <source>SMS alert</source>
        <translation>Báo SMS</translation>
    </message>
    <message>
        <source>SMS alert filter</source>
        <translation>Bộ lọc báo SMS</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Ca</translation>
    </message>
    <message>
        <source>Shift filter</source>
        <translation>Bộ lọc ca</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Status filter</source>
        <translation>Bộ lọc trạng thái</translation>
    </message>
    <message>
        <source>app or SIP</source>
        <translation>app hoặc SIP</translation>
    </message>
    <message>
        <source>not on now</source>
        <translation>ngoài ca</translation>
    </message>
    <message>
        <source>off</source>
        <translation>tắt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>bật</translation>
    </message>
    <message>
        <source>on now</source>
        <translation>đang trực</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>số điện thoại</translation>
    </message>
</context>
<context>
    <name>AgentHelps</name>
    <message>
        <source>; {count} of its values do not fit this form</source>
        <translation>; {count} giá trị không khớp với biểu mẫu này</translation>
    </message>
    <message>
        <source>Copy from agent</source>
        <translation>Chép từ agent</translation>
    </message>
    <message>
        <source>Fills in: {fields}</source>
        <translation>Sẽ điền: {fields}</translation>
    </message>
    <message>
        <source>Taken over from {name}</source>
        <translation>Đã lấy từ {name}</translation>
    </message>
    <message>
        <source>The values before are back.</source>
        <translation>Đã trả về các giá trị cũ.</translation>
    </message>
    <message>
        <source>There is no agent to copy from yet.</source>
        <translation>Chưa có agent nào để chép.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>{done}. Undo is offered.</source>
        <translation>{done}. Có thể hoàn tác.</translation>
    </message>
    <message>
        <source>{done}: it was so already</source>
        <translation>{done}: vốn đã như vậy</translation>
    </message>
    <message>
        <source>“{name}” filled in</source>
        <translation>Đã điền “{name}”</translation>
    </message>
</context>
<context>
    <name>AgentListBar</name>
    <message>
        <source>At least {agents}</source>
        <translation>Ít nhất {agents}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Bỏ chọn</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Bỏ chọn</translation>
    </message>
    <message>
        <source>Delete agent</source>
        <translation>Xóa agent</translation>
    </message>
    <message>
        <source>Edit agent</source>
        <translation>Sửa agent</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>More for selected agents</source>
        <translation>Thao tác khác với agent đã chọn</translation>
    </message>
    <message>
        <source>Refresh agents</source>
        <translation>Làm mới danh sách agent</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Định tuyến</translation>
    </message>
    <message>
        <source>SMS alert</source>
        <translation>Báo SMS</translation>
    </message>
    <message>
        <source>Select agents first.</source>
        <translation>Hãy chọn agent trước.</translation>
    </message>
    <message>
        <source>Select agents to delete.</source>
        <translation>Chọn agent để xóa.</translation>
    </message>
    <message>
        <source>Select one agent to edit.</source>
        <translation>Chọn một agent để sửa.</translation>
    </message>
    <message>
        <source>Set SMS alert</source>
        <translation>Đặt báo SMS</translation>
    </message>
    <message>
        <source>Set routing</source>
        <translation>Đặt định tuyến</translation>
    </message>
    <message>
        <source>Set shift</source>
        <translation>Đặt ca</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Đặt trạng thái</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Ca</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>as it was {age}</source>
        <translation>bản lưu {age}</translation>
    </message>
    <message>
        <source>complete, {age}</source>
        <translation>đầy đủ, {age}</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>chưa đầy đủ</translation>
    </message>
    <message>
        <source>reading {page}</source>
        <translation>đang đọc {page}</translation>
    </message>
    <message>
        <source>{age}, reading again</source>
        <translation>{age}, đang đọc lại</translation>
    </message>
    <message>
        <source>{count} of {all} agents</source>
        <translation>{count}/{all} agent</translation>
    </message>
    <message>
        <source>{count} of {all} selected</source>
        <translation>Đã chọn {count}/{all}</translation>
    </message>
</context>
<context>
    <name>AgentMenus</name>
    <message>
        <source>Apply template</source>
        <translation>Áp dụng mẫu</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Chép ô</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Chép kèm tiêu đề</translation>
    </message>
    <message>
        <source>Rename by pattern…</source>
        <translation>Đổi tên theo quy tắc…</translation>
    </message>
    <message>
        <source>Select agents first.</source>
        <translation>Hãy chọn agent trước.</translation>
    </message>
    <message>
        <source>Set SMS alert</source>
        <translation>Đặt báo SMS</translation>
    </message>
    <message>
        <source>Set routing</source>
        <translation>Đặt định tuyến</translation>
    </message>
    <message>
        <source>Set shift…</source>
        <translation>Đặt ca…</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Đặt trạng thái</translation>
    </message>
    <message>
        <source>Shift hours</source>
        <translation>Giờ trực</translation>
    </message>
    <message>
        <source>{count} agents</source>
        <translation>{count} agent</translation>
    </message>
    <message>
        <source>{rows} copied, with their headings</source>
        <translation>Đã chép {rows} kèm tiêu đề</translation>
    </message>
    <message>
        <source>{what}, {agents}</source>
        <translation>{what}, {agents}</translation>
    </message>
</context>
<context>
    <name>AgentPages</name>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>{provider} keeps no {what}.</source>
        <translation>{provider} không lưu {what}.</translation>
    </message>
</context>
<context>
    <name>AgentPicker</name>
    <message>
        <source>Agents to copy from</source>
        <translation>Agent để chép</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Copy from agent</source>
        <translation>Chép từ agent</translation>
    </message>
    <message>
        <source>Copy from chosen agent</source>
        <translation>Chép từ agent đã chọn</translation>
    </message>
    <message>
        <source>No agent matches “{text}”</source>
        <translation>Không có agent nào khớp “{text}”</translation>
    </message>
    <message>
        <source>Search agents</source>
        <translation>Tìm agent</translation>
    </message>
    <message>
        <source>Select an agent first.</source>
        <translation>Hãy chọn một agent trước.</translation>
    </message>
</context>
<context>
    <name>AgentStates</name>
    <message>
        <source>Add agent</source>
        <translation>Thêm agent</translation>
    </message>
    <message>
        <source>Add the first agent</source>
        <translation>Thêm agent đầu tiên</translation>
    </message>
    <message>
        <source>Add the first one, or bring a list from Excel. You see every change before it is sent.</source>
        <translation>Thêm agent đầu tiên, hoặc nhập danh sách từ Excel. Bạn xem được mọi thay đổi trước khi gửi.</translation>
    </message>
    <message>
        <source>Agents are for supervisors</source>
        <translation>Mục Agent dành cho giám sát viên</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Xóa bộ lọc</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Xóa tìm kiếm</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Xóa tìm kiếm và bộ lọc</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Import the first agents</source>
        <translation>Nhập những agent đầu tiên</translation>
    </message>
    <message>
        <source>No agent matches the filters</source>
        <translation>Không có agent nào khớp bộ lọc</translation>
    </message>
    <message>
        <source>No agent matches “{text}”</source>
        <translation>Không có agent nào khớp “{text}”</translation>
    </message>
    <message>
        <source>No agents yet</source>
        <translation>Chưa có agent nào</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Chưa đăng nhập</translation>
    </message>
    <message>
        <source>Show all agents</source>
        <translation>Hiện tất cả agent</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Sign in to see your agents, or try the demo.</source>
        <translation>Đăng nhập để xem agent của bạn, hoặc dùng thử bản demo.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Đang đăng nhập</translation>
    </message>
    <message>
        <source>the search</source>
        <translation>tìm kiếm</translation>
    </message>
    <message>
        <source>the search and {filters}</source>
        <translation>tìm kiếm và {filters}</translation>
    </message>
    <message>
        <source>{agents} are hidden by {what}.</source>
        <translation>{agents} đang bị ẩn bởi {what}.</translation>
    </message>
    <message>
        <source>{agents} is hidden by {what}.</source>
        <translation>{agents} đang bị ẩn bởi {what}.</translation>
    </message>
</context>
<context>
    <name>AgentToolbar</name>
    <message>
        <source>Add agent</source>
        <translation>Thêm agent</translation>
    </message>
    <message>
        <source>Agent pages</source>
        <translation>Các trang của mục Agent</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Export agents</source>
        <translation>Xuất agent</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Import agents</source>
        <translation>Nhập agent</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Search agents</source>
        <translation>Tìm agent</translation>
    </message>
    <message>
        <source>{count} active</source>
        <translation>{count} đang dùng</translation>
    </message>
</context>
<context>
    <name>AgentsController</name>
    <message>
        <source>Delete {count} agents</source>
        <translation>Xóa {count} agent</translation>
    </message>
    <message>
        <source>It was so already; nothing was sent</source>
        <translation>Vốn đã như vậy; không gửi gì</translation>
    </message>
    <message>
        <source>Rename {count} agents</source>
        <translation>Đổi tên {count} agent</translation>
    </message>
    <message>
        <source>The agent is no longer there. Nothing was sent.</source>
        <translation>Agent này không còn nữa. Chưa gửi gì.</translation>
    </message>
    <message>
        <source>Write hours like 09-18, from 1 to 24.</source>
        <translation>Ghi giờ theo dạng 09-18, từ 1 đến 24.</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>Đã sửa {name}</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>Đã xóa {name}</translation>
    </message>
</context>
<context>
    <name>AgentsRoom</name>
    <message>
        <source>Shifts</source>
        <translation>Ca trực</translation>
    </message>
    <message>
        <source>Template “{name}”</source>
        <translation>Mẫu “{name}”</translation>
    </message>
</context>
<context>
    <name>AgentsTab</name>
    <message>
        <source>Agents</source>
        <translation>Agent</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>Writing {file}</source>
        <translation>Đang ghi {file}</translation>
    </message>
    <message>
        <source>{entries} written to {file}</source>
        <translation>Đã ghi {entries} vào {file}</translation>
    </message>
</context>
<context>
    <name>AuditPane</name>
    <message>
        <source>Agents, fields, old and new values, and who changed them are searched.</source>
        <translation>Tìm trong agent, trường, giá trị cũ và mới, và người đã thay đổi.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Xóa tìm kiếm</translation>
    </message>
    <message>
        <source>Each field that is changed here is noted: when, who, old and new.</source>
        <translation>Mỗi trường được thay đổi ở đây đều được ghi lại: khi nào, ai, giá trị cũ và mới.</translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation>Xuất nhật ký</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>Đang được ghi.</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Tải thêm</translation>
    </message>
    <message>
        <source>No entry matches “{text}”</source>
        <translation>Không có mục nào khớp “{text}”</translation>
    </message>
    <message>
        <source>Nothing was changed from this desk yet</source>
        <translation>Chưa có thay đổi nào từ máy này</translation>
    </message>
    <message>
        <source>Search audit log</source>
        <translation>Tìm trong nhật ký</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Hiện tất cả các mục</translation>
    </message>
    <message>
        <source>The newest {entries}, there are older ones</source>
        <translation>{entries} mới nhất, còn các mục cũ hơn</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Không có gì để ghi.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Thử ngay</translation>
    </message>
    <message>
        <source>{entries} found</source>
        <translation>Tìm thấy {entries}</translation>
    </message>
    <message>
        <source>{entries}, that is all</source>
        <translation>{entries}, đó là tất cả</translation>
    </message>
</context>
<context>
    <name>BeforeCallController</name>
    <message>
        <source>The database did not answer: colleagues’ calls were not checked.</source>
        <translation>Cơ sở dữ liệu không phản hồi: chưa kiểm tra được cuộc gọi của đồng nghiệp.</translation>
    </message>
</context>
<context>
    <name>BeforeCallPage</name>
    <message>
        <source> min</source>
        <translation> phút</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Chặn</translation>
    </message>
    <message>
        <source>Called by a colleague</source>
        <translation>Đồng nghiệp đã gọi</translation>
    </message>
    <message>
        <source>Called within</source>
        <translation>Đã gọi trong vòng</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Quốc tế</translation>
    </message>
    <message>
        <source>Marked “do not call”</source>
        <translation>Đánh dấu “không gọi”</translation>
    </message>
    <message>
        <source>Premium rate</source>
        <translation>Cước cao</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Giờ yên tĩnh</translation>
    </message>
    <message>
        <source>Quiet hours are in the local time of whom you call.</source>
        <translation>Giờ yên tĩnh tính theo giờ địa phương của người được gọi.</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Giờ yên tĩnh từ</translation>
    </message>
    <message>
        <source>Quiet hours to</source>
        <translation>Giờ yên tĩnh đến</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Không báo</translation>
    </message>
    <message>
        <source>Shown under the number before you call. A warning takes no extra click; a blocked call is refused with the reason, wherever it is started.</source>
        <translation>Hiện dưới số trước khi bạn gọi. Cảnh báo không đòi thêm cú nhấp nào; cuộc gọi bị chặn sẽ bị từ chối kèm lý do, dù bắt đầu từ đâu.</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>within</source>
        <translation>trong vòng</translation>
    </message>
</context>
<context>
    <name>BundleContentsDialog</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Contents of the support bundle</source>
        <translation>Nội dung gói hỗ trợ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>File in the bundle</source>
        <translation>Tệp trong gói</translation>
    </message>
    <message>
        <source>This is the beginning. Open the file itself to read all of it.</source>
        <translation>Đây là phần đầu. Hãy mở chính tệp đó để đọc toàn bộ.</translation>
    </message>
    <message>
        <source>{file}, {size}</source>
        <translation>{file}, {size}</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Asking {0}</source>
        <translation>Đang hỏi {0}</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Đã gọi xong</translation>
    </message>
    <message>
        <source>Calling {0}</source>
        <translation>Đang gọi {0}</translation>
    </message>
    <message>
        <source>Checking the call log</source>
        <translation>Đang kiểm tra lịch sử cuộc gọi</translation>
    </message>
    <message>
        <source>Found in the call log</source>
        <translation>Tìm thấy trong lịch sử cuộc gọi</translation>
    </message>
    <message>
        <source>No call was placed</source>
        <translation>Chưa thực hiện cuộc gọi nào</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Không nghe máy</translation>
    </message>
    <message>
        <source>Pick up to be connected to {0}.</source>
        <translation>Nhấc máy để được nối với {0}.</translation>
    </message>
    <message>
        <source>Probably calling {0}</source>
        <translation>Có lẽ đang gọi {0}</translation>
    </message>
    <message>
        <source>Probably not answered</source>
        <translation>Có lẽ không nghe máy</translation>
    </message>
    <message>
        <source>Probably ringing {0}</source>
        <translation>Có lẽ đang đổ chuông {0}</translation>
    </message>
    <message>
        <source>Probably talking</source>
        <translation>Có lẽ đang đàm thoại</translation>
    </message>
    <message>
        <source>Ringing {0}</source>
        <translation>Đang đổ chuông {0}</translation>
    </message>
    <message>
        <source>Talked about {0} with {1}.</source>
        <translation>Đã đàm thoại khoảng {0} với {1}.</translation>
    </message>
    <message>
        <source>Talked {0} with {1}.</source>
        <translation>Đã đàm thoại {0} với {1}.</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Đang đàm thoại</translation>
    </message>
    <message>
        <source>The answer was lost. Checking the call log; Call stays off until {0}.</source>
        <translation>Bị mất phản hồi. Đang kiểm tra lịch sử cuộc gọi; nút Gọi tạm khóa đến {0}.</translation>
    </message>
    <message>
        <source>The call ended before {0} was seen talking. Looking in the call log.</source>
        <translation>Cuộc gọi kết thúc trước khi thấy {0} đàm thoại. Đang tra lịch sử cuộc gọi.</translation>
    </message>
    <message>
        <source>The call log does not show it. Look at your phone before you call again.</source>
        <translation>Không thấy trong lịch sử cuộc gọi. Hãy xem điện thoại trước khi gọi lần nữa.</translation>
    </message>
    <message>
        <source>The call to {0} is being placed.</source>
        <translation>Đang thực hiện cuộc gọi cho {0}.</translation>
    </message>
    <message>
        <source>We do not know if {0} was called</source>
        <translation>Không rõ {0} đã được gọi hay chưa</translation>
    </message>
    <message>
        <source>We do not know what became of this call</source>
        <translation>Không rõ cuộc gọi này đã ra sao</translation>
    </message>
    <message>
        <source>When {0} picks up, {1} is called.</source>
        <translation>Khi {0} nhấc máy, {1} sẽ được gọi.</translation>
    </message>
    <message>
        <source>You picked up.</source>
        <translation>Bạn đã nhấc máy.</translation>
    </message>
    <message>
        <source>its answer was lost</source>
        <translation>bị mất phản hồi</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>không nghe máy</translation>
    </message>
    <message>
        <source>pick up to go on</source>
        <translation>nhấc máy để tiếp tục</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>có lẽ</translation>
    </message>
    <message>
        <source>probably not answered</source>
        <translation>có lẽ không nghe máy</translation>
    </message>
    <message>
        <source>request {0}</source>
        <translation>yêu cầu {0}</translation>
    </message>
    <message>
        <source>starts when you pick up</source>
        <translation>bắt đầu khi bạn nhấc máy</translation>
    </message>
    <message>
        <source>starts when {0} picks up</source>
        <translation>bắt đầu khi {0} nhấc máy</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>với {0}</translation>
    </message>
    <message>
        <source>with {0}. {1} stopped telling; its call log tells after the call.</source>
        <translation>với {0}. {1} đã ngừng báo; lịch sử cuộc gọi sẽ cho biết sau cuộc gọi.</translation>
    </message>
    <message>
        <source>your mobile</source>
        <translation>di động của bạn</translation>
    </message>
    <message>
        <source>your softphone</source>
        <translation>softphone của bạn</translation>
    </message>
    <message>
        <source>{0} did not take the call</source>
        <translation>{0} không nhận cuộc gọi</translation>
    </message>
    <message>
        <source>{0} picked up.</source>
        <translation>{0} đã nhấc máy.</translation>
    </message>
    <message>
        <source>{0} tells after the call</source>
        <translation>{0} sẽ báo sau cuộc gọi</translation>
    </message>
    <message>
        <source>{0} tells what became of the call after it.</source>
        <translation>{0} sẽ báo kết quả sau cuộc gọi.</translation>
    </message>
    <message>
        <source>{0} took the call</source>
        <translation>{0} đã nhận cuộc gọi</translation>
    </message>
    <message>
        <source>{0} was asked</source>
        <translation>Đã hỏi {0}</translation>
    </message>
    <message>
        <source>{0} was not called.</source>
        <translation>{0} chưa được gọi.</translation>
    </message>
    <message>
        <source>{0} was not reached.</source>
        <translation>Không gặp được {0}.</translation>
    </message>
    <message>
        <source>{0}’s mobile</source>
        <translation>di động của {0}</translation>
    </message>
    <message>
        <source>{0}’s softphone</source>
        <translation>softphone của {0}</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Call status</source>
        <translation>Tình trạng cuộc gọi</translation>
    </message>
    <message>
        <source>Kept with the call, shown after it</source>
        <translation>Lưu cùng cuộc gọi, hiện sau khi gọi xong</translation>
    </message>
    <message>
        <source>No ring within 20 s? See that your phone is signed in and on. Calldeck never dials a second time by itself.</source>
        <translation>Sau 20 giây chưa đổ chuông? Hãy xem điện thoại đã bật và đăng nhập chưa. Calldeck không bao giờ tự quay số lần thứ hai.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Note for this call</source>
        <translation>Ghi chú cho cuộc gọi này</translation>
    </message>
</context>
<context>
    <name>CallChoices</name>
    <message>
        <source>As {provider} has it set</source>
        <translation>Theo {provider} đã đặt</translation>
    </message>
    <message>
        <source>Call as</source>
        <translation>Gọi thay</translation>
    </message>
    <message>
        <source>Ring me on</source>
        <translation>Đổ chuông ở</translation>
    </message>
    <message>
        <source>Show number</source>
        <translation>Số hiển thị</translation>
    </message>
</context>
<context>
    <name>CallHistoryController</name>
    <message>
        <source>Reading calls</source>
        <translation>Đang đọc cuộc gọi</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>Đã lưu {file}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Thử ngay</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Đang ghi {file}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>trang {page}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>trang {page}/{pages}</translation>
    </message>
</context>
<context>
    <name>CallLine</name>
    <message>
        <source>Call back status</source>
        <translation>Tình trạng gọi lại</translation>
    </message>
    <message>
        <source>Claiming and checking the call log</source>
        <translation>Đang nhận và kiểm tra lịch sử cuộc gọi</translation>
    </message>
    <message>
        <source>Nobody is called twice: colleagues may have been quicker.</source>
        <translation>Không ai bị gọi hai lần: có thể đồng nghiệp đã nhanh hơn.</translation>
    </message>
</context>
<context>
    <name>CallNoteDialog</name>
    <message>
        <source>Call to {who}</source>
        <translation>Cuộc gọi cho {who}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Sửa ghi chú</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Lưu ghi chú</translation>
    </message>
</context>
<context>
    <name>CallSteps</name>
    <message>
        <source>Steps of the call</source>
        <translation>Các bước của cuộc gọi</translation>
    </message>
</context>
<context>
    <name>CallTags</name>
    <message>
        <source>Add tag</source>
        <translation>Thêm nhãn</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation>Bỏ nhãn {tag}</translation>
    </message>
    <message>
        <source>Sent along with the call</source>
        <translation>Gửi kèm cuộc gọi</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>There is room for ten. Remove one first.</source>
        <translation>Chỉ có chỗ cho mười nhãn. Hãy bỏ bớt một nhãn trước.</translation>
    </message>
    <message>
        <source>Write a name, an equals sign and a value.</source>
        <translation>Hãy ghi tên, dấu bằng và giá trị.</translation>
    </message>
</context>
<context>
    <name>CallWays</name>
    <message>
        <source>Check now</source>
        <translation>Kiểm tra ngay</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Handed over to {name}.</source>
        <translation>Đã chuyển cho {name}.</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Stop call</source>
        <translation>Dừng gọi</translation>
    </message>
    <message>
        <source>Transfer call</source>
        <translation>Chuyển cuộc gọi</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Chuyển…</translation>
    </message>
    <message>
        <source>{provider} has not named this call. Hang up on your phone.</source>
        <translation>{provider} chưa cho biết mã cuộc gọi này. Hãy gác máy trên điện thoại.</translation>
    </message>
</context>
<context>
    <name>CallerActions</name>
    <message>
        <source>Call back</source>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>Choose a caller.</source>
        <translation>Hãy chọn một người gọi.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <source>Claims the row, rings {device}, then {who}.</source>
        <translation>Nhận dòng này, đổ chuông {device}, rồi gọi {who}.</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Đã xử lý</translation>
    </message>
    <message>
        <source>Mark handled</source>
        <translation>Đánh dấu xong</translation>
    </message>
    <message>
        <source>Nobody needs to call any more.</source>
        <translation>Không ai cần gọi nữa.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Release claim</source>
        <translation>Trả lại người gọi</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Hoãn</translation>
    </message>
    <message>
        <source>The caller withheld the number.</source>
        <translation>Người gọi đã ẩn số.</translation>
    </message>
    <message>
        <source>{name} claimed this caller.</source>
        <translation>{name} đã nhận người gọi này.</translation>
    </message>
    <message>
        <source>{state}. Nobody needs to call any more.</source>
        <translation>{state}. Không ai cần gọi nữa.</translation>
    </message>
</context>
<context>
    <name>CallerHead</name>
    <message>
        <source>Close caller</source>
        <translation>Đóng người gọi</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Chép số</translation>
    </message>
</context>
<context>
    <name>CallerPanel</name>
    <message>
        <source>Caller history</source>
        <translation>Lịch sử người gọi</translation>
    </message>
    <message>
        <source>Choose a caller to see what happened and to call back.</source>
        <translation>Chọn một người gọi để xem diễn biến và gọi lại.</translation>
    </message>
    <message>
        <source>Claim, snooze or mark them all with the buttons above the list.</source>
        <translation>Nhận, hoãn hoặc đánh dấu tất cả bằng các nút phía trên danh sách.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Chưa chọn ai</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Note what came of it</source>
        <translation>Ghi kết quả</translation>
    </message>
    <message>
        <source>What came of the call to {name}?</source>
        <translation>Kết quả cuộc gọi cho {name} thế nào?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
</context>
<context>
    <name>CellEntries</name>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bật</translation>
    </message>
</context>
<context>
    <name>ChangeFile</name>
    <message>
        <source>Save as</source>
        <translation>Lưu thành</translation>
    </message>
</context>
<context>
    <name>ChangeFiles</name>
    <message>
        <source>Choose a list of agents</source>
        <translation>Chọn danh sách agent</translation>
    </message>
</context>
<context>
    <name>ChangeFilters</name>
    <message>
        <source>Save error list</source>
        <translation>Lưu danh sách lỗi</translation>
    </message>
    <message>
        <source>Search rows</source>
        <translation>Tìm dòng</translation>
    </message>
    <message>
        <source>of {count} rows</source>
        <translation>trong {count} dòng</translation>
    </message>
</context>
<context>
    <name>ChangeFoot</name>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Áp dụng thay đổi</translation>
    </message>
    <message>
        <source>Apply import</source>
        <translation>Thực hiện nhập</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>Check and continue</source>
        <translation>Kiểm tra và tiếp tục</translation>
    </message>
    <message>
        <source>Choose a corrected file</source>
        <translation>Chọn tệp đã sửa</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Leave out the rest</source>
        <translation>Bỏ qua phần còn lại</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Chưa làm gì cả.</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Tệp khác</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Lưu kết quả</translation>
    </message>
    <message>
        <source>Undo run</source>
        <translation>Hoàn tác đợt</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>Hoàn tác đợt này</translation>
    </message>
</context>
<context>
    <name>ChangeHead</name>
    <message>
        <source>Agents</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Back to agents</source>
        <translation>Về danh sách agent</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Step {step} of 3</source>
        <translation>Bước {step}/3</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Agents missing from the file stay untouched.</source>
        <translation>Agent không có trong tệp sẽ giữ nguyên.</translation>
    </message>
    <message>
        <source>All rows are the same as the agents, or wrong.</source>
        <translation>Mọi dòng đều trùng với agent hiện có, hoặc bị lỗi.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Apply {rows}</source>
        <translation>Áp dụng {rows}</translation>
    </message>
    <message>
        <source>Blank cells leave a field as it is.</source>
        <translation>Ô trống giữ nguyên giá trị của trường.</translation>
    </message>
    <message>
        <source>Change preview</source>
        <translation>Xem trước thay đổi</translation>
    </message>
    <message>
        <source>Each agent is read again just before it is changed. The whole run can be undone.</source>
        <translation>Mỗi agent được đọc lại ngay trước khi thay đổi. Có thể hoàn tác cả đợt.</translation>
    </message>
    <message>
        <source>From Excel, LibreOffice or any CSV</source>
        <translation>Từ Excel, LibreOffice hoặc tệp CSV bất kỳ</translation>
    </message>
    <message>
        <source>Held rows were changed by somebody since the check; nothing was sent for them.</source>
        <translation>Dòng giữ lại đã bị ai đó thay đổi sau khi kiểm tra; không gửi gì cho các dòng này.</translation>
    </message>
    <message>
        <source>Import agents</source>
        <translation>Nhập agent</translation>
    </message>
    <message>
        <source>Import preview</source>
        <translation>Xem trước bản nhập</translation>
    </message>
    <message>
        <source>Looking what became of the uncertain rows</source>
        <translation>Đang tra xem các dòng chưa rõ đã ra sao</translation>
    </message>
    <message>
        <source>New agents take up to a minute: {provider} may still act on what was sent. Nothing is sent meanwhile.</source>
        <translation>Agent mới mất đến một phút: {provider} có thể vẫn đang xử lý những gì đã gửi. Trong lúc đó không gửi gì thêm.</translation>
    </message>
    <message>
        <source>Not everything can be taken back</source>
        <translation>Không phải mọi thứ đều hoàn tác được</translation>
    </message>
    <message>
        <source>Nothing has been sent to {provider} yet.</source>
        <translation>Chưa gửi gì đến {provider}.</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Không có gì để gửi</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Chưa gửi gì</translation>
    </message>
    <message>
        <source>Skip {errors}, apply {rows}</source>
        <translation>Bỏ qua {errors}, áp dụng {rows}</translation>
    </message>
    <message>
        <source>The provider asked us to wait {seconds} s.</source>
        <translation>Nhà cung cấp yêu cầu chờ {seconds} giây.</translation>
    </message>
    <message>
        <source>This is a dry run</source>
        <translation>Đây là bản chạy thử</translation>
    </message>
    <message>
        <source>This run was cut off: {done} of {total} done</source>
        <translation>Đợt này bị ngắt giữa chừng: đã xong {done}/{total}</translation>
    </message>
    <message>
        <source>Uncertain rows are looked up before anything is sent again.</source>
        <translation>Các dòng chưa rõ được tra cứu trước khi gửi lại bất cứ gì.</translation>
    </message>
    <message>
        <source>{count} agents</source>
        <translation>{count} agent</translation>
    </message>
    <message>
        <source>{done} of {total} done, {uncertain} uncertain</source>
        <translation>Đã xong {done}/{total}, {uncertain} chưa rõ</translation>
    </message>
    <message>
        <source>{uncertain} uncertain. Nothing is sent before {provider} was asked what became of it.</source>
        <translation>{uncertain} chưa rõ. Không gửi gì trước khi hỏi {provider} xem đã ra sao.</translation>
    </message>
</context>
<context>
    <name>ChangeStates</name>
    <message>
        <source>Another list above may have rows.</source>
        <translation>Danh sách khác ở trên có thể có dòng.</translation>
    </message>
    <message>
        <source>Bring a list from a file</source>
        <translation>Nhập danh sách từ tệp</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Columns are found by their headings, in any order. Nothing is sent before you have seen what would change. You can also drop the file here.</source>
        <translation>Cột được nhận ra theo tiêu đề, thứ tự nào cũng được. Không gửi gì trước khi bạn xem những gì sẽ thay đổi. Bạn cũng có thể thả tệp vào đây.</translation>
    </message>
    <message>
        <source>No row to show here</source>
        <translation>Không có dòng nào để hiện</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Lưu tệp mẫu</translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Columns to show</source>
        <translation>Cột hiển thị</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Đặt lại cột</translation>
    </message>
    <message>
        <source>The first one stands at the left. Dragging a heading moves a column, too.</source>
        <translation>Cột đầu tiên nằm bên trái. Kéo tiêu đề cũng di chuyển được cột.</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Order of columns…</source>
        <translation>Thứ tự cột…</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Đặt lại cột</translation>
    </message>
    <message>
        <source>{column} (no room now)</source>
        <translation>{column} (hiện không đủ chỗ)</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connection</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Chưa kết nối</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Add contact</source>
        <translation>Thêm liên hệ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Không gọi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Sửa liên hệ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>ContactImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Nhập danh bạ</translation>
    </message>
    <message>
        <source>Import summary</source>
        <translation>Tóm tắt bản nhập</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Không đọc được</translation>
    </message>
    <message>
        <source>Nothing is written yet. What is blank in the file erases nothing.</source>
        <translation>Chưa ghi gì. Ô trống trong tệp không xóa gì.</translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>Không có gì để nhập.</translation>
    </message>
</context>
<context>
    <name>ContactNotices</name>
    <message>
        <source>Add or edit contact</source>
        <translation>Thêm hoặc sửa liên hệ</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Thêm một liên hệ</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Thêm liên hệ</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Call contact</source>
        <translation>Gọi liên hệ</translation>
    </message>
    <message>
        <source>Choose a contact first</source>
        <translation>Hãy chọn một liên hệ trước</translation>
    </message>
    <message>
        <source>Choose contacts</source>
        <translation>Chọn liên hệ</translation>
    </message>
    <message>
        <source>Choose one contact first</source>
        <translation>Hãy chọn đúng một liên hệ trước</translation>
    </message>
    <message>
        <source>Choose the contacts to send first</source>
        <translation>Hãy chọn các liên hệ cần gửi trước</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Xóa tìm kiếm</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Danh bạ</translation>
    </message>
    <message>
        <source>Contacts of the provider</source>
        <translation>Danh bạ của nhà cung cấp</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>Chép {0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>Xóa liên hệ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Sửa liên hệ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Xuất danh bạ</translation>
    </message>
    <message>
        <source>Get contacts from {provider}</source>
        <translation>Lấy danh bạ từ {provider}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Nhập từ tệp</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Nhập danh bạ</translation>
    </message>
    <message>
        <source>Names of contacts stand wherever their numbers do. Files from Excel and address books can be dropped here.</source>
        <translation>Tên liên hệ hiện ở mọi nơi có số của họ. Có thể thả tệp từ Excel và sổ địa chỉ vào đây.</translation>
    </message>
    <message>
        <source>No contact matches “{0}”</source>
        <translation>Không có liên hệ nào khớp “{0}”</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Chưa có liên hệ nào</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Put into the number field</source>
        <translation>Đưa vào ô nhập số</translation>
    </message>
    <message>
        <source>Reading contacts</source>
        <translation>Đang đọc danh bạ</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Tìm liên hệ</translation>
    </message>
    <message>
        <source>Send selected contacts to {provider}</source>
        <translation>Gửi liên hệ đã chọn đến {provider}</translation>
    </message>
    <message>
        <source>There are no contacts yet</source>
        <translation>Hiện chưa có liên hệ nào</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>CopiedOffer</name>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Put into the dialer</source>
        <translation>Đưa vào ô quay số</translation>
    </message>
    <message>
        <source>{number} was copied</source>
        <translation>Đã chép {number}</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Agents on shift</source>
        <translation>Agent trong ca</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Dạng bảng</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Độ phủ ca</translation>
    </message>
    <message>
        <source>Thin below</source>
        <translation>Thiếu khi dưới</translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>Agents on shift by hour</source>
        <translation>Agent trong ca theo giờ</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault ended it at once. What you did last may not have been done: look before you repeat it. If it happens again, copy the details for support.</source>
        <translation>Một lỗi đã làm chương trình tắt ngay. Việc bạn làm cuối cùng có thể chưa xong: hãy xem lại trước khi làm lần nữa. Nếu lỗi lặp lại, hãy chép chi tiết gửi bộ phận hỗ trợ.</translation>
    </message>
    <message>
        <source>Calldeck ended unexpectedly last time</source>
        <translation>Lần trước Calldeck đã tắt ngoài dự kiến</translation>
    </message>
    <message>
        <source>Calldeck goes on. What you did last may not have been done: look before you repeat it. If it happens again, copy the details for support.</source>
        <translation>Calldeck vẫn chạy tiếp. Việc bạn vừa làm có thể chưa xong: hãy xem lại trước khi làm lần nữa. Nếu lỗi lặp lại, hãy chép chi tiết gửi bộ phận hỗ trợ.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Chép chi tiết</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Chẩn đoán</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Nothing of this leaves this computer by itself.</source>
        <translation>Không có gì ở đây tự gửi ra khỏi máy này.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Mở thư mục nhật ký</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Đã xảy ra lỗi ngoài dự kiến</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Lỗi ngoài dự kiến</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Calldeck ended unexpectedly last time</source>
        <translation>Lần trước Calldeck đã tắt ngoài dự kiến</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>What you did last may not have been done: look before you repeat it.</source>
        <translation>Việc bạn làm cuối cùng có thể chưa xong: hãy xem lại trước khi làm lần nữa.</translation>
    </message>
</context>
<context>
    <name>CrmEntries</name>
    <message>
        <source>Open in CRM</source>
        <translation>Mở trong CRM</translation>
    </message>
</context>
<context>
    <name>CrmPage</name>
    <message>
        <source>No CRM page was opened. Choose a call or a caller first.</source>
        <translation>Chưa mở trang CRM nào. Hãy chọn một cuộc gọi hoặc người gọi trước.</translation>
    </message>
    <message>
        <source>No CRM page was opened. Set its address in the settings, under Desk.</source>
        <translation>Chưa mở trang CRM nào. Hãy đặt địa chỉ trong cài đặt, mục Máy này.</translation>
    </message>
    <message>
        <source>No CRM page was opened: this computer has no browser for it.</source>
        <translation>Chưa mở trang CRM nào: máy này không có trình duyệt để mở.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Delete agent</source>
        <translation>Xóa agent</translation>
    </message>
    <message>
        <source>Delete {count} agents?</source>
        <translation>Xóa {count} agent?</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Xóa {name}?</translation>
    </message>
    <message>
        <source>Type the number to confirm</source>
        <translation>Nhập con số để xác nhận</translation>
    </message>
    <message>
        <source>Type {count} to confirm</source>
        <translation>Nhập {count} để xác nhận</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} và {count} agent khác</translation>
    </message>
    <message>
        <source>{name} can no longer take calls here. Past calls stay. Undo adds {name} again, without groups and under a new ID.</source>
        <translation>{name} sẽ không nhận được cuộc gọi ở đây nữa. Các cuộc gọi cũ vẫn còn. Hoàn tác sẽ thêm lại {name}, không có nhóm và với ID mới.</translation>
    </message>
    <message>
        <source>{name} loses extension {extension} and can no longer sign in. Past calls stay. Undo adds {name} again.</source>
        <translation>{name} mất máy lẻ {extension} và không đăng nhập được nữa. Các cuộc gọi cũ vẫn còn. Hoàn tác sẽ thêm lại {name}.</translation>
    </message>
    <message>
        <source>{who} can no longer sign in or take calls here. Their past calls stay. Undo adds them again.</source>
        <translation>{who} sẽ không đăng nhập hay nhận cuộc gọi ở đây được nữa. Các cuộc gọi cũ vẫn còn. Hoàn tác sẽ thêm lại.</translation>
    </message>
</context>
<context>
    <name>DeskHabits</name>
    <message>
        <source>Calldeck goes on in the tray</source>
        <translation>Calldeck vẫn chạy ở khay hệ thống</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>Missed callers are still told. Quit from the menu of its icon.</source>
        <translation>Người gọi nhỡ vẫn được báo. Thoát từ menu của biểu tượng.</translation>
    </message>
    <message>
        <source>Nobody has touched this computer for {n} minutes. Your status was not changed.</source>
        <translation>Không ai dùng máy này trong {n} phút. Trạng thái của bạn không bị thay đổi.</translation>
    </message>
    <message>
        <source>You seem to be away — set a break?</source>
        <translation>Có vẻ bạn đang vắng mặt — đặt nghỉ?</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source> min</source>
        <translation> phút</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>Đang hỏi hệ thống…</translation>
    </message>
    <message>
        <source>CRM page</source>
        <translation>Trang CRM</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Chạy tiếp ở khay hệ thống khi đóng cửa sổ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>Chưa lưu.</translation>
    </message>
    <message>
        <source>Open it when a call begins</source>
        <translation>Mở khi bắt đầu cuộc gọi</translation>
    </message>
    <message>
        <source>Opens: {address}</source>
        <translation>Sẽ mở: {address}</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation>Chạy cùng hệ thống</translation>
    </message>
    <message>
        <source>Suggest a break after</source>
        <translation>Gợi ý nghỉ sau</translation>
    </message>
    <message>
        <source>The system does not start Calldeck when you log in.</source>
        <translation>Hệ thống không mở Calldeck khi bạn đăng nhập.</translation>
    </message>
    <message>
        <source>The system refused: {fault}. Nothing was changed.</source>
        <translation>Hệ thống từ chối: {fault}. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The system starts Calldeck hidden when you log in.</source>
        <translation>Hệ thống mở Calldeck ở chế độ ẩn khi bạn đăng nhập.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits Calldeck.</source>
        <translation>Môi trường desktop này không có khay hệ thống: đóng cửa sổ sẽ thoát Calldeck.</translation>
    </message>
    <message>
        <source>When nobody touches Calldeck: this desktop does not tell what happens in other programs. Your status is never changed for you.</source>
        <translation>Khi không ai dùng Calldeck: môi trường desktop này không cho biết hoạt động trong chương trình khác. Trạng thái của bạn không bao giờ bị tự động thay đổi.</translation>
    </message>
    <message>
        <source>When nobody touches this computer. Your status is never changed for you.</source>
        <translation>Khi không ai dùng máy này. Trạng thái của bạn không bao giờ bị tự động thay đổi.</translation>
    </message>
    <message>
        <source>Write {e164}, {digits} or {name} where number and name of a caller go.</source>
        <translation>Ghi {e164}, {digits} hoặc {name} ở chỗ cần số và tên người gọi.</translation>
    </message>
</context>
<context>
    <name>DesktopNotices</name>
    <message>
        <source>A withheld number</source>
        <translation>Số bị ẩn</translation>
    </message>
    <message>
        <source>Newest: {name}</source>
        <translation>Mới nhất: {name}</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Một lần</translation>
    </message>
    <message>
        <source>Show caller</source>
        <translation>Xem người gọi</translation>
    </message>
    <message>
        <source>Show callers</source>
        <translation>Xem người gọi</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>một giờ</translation>
    </message>
    <message>
        <source>{name} has been waiting for {span}</source>
        <translation>{name} đã chờ {span}</translation>
    </message>
    <message>
        <source>{name} missed</source>
        <translation>Nhỡ cuộc gọi của {name}</translation>
    </message>
    <message>
        <source>{name}: call again now</source>
        <translation>{name}: gọi lại ngay</translation>
    </message>
    <message>
        <source>{n} callers are waiting</source>
        <translation>{n} người gọi đang chờ</translation>
    </message>
    <message>
        <source>{n} callers have been waiting for {span}</source>
        <translation>{n} người gọi đã chờ {span}</translation>
    </message>
    <message>
        <source>{n} callers to call again now</source>
        <translation>{n} người cần gọi lại ngay</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Checking, {done} of {total}</source>
        <translation>Đang kiểm tra, {done}/{total}</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Các mục kiểm tra</translation>
    </message>
    <message>
        <source>Choose a row to read all of it, and what to do about it.</source>
        <translation>Chọn một dòng để đọc đầy đủ và xem cần làm gì.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Chép báo cáo</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Chẩn đoán</translation>
    </message>
    <message>
        <source>Everything is well</source>
        <translation>Mọi thứ đều ổn</translation>
    </message>
    <message>
        <source>Not everything was checked</source>
        <translation>Chưa kiểm tra hết</translation>
    </message>
    <message>
        <source>Nothing is changed, and nothing about you leaves this computer.</source>
        <translation>Không thay đổi gì, và không thông tin nào về bạn gửi ra khỏi máy này.</translation>
    </message>
    <message>
        <source>Once everything is checked</source>
        <translation>Khi đã kiểm tra xong tất cả</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Mở thư mục nhật ký</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Chạy lại</translation>
    </message>
    <message>
        <source>Save support bundle…</source>
        <translation>Lưu gói hỗ trợ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>The report was copied</source>
        <translation>Đã chép báo cáo</translation>
    </message>
</context>
<context>
    <name>DialPanel</name>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Mini dialer</source>
        <translation>Quay số mini</translation>
    </message>
    <message>
        <source>Nobody called “{name}” is known here.</source>
        <translation>Ở đây không biết ai tên “{name}”.</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>mọi phím</translation>
    </message>
    <message>
        <source>call</source>
        <translation>gọi</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>{device} rings first, then the customer.</source>
        <translation>{device} đổ chuông trước, rồi đến khách hàng.</translation>
    </message>
</context>
<context>
    <name>DialerTab</name>
    <message>
        <source>Contacts</source>
        <translation>Danh bạ</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Quay số</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
</context>
<context>
    <name>EarlierLine</name>
    <message>
        <source>Show them</source>
        <translation>Hiện ra</translation>
    </message>
</context>
<context>
    <name>EditableTable</name>
    <message>
        <source>{entry}, being saved</source>
        <translation>{entry}, đang lưu</translation>
    </message>
</context>
<context>
    <name>ExportCallersDialog</name>
    <message>
        <source>Callers</source>
        <translation>Người gọi</translation>
    </message>
    <message>
        <source>Callers to export</source>
        <translation>Người gọi cần xuất</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Export missed calls</source>
        <translation>Xuất cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Include figures</source>
        <translation>Kèm số liệu</translation>
    </message>
    <message>
        <source>Numbers and times are written as text. The figures are further sheets of a workbook; beside a CSV they are a file of their own.</source>
        <translation>Số điện thoại và giờ được ghi dạng văn bản. Số liệu là các trang tính thêm của tệp Excel; với CSV thì là một tệp riêng.</translation>
    </message>
    <message>
        <source>Selected: {callers}</source>
        <translation>Đã chọn: {callers}</translation>
    </message>
    <message>
        <source>Shown: {callers}</source>
        <translation>Đang hiện: {callers}</translation>
    </message>
</context>
<context>
    <name>ExportCallsDialog</name>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Calls to export</source>
        <translation>Cuộc gọi cần xuất</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Export recent calls</source>
        <translation>Xuất cuộc gọi gần đây</translation>
    </message>
    <message>
        <source>Numbers and times are written as text. Recordings do not go along.</source>
        <translation>Số điện thoại và giờ được ghi dạng văn bản. Không kèm bản ghi âm.</translation>
    </message>
    <message>
        <source>Selected: {calls}</source>
        <translation>Đã chọn: {calls}</translation>
    </message>
    <message>
        <source>Shown: {calls}</source>
        <translation>Đang hiện: {calls}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Agents</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agents to export</source>
        <translation>Agent cần xuất</translation>
    </message>
    <message>
        <source>All: {agents}</source>
        <translation>Tất cả: {agents}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Delete it when you no longer need it.</source>
        <translation>Hãy xóa tệp khi không cần nữa.</translation>
    </message>
    <message>
        <source>Everybody who opens the file can sign in as these agents</source>
        <translation>Ai mở tệp cũng có thể đăng nhập bằng các agent này</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Export agents</source>
        <translation>Xuất agent</translation>
    </message>
    <message>
        <source>Include passwords</source>
        <translation>Kèm mật khẩu</translation>
    </message>
    <message>
        <source>Selected: {agents}</source>
        <translation>Đã chọn: {agents}</translation>
    </message>
    <message>
        <source>Shown: {agents}</source>
        <translation>Đang hiện: {agents}</translation>
    </message>
    <message>
        <source>The file can be changed in Excel or LibreOffice and imported again; without changes there is then nothing to do.</source>
        <translation>Có thể sửa tệp trong Excel hoặc LibreOffice rồi nhập lại; nếu không sửa gì thì không có gì để làm.</translation>
    </message>
</context>
<context>
    <name>FigureLegend</name>
    <message>
        <source>Mean of the same weekday in the last {weeks} weeks</source>
        <translation>Trung bình của cùng thứ trong {weeks} tuần qua</translation>
    </message>
    <message>
        <source>now</source>
        <translation>hiện tại</translation>
    </message>
    <message>
        <source>usual, last {weeks} weeks</source>
        <translation>thường lệ, {weeks} tuần qua</translation>
    </message>
</context>
<context>
    <name>FigureLists</name>
    <message>
        <source>By agent</source>
        <translation>Theo agent</translation>
    </message>
    <message>
        <source>By hotline</source>
        <translation>Theo hotline</translation>
    </message>
    <message>
        <source>Missed by hour</source>
        <translation>Nhỡ theo giờ</translation>
    </message>
    <message>
        <source>Missed by weekday</source>
        <translation>Nhỡ theo thứ</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>As a table</source>
        <translation>Dạng bảng</translation>
    </message>
    <message>
        <source>By hour, today</source>
        <translation>Theo giờ, hôm nay</translation>
    </message>
    <message>
        <source>By weekday, this week</source>
        <translation>Theo thứ, tuần này</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Figures as plots</source>
        <translation>Số liệu dạng biểu đồ</translation>
    </message>
    <message>
        <source>Figures as tables</source>
        <translation>Số liệu dạng bảng</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Đang ẩn</translation>
    </message>
    <message>
        <source>Missed by hour</source>
        <translation>Nhỡ theo giờ</translation>
    </message>
    <message>
        <source>Missed by weekday</source>
        <translation>Nhỡ theo thứ</translation>
    </message>
    <message>
        <source>Missed today</source>
        <translation>Nhỡ hôm nay</translation>
    </message>
    <message>
        <source>Not enough calls yet</source>
        <translation>Chưa đủ cuộc gọi</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Đang hiện</translation>
    </message>
    <message>
        <source>Time to call back</source>
        <translation>Thời gian gọi lại</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>cuộc gọi</translation>
    </message>
    <message>
        <source>calls, usual {count} on {weekday}s</source>
        <translation>cuộc gọi, {weekday} thường {count}</translation>
    </message>
    <message>
        <source>fewer than {count} called back</source>
        <translation>gọi lại chưa đến {count}</translation>
    </message>
    <message>
        <source>median</source>
        <translation>trung vị</translation>
    </message>
    <message>
        <source>median, usual {span}</source>
        <translation>trung vị, thường lệ {span}</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>any</source>
        <translation>tất cả</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>Cannot be changed.</source>
        <translation>Không thay đổi được.</translation>
    </message>
    <message>
        <source>Without + it is a number in {country}.</source>
        <translation>Không có dấu + thì là số ở {country}.</translation>
    </message>
    <message>
        <source>will be sent as {number}</source>
        <translation>sẽ được gửi là {number}</translation>
    </message>
</context>
<context>
    <name>FreeExtension</name>
    <message>
        <source>All from 101 to 999 are in use.</source>
        <translation>Các số từ 101 đến 999 đều đã được dùng.</translation>
    </message>
    <message>
        <source>Extension {extension}</source>
        <translation>Máy lẻ {extension}</translation>
    </message>
    <message>
        <source>Fill in {extension}</source>
        <translation>Điền {extension}</translation>
    </message>
    <message>
        <source>Next free</source>
        <translation>Số trống kế</translation>
    </message>
</context>
<context>
    <name>GapStrip</name>
    <message>
        <source>Read again</source>
        <translation>Đọc lại</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Also versions that are still tested</source>
        <translation>Cả phiên bản còn đang thử nghiệm</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Calldeck looks once a day. Nothing is installed unless you say so.</source>
        <translation>Calldeck tìm mỗi ngày một lần. Không cài gì nếu bạn không đồng ý.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>Quốc gia mặc định</translation>
    </message>
    <message>
        <source>Do not look for updates</source>
        <translation>Không tìm bản cập nhật</translation>
    </message>
    <message>
        <source>For numbers that are typed without a country code.</source>
        <translation>Cho những số được nhập không kèm mã quốc gia.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Released versions</source>
        <translation>Phiên bản đã phát hành</translation>
    </message>
    <message>
        <source>Takes effect when Calldeck is started again.</source>
        <translation>Có hiệu lực khi mở lại Calldeck.</translation>
    </message>
    <message>
        <source>The provider’s own</source>
        <translation>Theo nhà cung cấp</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Cập nhật</translation>
    </message>
</context>
<context>
    <name>GroupPicker</name>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add agents</source>
        <translation>Thêm agent</translation>
    </message>
    <message>
        <source>Add to {group}</source>
        <translation>Thêm vào {group}</translation>
    </message>
    <message>
        <source>Add {count} agents</source>
        <translation>Thêm {count} agent</translation>
    </message>
    <message>
        <source>Agents outside the group</source>
        <translation>Agent ngoài nhóm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Every agent is in this group</source>
        <translation>Mọi agent đều ở trong nhóm này</translation>
    </message>
    <message>
        <source>No agent outside the group matches “{text}”</source>
        <translation>Không có agent nào ngoài nhóm khớp “{text}”</translation>
    </message>
    <message>
        <source>Search agents</source>
        <translation>Tìm agent</translation>
    </message>
    <message>
        <source>Select agents first.</source>
        <translation>Hãy chọn agent trước.</translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source> The same for {agents}.</source>
        <translation> {agents} cũng vậy.</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Thêm vào nhóm</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>Chọn một nhóm</translation>
    </message>
    <message>
        <source>Choose a group first.</source>
        <translation>Hãy chọn nhóm trước.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Group members</source>
        <translation>Thành viên nhóm</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Make them in {provider}&apos;s console; they then show here.</source>
        <translation>Hãy tạo nhóm trong trang quản trị {provider}; nhóm sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Chưa có nhóm nào</translation>
    </message>
    <message>
        <source>Nobody is in this group</source>
        <translation>Không có ai trong nhóm này</translation>
    </message>
    <message>
        <source>Refresh groups</source>
        <translation>Làm mới nhóm</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation>Bỏ khỏi nhóm</translation>
    </message>
    <message>
        <source>Select members first.</source>
        <translation>Hãy chọn thành viên trước.</translation>
    </message>
    <message>
        <source>There may be more groups or members than are shown.</source>
        <translation>Có thể còn nhóm hoặc thành viên không được hiện.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>{done}. Undo is offered.</source>
        <translation>{done}. Có thể hoàn tác.</translation>
    </message>
    <message>
        <source>{entries} could not be read</source>
        <translation>Không đọc được {entries}</translation>
    </message>
    <message>
        <source>{who} added to {group}</source>
        <translation>Đã thêm {who} vào {group}</translation>
    </message>
    <message>
        <source>{who} left {group}</source>
        <translation>{who} đã rời {group}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Trở lại</translation>
    </message>
    <message>
        <source>Back from break</source>
        <translation>Trở lại làm việc</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Hiện diện</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>Another run is under way. Wait for its end, or cancel it.</source>
        <translation>Một đợt khác đang chạy. Hãy chờ xong hoặc hủy đợt đó.</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>Hãy chọn một đợt trước.</translation>
    </message>
    <message>
        <source>Its rows are not read yet.</source>
        <translation>Các dòng của đợt này chưa được đọc.</translation>
    </message>
    <message>
        <source>Nothing of this run was done.</source>
        <translation>Đợt này chưa làm được gì.</translation>
    </message>
    <message>
        <source>Nothing was done in the selected rows.</source>
        <translation>Các dòng đã chọn chưa làm được gì.</translation>
    </message>
    <message>
        <source>Select rows of the run first.</source>
        <translation>Hãy chọn các dòng của đợt trước.</translation>
    </message>
    <message>
        <source>The selected rows were taken back {when}.</source>
        <translation>Các dòng đã chọn đã được hoàn tác {when}.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>This run is not finished.</source>
        <translation>Đợt này chưa xong.</translation>
    </message>
    <message>
        <source>This run was cut off. Look at it: it can be reverted there.</source>
        <translation>Đợt này bị ngắt giữa chừng. Hãy mở ra xem: có thể hoàn tác ở đó.</translation>
    </message>
    <message>
        <source>This run was taken back {when}.</source>
        <translation>Đợt này đã được hoàn tác {when}.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Agents</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Back to agents</source>
        <translation>Về danh sách agent</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation>Xuất nhật ký</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>History pages</source>
        <translation>Các trang của mục Lịch sử</translation>
    </message>
    <message>
        <source>Refresh history</source>
        <translation>Làm mới lịch sử</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Các đợt</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>No key</source>
        <translation>Chưa gán</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Bấm phím…</translation>
    </message>
    <message>
        <source>Press the new keys, or Escape to keep the old ones.</source>
        <translation>Bấm tổ hợp phím mới, hoặc Escape để giữ phím cũ.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Bàn phím số</translation>
    </message>
</context>
<context>
    <name>LimitBox</name>
    <message>
        <source>Thin below</source>
        <translation>Thiếu khi dưới</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>A number of your country that comes…</source>
        <translation>Số trong nước được đưa vào…</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>Đang hỏi hệ thống…</translation>
    </message>
    <message>
        <source>By drag and drop</source>
        <translation>Bằng kéo thả</translation>
    </message>
    <message>
        <source>By pasting</source>
        <translation>Bằng cách dán</translation>
    </message>
    <message>
        <source>Call at once</source>
        <translation>Gọi ngay</translation>
    </message>
    <message>
        <source>Calldeck</source>
        <translation>Calldeck</translation>
    </message>
    <message>
        <source>Calldeck opens them already</source>
        <translation>Calldeck đã là chương trình mở liên kết</translation>
    </message>
    <message>
        <source>From a link</source>
        <translation>Từ liên kết</translation>
    </message>
    <message>
        <source>From the selected text</source>
        <translation>Từ văn bản đang chọn</translation>
    </message>
    <message>
        <source>From “Call the copied number”</source>
        <translation>Từ “Gọi số đã chép”</translation>
    </message>
    <message>
        <source>International, premium, short, service and emergency numbers are only filled in, whatever you choose.</source>
        <translation>Số quốc tế, cước cao, số ngắn, số dịch vụ và khẩn cấp chỉ được điền sẵn, dù bạn chọn gì.</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Đặt mặc định</translation>
    </message>
    <message>
        <source>Offer to call numbers that are copied</source>
        <translation>Đề nghị gọi các số được chép</translation>
    </message>
    <message>
        <source>Only fill in</source>
        <translation>Chỉ điền sẵn</translation>
    </message>
    <message>
        <source>Open phone links with Calldeck</source>
        <translation>Mở liên kết điện thoại bằng Calldeck</translation>
    </message>
    <message>
        <source>Programs for phone links</source>
        <translation>Chương trình mở liên kết điện thoại</translation>
    </message>
    <message>
        <source>The installed app tells macOS that it opens phone links. Choose it in FaceTime, under Settings, General, Default for calls.</source>
        <translation>Ứng dụng đã cài báo cho macOS rằng nó mở liên kết điện thoại. Hãy chọn nó trong FaceTime, ở Settings, General, Default for calls.</translation>
    </message>
    <message>
        <source>Windows lets only you choose, on its page of default apps.</source>
        <translation>Windows chỉ cho chính bạn chọn, ở trang ứng dụng mặc định.</translation>
    </message>
    <message>
        <source>Without this the clipboard is read only when you ask for it</source>
        <translation>Nếu không bật, bộ nhớ tạm chỉ được đọc khi bạn yêu cầu</translation>
    </message>
    <message>
        <source>no program</source>
        <translation>không có chương trình</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>ListStates</name>
    <message>
        <source>Copy details</source>
        <translation>Chép chi tiết</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Thử ngay</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Set by your organisation</source>
        <translation>Do tổ chức của bạn đặt</translation>
    </message>
    <message>
        <source>Set by your organisation: {names}.</source>
        <translation>Do tổ chức của bạn đặt: {names}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Agents</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Dialer</source>
        <translation>Quay số</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Đã đăng nhập: {name}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>+{hidden} more</source>
        <translation>+{hidden} nữa</translation>
    </message>
</context>
<context>
    <name>MiniCall</name>
    <message>
        <source>Call status</source>
        <translation>Tình trạng cuộc gọi</translation>
    </message>
</context>
<context>
    <name>MiniDialer</name>
    <message>
        <source>As {agent}</source>
        <translation>Là {agent}</translation>
    </message>
    <message>
        <source>Back to the big window</source>
        <translation>Về cửa sổ lớn</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Calldeck mini dialer</source>
        <translation>Quay số mini Calldeck</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>Luôn ở trên</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Hiện diện</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Ring me on</source>
        <translation>Đổ chuông ở</translation>
    </message>
    <message>
        <source>{n} callers are waiting</source>
        <translation>{n} người gọi đang chờ</translation>
    </message>
</context>
<context>
    <name>MiniMissed</name>
    <message>
        <source>Missed {ago}, not called back</source>
        <translation>Nhỡ {ago}, chưa gọi lại</translation>
    </message>
</context>
<context>
    <name>MiniRecents</name>
    <message>
        <source>No calls from this desk yet</source>
        <translation>Chưa có cuộc gọi nào từ máy này</translation>
    </message>
    <message>
        <source>Put {who} into the field</source>
        <translation>Đưa {who} vào ô nhập</translation>
    </message>
</context>
<context>
    <name>MissedCallsController</name>
    <message>
        <source>Claims are shared with every desk at once.</source>
        <translation>Việc nhận người gọi được chia sẻ ngay với mọi máy.</translation>
    </message>
    <message>
        <source>Claims stay on this desk. Who was dealt with is told to the provider; whether colleagues see that is not known.</source>
        <translation>Việc nhận người gọi chỉ lưu ở máy này. Người gọi nào đã xử lý được báo cho nhà cung cấp; không rõ đồng nghiệp có thấy hay không.</translation>
    </message>
    <message>
        <source>Claims stay on this desk: colleagues at other desks do not see them.</source>
        <translation>Việc nhận người gọi chỉ lưu ở máy này: đồng nghiệp ở máy khác không thấy.</translation>
    </message>
    <message>
        <source>The database is not reached: nothing can be claimed or noted now.</source>
        <translation>Không kết nối được cơ sở dữ liệu: hiện không nhận hay ghi chú được gì.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>This sign-in is no agent: nothing rings it.</source>
        <translation>Lần đăng nhập này không phải agent: không cuộc gọi nào đổ chuông.</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>một đồng nghiệp</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>đã được nhận</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>đã được trả lại</translation>
    </message>
    <message>
        <source>marked as handled</source>
        <translation>đã được đánh dấu xong</translation>
    </message>
    <message>
        <source>noted as “{outcome}”</source>
        <translation>đã ghi là “{outcome}”</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>đã mở lại</translation>
    </message>
    <message>
        <source>snoozed until {when}</source>
        <translation>đã hoãn đến {when}</translation>
    </message>
    <message>
        <source>{name} called again and was answered by {by} {ago}.</source>
        <translation>{name} đã gọi đến lần nữa và được {by} nghe máy {ago}.</translation>
    </message>
    <message>
        <source>{name} was called back by {by} {ago}.</source>
        <translation>{name} đã được {by} gọi lại {ago}.</translation>
    </message>
    <message>
        <source>{name} was dealt with by {by} {ago}.</source>
        <translation>{name} đã được {by} xử lý {ago}.</translation>
    </message>
    <message>
        <source>{provider} does not tell who was rung.</source>
        <translation>{provider} không cho biết đã đổ chuông ai.</translation>
    </message>
</context>
<context>
    <name>MissedCallsPage</name>
    <message>
        <source> min</source>
        <translation> phút</translation>
    </message>
    <message>
        <source>A caller is overdue</source>
        <translation>Có người gọi quá hạn</translation>
    </message>
    <message>
        <source>A new missed caller</source>
        <translation>Có người gọi nhỡ mới</translation>
    </message>
    <message>
        <source>A snooze is over</source>
        <translation>Hết thời gian hoãn</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>Thông báo màn hình</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Thông báo màn hình</translation>
    </message>
    <message>
        <source>Minutes since the first missed call</source>
        <translation>Số phút từ cuộc gọi nhỡ đầu tiên</translation>
    </message>
    <message>
        <source>Overdue after</source>
        <translation>Quá hạn sau</translation>
    </message>
    <message>
        <source>Waiting after</source>
        <translation>Đang chờ sau</translation>
    </message>
</context>
<context>
    <name>MissedFigures</name>
    <message>
        <source>Missed calls</source>
        <translation>Cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>{which}, {period}, printed at {when}</source>
        <translation>{which}, {period}, in lúc {when}</translation>
    </message>
</context>
<context>
    <name>MissedFiguresController</name>
    <message>
        <source>Saved {file}</source>
        <translation>Đã lưu {file}</translation>
    </message>
</context>
<context>
    <name>MissedFilters</name>
    <message>
        <source>Direction</source>
        <translation>Chiều gọi</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Search missed calls</source>
        <translation>Tìm cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
</context>
<context>
    <name>MissedFrame</name>
    <message>
        <source>Missed calls</source>
        <translation>Cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Show caller</source>
        <translation>Xem người gọi</translation>
    </message>
</context>
<context>
    <name>MissedListBar</name>
    <message>
        <source>At least {callers}</source>
        <translation>Ít nhất {callers}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Bỏ chọn</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Bỏ chọn</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Độ đầy đủ</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Refresh missed calls</source>
        <translation>Làm mới cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>call</source>
        <translation>gọi</translation>
    </message>
    <message>
        <source>complete from {start} to {end}, {age}</source>
        <translation>đầy đủ từ {start} đến {end}, {age}</translation>
    </message>
    <message>
        <source>complete, {age}</source>
        <translation>đầy đủ, {age}</translation>
    </message>
    <message>
        <source>next</source>
        <translation>tiếp</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>chưa đầy đủ</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>kết quả</translation>
    </message>
    <message>
        <source>reading {page}</source>
        <translation>đang đọc {page}</translation>
    </message>
    <message>
        <source>{callers} claimed by you</source>
        <translation>{callers} bạn đã nhận</translation>
    </message>
    <message>
        <source>{callers} closed</source>
        <translation>{callers} đã đóng</translation>
    </message>
    <message>
        <source>{callers} snoozed</source>
        <translation>{callers} đã hoãn</translation>
    </message>
    <message>
        <source>{callers} so far</source>
        <translation>{callers} cho đến giờ</translation>
    </message>
    <message>
        <source>{callers} to call back</source>
        <translation>{callers} cần gọi lại</translation>
    </message>
    <message>
        <source>{count} of {all} callers</source>
        <translation>{count}/{all} người gọi</translation>
    </message>
    <message>
        <source>{count} of {all} selected</source>
        <translation>Đã chọn {count}/{all}</translation>
    </message>
</context>
<context>
    <name>MissedStates</name>
    <message>
        <source>Claim a caller, or call one back: nobody else does then.</source>
        <translation>Hãy nhận hoặc gọi lại một người gọi: người khác sẽ không gọi nữa.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Xóa tìm kiếm</translation>
    </message>
    <message>
        <source>Everyone was answered.</source>
        <translation>Mọi người đều đã được nghe máy.</translation>
    </message>
    <message>
        <source>Hidden by the search: {callers}.</source>
        <translation>Bị ẩn do tìm kiếm: {callers}.</translation>
    </message>
    <message>
        <source>No missed call matches “{text}”</source>
        <translation>Không có cuộc gọi nhỡ nào khớp “{text}”</translation>
    </message>
    <message>
        <source>No missed calls with this sign-in</source>
        <translation>Không xem được cuộc gọi nhỡ với lần đăng nhập này</translation>
    </message>
    <message>
        <source>No missed calls {when}</source>
        <translation>Không có cuộc gọi nhỡ {when}</translation>
    </message>
    <message>
        <source>No missed calls, in or out, {when}</source>
        <translation>Không có cuộc gọi nhỡ, cả gọi vào lẫn gọi ra, {when}</translation>
    </message>
    <message>
        <source>No unanswered outgoing calls {when}</source>
        <translation>Không có cuộc gọi ra nào không nghe máy {when}</translation>
    </message>
    <message>
        <source>Nobody here among the calls that were read</source>
        <translation>Không có ai ở đây trong các cuộc gọi đã đọc</translation>
    </message>
    <message>
        <source>Nobody is snoozed</source>
        <translation>Không có ai bị hoãn</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Không có ai đang chờ</translation>
    </message>
    <message>
        <source>Nobody was called back {when}</source>
        <translation>Chưa gọi lại ai {when}</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Chưa đăng nhập</translation>
    </message>
    <message>
        <source>Parts of {span} were not read</source>
        <translation>Một số phần của {span} chưa được đọc</translation>
    </message>
    <message>
        <source>Show all missed calls</source>
        <translation>Hiện mọi cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Sign in to see who could not reach you, or try the demo.</source>
        <translation>Đăng nhập để xem ai đã không gọi được cho bạn, hoặc dùng thử bản demo.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Đang đăng nhập</translation>
    </message>
    <message>
        <source>Some calls are not known: read them again.</source>
        <translation>Một số cuộc gọi chưa biết: hãy đọc lại.</translation>
    </message>
    <message>
        <source>Who is called back, or gets through, is listed here with the proof.</source>
        <translation>Người đã được gọi lại, hoặc đã gọi được, sẽ hiện ở đây kèm bằng chứng.</translation>
    </message>
    <message>
        <source>Who is snoozed waits here until the time that you choose.</source>
        <translation>Người bị hoãn chờ ở đây đến giờ mà bạn chọn.</translation>
    </message>
    <message>
        <source>You have claimed nobody</source>
        <translation>Bạn chưa nhận ai</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>từ {first} đến {last}</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>trong 24 giờ qua</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>trong 30 ngày qua</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>trong 7 ngày qua</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>ngày {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hôm qua</translation>
    </message>
    <message>
        <source>{count} snoozed.</source>
        <translation>Đã hoãn {count}.</translation>
    </message>
    <message>
        <source>{span} was not read</source>
        <translation>{span} chưa được đọc</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} đến {end}</translation>
    </message>
</context>
<context>
    <name>MissedTab</name>
    <message>
        <source>Call back</source>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Chép số</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Export missed calls</source>
        <translation>Xuất cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Mark handled</source>
        <translation>Đánh dấu xong</translation>
    </message>
    <message>
        <source>Put into the number field</source>
        <translation>Đưa vào ô nhập số</translation>
    </message>
    <message>
        <source>{number} copied</source>
        <translation>Đã chép {number}</translation>
    </message>
</context>
<context>
    <name>MissedViews</name>
    <message>
        <source>Delete a view</source>
        <translation>Xóa một dạng xem</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Lưu dạng xem này…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Dạng xem</translation>
    </message>
</context>
<context>
    <name>MissedWeek</name>
    <message>
        <source>Reading last week&apos;s missed calls</source>
        <translation>Đang đọc cuộc gọi nhỡ tuần trước</translation>
    </message>
</context>
<context>
    <name>MissedWork</name>
    <message>
        <source>That was the last caller of the list.</source>
        <translation>Đó là người gọi cuối cùng trong danh sách.</translation>
    </message>
    <message>
        <source>{name} claimed this caller.</source>
        <translation>{name} đã nhận người gọi này.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Address of the PAC file</source>
        <translation>Địa chỉ tệp PAC</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Địa chỉ proxy</translation>
    </message>
    <message>
        <source>As a PAC file says</source>
        <translation>Theo tệp PAC</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <translation>Theo cài đặt của máy này</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang xem…</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Không dùng proxy</translation>
    </message>
    <message>
        <source>No proxy is used</source>
        <translation>Không dùng proxy nào</translation>
    </message>
    <message>
        <source>Not used.</source>
        <translation>Không dùng.</translation>
    </message>
    <message>
        <source>Nothing changes until there is an address.</source>
        <translation>Chưa có gì thay đổi cho đến khi có địa chỉ.</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Mật khẩu…</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy password…</source>
        <translation>Mật khẩu proxy…</translation>
    </message>
    <message>
        <source>Requests go directly, without a proxy.</source>
        <translation>Yêu cầu được gửi trực tiếp, không qua proxy.</translation>
    </message>
    <message>
        <source>Requests go through {proxy}, as {user}.</source>
        <translation>Yêu cầu được gửi qua {proxy}, với tên {user}.</translation>
    </message>
    <message>
        <source>Requests go through {proxy}.</source>
        <translation>Yêu cầu được gửi qua {proxy}.</translation>
    </message>
    <message>
        <source>The trusted certificates cannot be read. Ask your IT department.</source>
        <translation>Không đọc được các chứng chỉ tin cậy. Hãy hỏi bộ phận IT.</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Proxy này</translation>
    </message>
    <message>
        <source>Trusted certificates: those of this system</source>
        <translation>Chứng chỉ tin cậy: của hệ thống này</translation>
    </message>
    <message>
        <source>Trusted certificates: {store}</source>
        <translation>Chứng chỉ tin cậy: {store}</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <translation>Đường đến nhà cung cấp</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Add a note for whoever calls next</source>
        <translation>Thêm ghi chú cho người gọi tiếp theo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Not signed in</source>
        <translation>Chưa đăng nhập</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Choose somebody from the list, or type a number.</source>
        <translation>Chọn một người trong danh sách, hoặc nhập số.</translation>
    </message>
    <message>
        <source>Number check</source>
        <translation>Kiểm tra số</translation>
    </message>
    <message>
        <source>Short numbers cannot be called from here: use your phone.</source>
        <translation>Không gọi được số ngắn từ đây: hãy dùng điện thoại.</translation>
    </message>
    <message>
        <source>This is an emergency number. It cannot be called from here: use your phone.</source>
        <translation>Đây là số khẩn cấp. Không gọi được từ đây: hãy dùng điện thoại.</translation>
    </message>
    <message>
        <source>Type a number or a name, then press Enter.</source>
        <translation>Nhập số hoặc tên rồi bấm Enter.</translation>
    </message>
</context>
<context>
    <name>NumberSources</name>
    <message>
        <source>Links and keys</source>
        <translation>Liên kết và phím</translation>
    </message>
</context>
<context>
    <name>OutcomeForm</name>
    <message>
        <source>Call again</source>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>Call again {when}</source>
        <translation>Gọi lại {when}</translation>
    </message>
    <message>
        <source>Choose what came of it: 1 to 5.</source>
        <translation>Chọn kết quả: 1 đến 5.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Lưu và tiếp</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Kết quả thế nào?</translation>
    </message>
</context>
<context>
    <name>PasswordLine</name>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Chép mật khẩu</translation>
    </message>
    <message>
        <source>Make up a strong password</source>
        <translation>Tạo mật khẩu mạnh</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>No weakness found.</source>
        <translation>Không thấy điểm yếu nào.</translation>
    </message>
    <message>
        <source>The present password is weak: {fault}. Empty keeps it.</source>
        <translation>Mật khẩu hiện tại yếu: {fault}. Để trống sẽ giữ nguyên.</translation>
    </message>
    <message>
        <source>Weak: {fault}.</source>
        <translation>Yếu: {fault}.</translation>
    </message>
</context>
<context>
    <name>PatternDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Name pattern</source>
        <translation>Quy tắc đặt tên</translation>
    </message>
    <message>
        <source>Places: {places}. {n} counts from 1.</source>
        <translation>Chỗ thay thế: {places}. {n} đếm từ 1.</translation>
    </message>
    <message>
        <source>Rename by pattern</source>
        <translation>Đổi tên theo quy tắc</translation>
    </message>
    <message>
        <source>There is no {place} to put in.</source>
        <translation>Không có {place} để điền vào.</translation>
    </message>
    <message>
        <source>Write how the names are to be.</source>
        <translation>Hãy ghi tên cần đặt như thế nào.</translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>Delete digit</source>
        <translation>Xóa chữ số</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Số cần gọi</translation>
    </message>
</context>
<context>
    <name>PresenceButton</name>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Your status. Only what is set here is known.</source>
        <translation>Trạng thái của bạn. Chỉ biết những gì được đặt ở đây.</translation>
    </message>
    <message>
        <source>{status}, set here {time}</source>
        <translation>{status}, đặt ở đây {time}</translation>
    </message>
</context>
<context>
    <name>PresenceMenu</name>
    <message>
        <source>Back to {status}</source>
        <translation>Trở lại {status}</translation>
    </message>
    <message>
        <source>Break left: not known. {fault}</source>
        <translation>Giờ nghỉ còn lại: không rõ. {fault}</translation>
    </message>
    <message>
        <source>Break left: {span}</source>
        <translation>Giờ nghỉ còn lại: {span}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Trang {page}/{count}</translation>
    </message>
</context>
<context>
    <name>PrintMenu</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
</context>
<context>
    <name>ProxyPasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Kept in the system’s keyring; empty removes it.</source>
        <translation>Lưu trong kho khóa của hệ thống; để trống sẽ xóa.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Mật khẩu của proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mật khẩu proxy</translation>
    </message>
    <message>
        <source>Proxy password…</source>
        <translation>Mật khẩu proxy…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save proxy password</source>
        <translation>Lưu mật khẩu proxy</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Tên người dùng</translation>
    </message>
    <message>
        <source>User name of the proxy</source>
        <translation>Tên người dùng của proxy</translation>
    </message>
    <message>
        <source>{proxy} lets Calldeck through with these.</source>
        <translation>{proxy} cho Calldeck đi qua với thông tin này.</translation>
    </message>
</context>
<context>
    <name>RecentActions</name>
    <message>
        <source>Add contact…</source>
        <translation>Thêm liên hệ…</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>Choose a call first</source>
        <translation>Hãy chọn một cuộc gọi trước</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Chép số</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>Chép {0}</translation>
    </message>
    <message>
        <source>Edit contact…</source>
        <translation>Sửa liên hệ…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Sửa ghi chú…</translation>
    </message>
    <message>
        <source>Export recent calls</source>
        <translation>Xuất cuộc gọi gần đây</translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation>Thao tác khác với cuộc gọi này</translation>
    </message>
    <message>
        <source>Notes are kept with calls from this desk.</source>
        <translation>Ghi chú được lưu với các cuộc gọi từ máy này.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Phát</translation>
    </message>
    <message>
        <source>Play recording</source>
        <translation>Phát ghi âm</translation>
    </message>
    <message>
        <source>Put into the number field</source>
        <translation>Đưa vào ô nhập số</translation>
    </message>
    <message>
        <source>Save recording…</source>
        <translation>Lưu ghi âm…</translation>
    </message>
    <message>
        <source>The caller withheld the number</source>
        <translation>Người gọi đã ẩn số</translation>
    </message>
</context>
<context>
    <name>RecentCalls</name>
    <message>
        <source>Recent calls</source>
        <translation>Cuộc gọi gần đây</translation>
    </message>
</context>
<context>
    <name>RecentFilters</name>
    <message>
        <source>Agent of the calls</source>
        <translation>Agent của cuộc gọi</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Mọi agent</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Mọi cuộc gọi</translation>
    </message>
    <message>
        <source>Call direction</source>
        <translation>Chiều gọi</translation>
    </message>
    <message>
        <source>Call period</source>
        <translation>Thời gian gọi</translation>
    </message>
    <message>
        <source>Call result</source>
        <translation>Kết quả gọi</translation>
    </message>
    <message>
        <source>Filter recent calls</source>
        <translation>Lọc cuộc gọi gần đây</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Vào và ra</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Cuộc gọi gần đây</translation>
    </message>
    <message>
        <source>Search recent calls</source>
        <translation>Tìm cuộc gọi gần đây</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Máy này</translation>
    </message>
</context>
<context>
    <name>RecentListBar</name>
    <message>
        <source>At least {calls}</source>
        <translation>Ít nhất {calls}</translation>
    </message>
    <message>
        <source>Refresh recent calls</source>
        <translation>Làm mới cuộc gọi gần đây</translation>
    </message>
    <message>
        <source>reading {page}</source>
        <translation>đang đọc {page}</translation>
    </message>
    <message>
        <source>{count} answered</source>
        <translation>{count} đã nghe máy</translation>
    </message>
    <message>
        <source>{whole}, average {average}</source>
        <translation>{whole}, trung bình {average}</translation>
    </message>
</context>
<context>
    <name>RecentStates</name>
    <message>
        <source>Calls that you place here are kept on this computer.</source>
        <translation>Các cuộc gọi thực hiện ở đây được lưu trên máy này.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Xóa tìm kiếm và bộ lọc</translation>
    </message>
    <message>
        <source>Hidden by search and filters: {calls}.</source>
        <translation>Bị ẩn do tìm kiếm và bộ lọc: {calls}.</translation>
    </message>
    <message>
        <source>No call matches the filters</source>
        <translation>Không có cuộc gọi nào khớp bộ lọc</translation>
    </message>
    <message>
        <source>No call matches “{text}”</source>
        <translation>Không có cuộc gọi nào khớp “{text}”</translation>
    </message>
    <message>
        <source>No calls from this desk yet</source>
        <translation>Chưa có cuộc gọi nào từ máy này</translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation>Không có cuộc gọi trong thời gian này</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Chưa đăng nhập</translation>
    </message>
    <message>
        <source>Only what is known from before is listed.</source>
        <translation>Chỉ hiện những gì đã biết từ trước.</translation>
    </message>
    <message>
        <source>Parts of {start} to {end} were not read</source>
        <translation>Một số phần từ {start} đến {end} chưa được đọc</translation>
    </message>
    <message>
        <source>Refresh reads what the provider lists.</source>
        <translation>Làm mới sẽ đọc những gì nhà cung cấp liệt kê.</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Hiện mọi cuộc gọi</translation>
    </message>
    <message>
        <source>Show all recent calls</source>
        <translation>Hiện mọi cuộc gọi gần đây</translation>
    </message>
    <message>
        <source>Show any time</source>
        <translation>Hiện mọi lúc</translation>
    </message>
    <message>
        <source>The provider’s calls have not been read yet</source>
        <translation>Chưa đọc cuộc gọi của nhà cung cấp</translation>
    </message>
    <message>
        <source>{start} to {end} was not read</source>
        <translation>{start} đến {end} chưa được đọc</translation>
    </message>
</context>
<context>
    <name>RecordingLine</name>
    <message>
        <source>Opened in your system’s player</source>
        <translation>Đã mở trong trình phát của hệ thống</translation>
    </message>
    <message>
        <source>Recordings (*{ending})</source>
        <translation>Bản ghi âm (*{ending})</translation>
    </message>
    <message>
        <source>Save recording</source>
        <translation>Lưu ghi âm</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Dừng bản ghi âm</translation>
    </message>
</context>
<context>
    <name>RecordingsController</name>
    <message>
        <source>Fetching the recording</source>
        <translation>Đang tải bản ghi âm</translation>
    </message>
    <message>
        <source>Fetching the recording, {done} of {total} kB</source>
        <translation>Đang tải bản ghi âm, {done}/{total} kB</translation>
    </message>
    <message>
        <source>Many recordings were fetched: waiting for the next minute</source>
        <translation>Đã tải nhiều bản ghi âm: đang chờ sang phút sau</translation>
    </message>
    <message>
        <source>No program on this computer plays this recording.</source>
        <translation>Máy này không có chương trình nào phát được bản ghi âm này.</translation>
    </message>
    <message>
        <source>No recording of this call is known.</source>
        <translation>Không biết có bản ghi âm nào của cuộc gọi này.</translation>
    </message>
    <message>
        <source>Nothing was played; the recording was fetched and can be saved.</source>
        <translation>Chưa phát gì; đã tải bản ghi âm và có thể lưu.</translation>
    </message>
    <message>
        <source>Save recording</source>
        <translation>Lưu ghi âm</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>Đã lưu {file}</translation>
    </message>
    <message>
        <source>The recording is not ready yet, trying again in {seconds} s</source>
        <translation>Bản ghi âm chưa sẵn sàng, thử lại sau {seconds} giây</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>Replay of a support bundle</source>
        <translation>Phát lại một gói hỗ trợ</translation>
    </message>
    <message>
        <source>{file}: names and numbers are made up, times are moved to now, and nothing leaves this computer.</source>
        <translation>{file}: tên và số là dữ liệu giả, thời gian được dời đến hiện tại, và không có gì gửi ra khỏi máy này.</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Being saved</source>
        <translation>Đang lưu</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Save shifts</source>
        <translation>Lưu ca trực</translation>
    </message>
</context>
<context>
    <name>RunNotices</name>
    <message>
        <source>, {count} uncertain</source>
        <translation>, {count} chưa rõ</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Xem đợt này</translation>
    </message>
    <message>
        <source>{done} of {total} done{uncertain}. Check and continue, or revert.</source>
        <translation>Đã xong {done}/{total}{uncertain}. Hãy kiểm tra và tiếp tục, hoặc hoàn tác.</translation>
    </message>
    <message>
        <source>“{title}” was cut off</source>
        <translation>“{title}” bị ngắt giữa chừng</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Choose a run to see its rows</source>
        <translation>Chọn một đợt để xem các dòng</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Xem đợt này</translation>
    </message>
    <message>
        <source>Run rows</source>
        <translation>Các dòng của đợt</translation>
    </message>
    <message>
        <source>The audit log still tells what was changed.</source>
        <translation>Nhật ký vẫn cho biết những gì đã thay đổi.</translation>
    </message>
    <message>
        <source>The rows of this run are no longer kept</source>
        <translation>Các dòng của đợt này không còn được lưu</translation>
    </message>
    <message>
        <source>Undo row</source>
        <translation>Hoàn tác dòng</translation>
    </message>
    <message>
        <source>Undo rows</source>
        <translation>Hoàn tác dòng</translation>
    </message>
    <message>
        <source>Undo run</source>
        <translation>Hoàn tác đợt</translation>
    </message>
    <message>
        <source>Undo {count}rows</source>
        <translation>Hoàn tác {count}dòng</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>bởi {who}</translation>
    </message>
    <message>
        <source>{rows} done</source>
        <translation>xong {rows}</translation>
    </message>
</context>
<context>
    <name>RunRows</name>
    <message>
        <source>taken back {when}</source>
        <translation>đã hoàn tác {when}</translation>
    </message>
</context>
<context>
    <name>RunShow</name>
    <message>
        <source>{done} of {total} done: {title}</source>
        <translation>Đã xong {done}/{total}: {title}</translation>
    </message>
    <message>
        <source>{title}, paused</source>
        <translation>{title}, tạm dừng</translation>
    </message>
</context>
<context>
    <name>RunsController</name>
    <message>
        <source>Checking again</source>
        <translation>Đang kiểm tra lại</translation>
    </message>
    <message>
        <source>Looking up what is uncertain: {title}</source>
        <translation>Đang tra những gì chưa rõ: {title}</translation>
    </message>
    <message>
        <source>Undo of “{title}”</source>
        <translation>Hoàn tác “{title}”</translation>
    </message>
</context>
<context>
    <name>RunsPane</name>
    <message>
        <source>Changes made here are listed, with a way back.</source>
        <translation>Các thay đổi làm ở đây được liệt kê, kèm cách hoàn tác.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Xóa tìm kiếm</translation>
    </message>
    <message>
        <source>No run matches “{text}”</source>
        <translation>Không có đợt nào khớp “{text}”</translation>
    </message>
    <message>
        <source>Nothing was changed from this desk yet</source>
        <translation>Chưa có thay đổi nào từ máy này</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Các đợt</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Tìm đợt</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>Hiện tất cả các đợt</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Thử ngay</translation>
    </message>
</context>
<context>
    <name>SaveTemplateDialog</name>
    <message>
        <source>Fills in</source>
        <translation>Sẽ điền</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Lưu thành mẫu</translation>
    </message>
    <message>
        <source>Tick what it is to fill in.</source>
        <translation>Hãy đánh dấu những gì mẫu sẽ điền.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Xóa tìm kiếm</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Hiện {name}</translation>
    </message>
</context>
<context>
    <name>SelectionKey</name>
    <message>
        <source>Put the selected number into the dialer</source>
        <translation>Đưa số đang chọn vào ô quay số</translation>
    </message>
</context>
<context>
    <name>SelectionKeyEntry</name>
    <message>
        <source>A key for the copied number: bind this command in the Shortcuts app.</source>
        <translation>Phím cho số đã chép: hãy gán lệnh này trong ứng dụng Shortcuts.</translation>
    </message>
    <message>
        <source>A key for the selected text of any program</source>
        <translation>Phím cho văn bản đang chọn ở mọi chương trình</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or the Windows key: without one, no program could use this key.</source>
        <translation>Hãy thêm Ctrl, Alt hoặc phím Windows: nếu không, mọi chương trình sẽ không dùng được phím này.</translation>
    </message>
    <message>
        <source>Another program has this key. Choose another one.</source>
        <translation>Chương trình khác đang dùng phím này. Hãy chọn phím khác.</translation>
    </message>
    <message>
        <source>Command for the selected text</source>
        <translation>Lệnh cho văn bản đang chọn</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Chép lệnh</translation>
    </message>
    <message>
        <source>Key for the selected text</source>
        <translation>Phím cho văn bản đang chọn</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>Văn bản chọn</translation>
    </message>
    <message>
        <source>The desktop asks you, and may give another key than this one.</source>
        <translation>Môi trường desktop sẽ hỏi bạn, và có thể gán phím khác phím này.</translation>
    </message>
    <message>
        <source>The desktop did not give this key. Nothing was changed.</source>
        <translation>Môi trường desktop không cấp phím này. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>This desktop gives programs no key of their own. For one that brings the selected text into the dialer, bind this command in the desktop’s keyboard settings.</source>
        <translation>Môi trường desktop này không cấp phím riêng cho chương trình. Để có phím đưa văn bản đang chọn vào ô quay số, hãy gán lệnh này trong cài đặt bàn phím của hệ thống.</translation>
    </message>
    <message>
        <source>This key cannot be taken. Choose a letter, a digit or F1 to F12.</source>
        <translation>Không dùng được phím này. Hãy chọn một chữ cái, chữ số hoặc F1 đến F12.</translation>
    </message>
    <message>
        <source>With Ctrl, Alt or the Windows key; it works in all programs.</source>
        <translation>Kèm Ctrl, Alt hoặc phím Windows; dùng được trong mọi chương trình.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Before a call</source>
        <translation>Trước khi gọi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Chung</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Các trang cài đặt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Set shift</source>
        <translation>Đặt ca</translation>
    </message>
</context>
<context>
    <name>ShiftStates</name>
    <message>
        <source>Add the first one, or bring a list from Excel. Then plan hours here.</source>
        <translation>Thêm agent đầu tiên, hoặc nhập danh sách từ Excel. Sau đó xếp giờ ở đây.</translation>
    </message>
    <message>
        <source>No agent matches the filters</source>
        <translation>Không có agent nào khớp bộ lọc</translation>
    </message>
    <message>
        <source>No agent matches “{text}”</source>
        <translation>Không có agent nào khớp “{text}”</translation>
    </message>
    <message>
        <source>No agents yet</source>
        <translation>Chưa có agent nào</translation>
    </message>
    <message>
        <source>No shifts with {provider}</source>
        <translation>{provider} không có ca trực</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Chưa đăng nhập</translation>
    </message>
    <message>
        <source>Shifts are for supervisors</source>
        <translation>Mục Ca trực dành cho giám sát viên</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Show all agents</source>
        <translation>Hiện tất cả agent</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Sign in to see who is on when, or try the demo.</source>
        <translation>Đăng nhập để xem ai trực lúc nào, hoặc dùng thử bản demo.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Đang đăng nhập</translation>
    </message>
    <message>
        <source>{agents} hidden. Coverage and replay count all of them.</source>
        <translation>{agents} bị ẩn. Độ phủ ca và phần đối chiếu vẫn tính tất cả.</translation>
    </message>
    <message>
        <source>{provider} keeps no shift hours for its agents, so there is nothing to show or to change here. Who takes calls is set by the status, in the table.</source>
        <translation>{provider} không lưu giờ trực của agent, nên ở đây không có gì để xem hay thay đổi. Ai nhận cuộc gọi được đặt bằng trạng thái, trong bảng.</translation>
    </message>
</context>
<context>
    <name>ShiftView</name>
    <message>
        <source>Shifts</source>
        <translation>Ca trực</translation>
    </message>
</context>
<context>
    <name>ShiftWords</name>
    <message>
        <source>, {count} before the change</source>
        <translation>, trước thay đổi {count}</translation>
    </message>
    <message>
        <source>Before the change: {count}.</source>
        <translation>Trước thay đổi: {count}.</translation>
    </message>
    <message>
        <source>Last week&apos;s missed calls were not read.</source>
        <translation>Chưa đọc được cuộc gọi nhỡ tuần trước.</translation>
    </message>
    <message>
        <source>Last week&apos;s missed calls were not read. {why}</source>
        <translation>Chưa đọc được cuộc gọi nhỡ tuần trước. {why}</translation>
    </message>
    <message>
        <source>Most: {count} at {hour}.</source>
        <translation>Nhiều nhất: {count} lúc {hour}.</translation>
    </message>
    <message>
        <source>No missed calls in the last 7 days.</source>
        <translation>Không có cuộc gọi nhỡ trong 7 ngày qua.</translation>
    </message>
    <message>
        <source>No missed calls of last week are known; not all were read.</source>
        <translation>Chưa biết cuộc gọi nhỡ nào của tuần trước; chưa đọc hết.</translation>
    </message>
    <message>
        <source>No replay of missed calls: {why}</source>
        <translation>Không đối chiếu được cuộc gọi nhỡ: {why}</translation>
    </message>
    <message>
        <source>Nobody known on</source>
        <translation>Chưa rõ ai trực</translation>
    </message>
    <message>
        <source>Nobody on</source>
        <translation>Không ai trực</translation>
    </message>
    <message>
        <source>Reading last week&apos;s missed calls, to hold them against these hours</source>
        <translation>Đang đọc cuộc gọi nhỡ tuần trước để đối chiếu với giờ này</translation>
    </message>
    <message>
        <source>Save {shifts}</source>
        <translation>Lưu {shifts}</translation>
    </message>
    <message>
        <source>They could not be read again.</source>
        <translation>Không đọc lại được.</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>With these hours, {figures} would have had nobody on.</source>
        <translation>Với giờ này, {figures} lẽ ra không có ai trực.</translation>
    </message>
    <message>
        <source>With these hours, {figures} would have had someone on.</source>
        <translation>Với giờ này, {figures} lẽ ra đã có người trực.</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>ít nhất {count}</translation>
    </message>
    <message>
        <source>last week&apos;s one missed call</source>
        <translation>cuộc gọi nhỡ duy nhất tuần trước</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>thiếu</translation>
    </message>
    <message>
        <source>{agents} changed, not saved</source>
        <translation>{agents} đã đổi, chưa lưu</translation>
    </message>
    <message>
        <source>{agents} selected, {count} moved</source>
        <translation>Đã chọn {agents}, {count} đã dời</translation>
    </message>
    <message>
        <source>{covered} of at least {total} missed calls of last week</source>
        <translation>{covered} trong ít nhất {total} cuộc gọi nhỡ tuần trước</translation>
    </message>
    <message>
        <source>{covered} of last week&apos;s {total} missed calls</source>
        <translation>{covered}/{total} cuộc gọi nhỡ tuần trước</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} đến {end}</translation>
    </message>
    <message>
        <source>{told}, as before</source>
        <translation>{told}, như trước</translation>
    </message>
    <message>
        <source>{told}, changed from {old}</source>
        <translation>{told}, đổi từ {old}</translation>
    </message>
    <message>
        <source>{who} stays {hours}: a shift lasts an hour at least, within 1 to 24</source>
        <translation>{who} vẫn {hours}: ca dài ít nhất một giờ, trong khoảng 1 đến 24</translation>
    </message>
    <message>
        <source>{who}, {hours}</source>
        <translation>{who}, {hours}</translation>
    </message>
</context>
<context>
    <name>ShiftsController</name>
    <message>
        <source>Shift hours of {count} agents</source>
        <translation>Giờ trực của {count} agent</translation>
    </message>
    <message>
        <source>Shift hours of {name}</source>
        <translation>Giờ trực của {name}</translation>
    </message>
</context>
<context>
    <name>ShiftsPage</name>
    <message>
        <source>Discarded. Ctrl+Z brings it back.</source>
        <translation>Đã bỏ thay đổi. Ctrl+Z để lấy lại.</translation>
    </message>
    <message>
        <source>Hours of the zone that this computer is set to. No provider says its own.</source>
        <translation>Giờ theo múi giờ của máy này. Không nhà cung cấp nào cho biết múi giờ riêng.</translation>
    </message>
    <message>
        <source>hours in {zone}, now {time}</source>
        <translation>giờ {zone}, bây giờ là {time}</translation>
    </message>
</context>
<context>
    <name>ShortcutKeys</name>
    <message>
        <source>One key press, with Ctrl or Alt, is needed.</source>
        <translation>Cần một lần bấm phím, kèm Ctrl hoặc Alt.</translation>
    </message>
    <message>
        <source>{keys} belongs to text fields.</source>
        <translation>{keys} dành cho ô nhập văn bản.</translation>
    </message>
    <message>
        <source>{keys} is for typing. Add Ctrl or Alt.</source>
        <translation>{keys} dùng để gõ chữ. Hãy thêm Ctrl hoặc Alt.</translation>
    </message>
    <message>
        <source>{keys} is taken by “{action}”.</source>
        <translation>{keys} đã dùng cho “{action}”.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>All keys are as they were at first.</source>
        <translation>Mọi phím đã về như ban đầu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Press a key’s button, then the new keys. Backspace leaves it without one. Keys in grey stay as they are.</source>
        <translation>Bấm nút của một phím, rồi bấm phím mới. Backspace để bỏ phím. Phím màu xám giữ nguyên.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Đặt lại mọi phím</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Hoàn tác đặt lại</translation>
    </message>
</context>
<context>
    <name>SignInChoices</name>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Preset by your organisation</source>
        <translation>Tổ chức của bạn đã đặt sẵn</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Do tổ chức của bạn đặt</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Chẩn đoán</translation>
    </message>
    <message>
        <source>Encrypted; the key stays in the system’s keyring.</source>
        <translation>Được mã hóa; khóa nằm trong kho khóa của hệ thống.</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Duy trì đăng nhập</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Không được chấp nhận</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Dùng thử demo</translation>
    </message>
    <message>
        <source>Use the access your telephony provider gave you.</source>
        <translation>Dùng thông tin truy cập mà nhà cung cấp tổng đài đã cấp cho bạn.</translation>
    </message>
    <message>
        <source>Your organisation does not allow sign-ins to be kept on this computer.</source>
        <translation>Tổ chức của bạn không cho phép lưu đăng nhập trên máy này.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading</source>
        <translation>Đang đọc</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>in {0} h</source>
        <translation>sau {0} giờ</translation>
    </message>
    <message>
        <source>in {0} min</source>
        <translation>sau {0} phút</translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation>9:00 ngày mai</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Hoãn</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Hoãn đến</translation>
    </message>
    <message>
        <source>Snooze until then</source>
        <translation>Hoãn đến lúc đó</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>Thời điểm đó đã qua.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Choose a time…</source>
        <translation>Chọn thời điểm…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Hoãn</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Copied</source>
        <translation>Đã chép</translation>
    </message>
    <message>
        <source>Dropped here</source>
        <translation>Đã thả vào</translation>
    </message>
    <message>
        <source>From a link</source>
        <translation>Từ liên kết</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <translation>Chưa gọi cho ai.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Đã dán</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Đã chọn</translation>
    </message>
    <message>
        <source>The link leads to no phone number</source>
        <translation>Liên kết không dẫn đến số điện thoại nào</translation>
    </message>
    <message>
        <source>The number was not taken, and nobody was called.</source>
        <translation>Chưa nhận số này, và chưa gọi cho ai.</translation>
    </message>
    <message>
        <source>What is selected is no phone number</source>
        <translation>Nội dung đang chọn không phải số điện thoại</translation>
    </message>
    <message>
        <source>What was copied is no phone number</source>
        <translation>Nội dung đã chép không phải số điện thoại</translation>
    </message>
    <message>
        <source>What you dropped is no phone number</source>
        <translation>Nội dung đã thả không phải số điện thoại</translation>
    </message>
    <message>
        <source>What you pasted is no phone number</source>
        <translation>Nội dung đã dán không phải số điện thoại</translation>
    </message>
    <message>
        <source>Your organisation has switched off the dialer</source>
        <translation>Tổ chức của bạn đã tắt phần Quay số</translation>
    </message>
    <message>
        <source>{source}, but no number yet. Put it right, or clear it.</source>
        <translation>{source}, nhưng chưa thành số. Hãy sửa lại hoặc xóa đi.</translation>
    </message>
    <message>
        <source>{source}: {number} is being called, as you allowed</source>
        <translation>{source}: đang gọi {number}, như bạn đã cho phép</translation>
    </message>
    <message>
        <source>{source}: {number}. Call it when this call is over</source>
        <translation>{source}: {number}. Hãy gọi khi cuộc gọi này kết thúc</translation>
    </message>
    <message>
        <source>{source}: {number}. Press Enter to call</source>
        <translation>{source}: {number}. Bấm Enter để gọi</translation>
    </message>
</context>
<context>
    <name>StartRefused</name>
    <message>
        <source>Calldeck was not started</source>
        <translation>Calldeck chưa được khởi động</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Chép chi tiết</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>The settings that your organisation made for this computer have mistakes. Nothing was changed, and nobody was signed in. Copy the details for whoever looks after this computer.</source>
        <translation>Cài đặt mà tổ chức của bạn đặt cho máy này có lỗi. Không có gì thay đổi, và chưa đăng nhập ai. Hãy chép chi tiết gửi người phụ trách máy này.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Cancel running work</source>
        <translation>Hủy việc đang chạy</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
</context>
<context>
    <name>SuggestionBox</name>
    <message>
        <source>Suggestions</source>
        <translation>Gợi ý</translation>
    </message>
</context>
<context>
    <name>SupportBundle</name>
    <message>
        <source>Save support bundle</source>
        <translation>Lưu gói hỗ trợ</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>Tệp nén ZIP (*.zip)</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
</context>
<context>
    <name>SupportBundleDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Everything private is taken out of it. Nothing is sent.</source>
        <translation>Mọi thông tin riêng tư đều được loại bỏ. Không gửi gì đi.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Lưu nơi khác</translation>
    </message>
    <message>
        <source>Saving the support bundle</source>
        <translation>Đang lưu gói hỗ trợ</translation>
    </message>
    <message>
        <source>Show contents</source>
        <translation>Xem nội dung</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Gói hỗ trợ</translation>
    </message>
    <message>
        <source>The newest requests to the provider and its answers</source>
        <translation>Các yêu cầu mới nhất gửi nhà cung cấp và phản hồi nhận được</translation>
    </message>
    <message>
        <source>The support bundle is saved</source>
        <translation>Đã lưu gói hỗ trợ</translation>
    </message>
    <message>
        <source>Versions, and what the diagnosis found</source>
        <translation>Các phiên bản và kết quả chẩn đoán</translation>
    </message>
    <message>
        <source>What Calldeck noted while it ran</source>
        <translation>Những gì Calldeck đã ghi lại khi chạy</translation>
    </message>
    <message>
        <source>What this is, in plain words</source>
        <translation>Đây là gì, giải thích đơn giản</translation>
    </message>
    <message>
        <source>Which settings were changed</source>
        <translation>Những cài đặt đã thay đổi</translation>
    </message>
    <message>
        <source>{file}, {size}. It was sent nowhere. Passwords are left out, and made-up names, numbers and ids stand in place of the real ones. Read it before you give it to anybody.</source>
        <translation>{file}, {size}. Tệp chưa được gửi đi đâu. Mật khẩu đã được bỏ ra; tên, số và ID thật được thay bằng tên, số và ID giả. Hãy đọc trước khi đưa cho bất kỳ ai.</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <translation>Các tab</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Select all rows</source>
        <translation>Chọn tất cả các dòng</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>Manage templates…</source>
        <translation>Quản lý mẫu…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Lưu thành mẫu…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mẫu</translation>
    </message>
</context>
<context>
    <name>TemplateNameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Replaces “{name}”. You can undo that.</source>
        <translation>Thay thế “{name}”. Có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Lưu mẫu</translation>
    </message>
    <message>
        <source>Such as “Night shift” or “Trainees”.</source>
        <translation>Ví dụ “Ca đêm” hoặc “Thử việc”.</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Tên mẫu</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Hãy ghi tên.</translation>
    </message>
</context>
<context>
    <name>TemplatesController</name>
    <message>
        <source>Saving templates</source>
        <translation>Đang lưu mẫu</translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation>Đã xóa “{name}”</translation>
    </message>
    <message>
        <source>“{name}” has its name again</source>
        <translation>“{name}” đã lấy lại tên cũ</translation>
    </message>
    <message>
        <source>“{name}” is as it was</source>
        <translation>“{name}” đã trở về như cũ</translation>
    </message>
    <message>
        <source>“{name}” is back</source>
        <translation>“{name}” đã trở lại</translation>
    </message>
    <message>
        <source>“{name}” is now “{new}”</source>
        <translation>“{name}” nay là “{new}”</translation>
    </message>
    <message>
        <source>“{name}” removed again</source>
        <translation>Đã gỡ lại “{name}”</translation>
    </message>
    <message>
        <source>“{name}” replaced</source>
        <translation>Đã thay thế “{name}”</translation>
    </message>
    <message>
        <source>“{name}” saved</source>
        <translation>Đã lưu “{name}”</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Xóa mẫu</translation>
    </message>
    <message>
        <source>Fill in the form of an agent, then choose “Save as template…”.</source>
        <translation>Điền biểu mẫu của một agent, rồi chọn “Lưu thành mẫu…”.</translation>
    </message>
    <message>
        <source>No templates</source>
        <translation>Không có mẫu</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>Đổi tên mẫu</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>There is no template.</source>
        <translation>Chưa có mẫu nào.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>{done}. Undo is offered.</source>
        <translation>{done}. Có thể hoàn tác.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close notice</source>
        <translation>Đóng thông báo</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>{words}. Undo is offered for {seconds} seconds.</source>
        <translation>{words}. Có thể hoàn tác trong {seconds} giây.</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Agent or number</source>
        <translation>Agent hoặc số</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Nobody found. Type a name or a whole number.</source>
        <translation>Không tìm thấy ai. Hãy nhập tên hoặc số đầy đủ.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Số {number}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <translation>Chuyển ngay</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Chuyển cuộc gọi</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Chuyển cho</translation>
    </message>
    <message>
        <source>Who can take over</source>
        <translation>Ai có thể nhận</translation>
    </message>
    <message>
        <source>{name} is handed over at once, and you are out of the call.</source>
        <translation>{name} được chuyển đi ngay, và bạn rời khỏi cuộc gọi.</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Calldeck: nobody is waiting</source>
        <translation>Calldeck: không có ai đang chờ</translation>
    </message>
    <message>
        <source>Calldeck: {waiting}</source>
        <translation>Calldeck: {waiting}</translation>
    </message>
    <message>
        <source>Mini dialer</source>
        <translation>Quay số mini</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Show Calldeck</source>
        <translation>Hiện Calldeck</translation>
    </message>
    <message>
        <source>{waiting}, {n} overdue</source>
        <translation>{waiting}, {n} quá hạn</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Calldeck {version} is available</source>
        <translation>Đã có Calldeck {version}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Copied. Paste them into a terminal.</source>
        <translation>Đã chép. Hãy dán vào terminal.</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>Chép lệnh</translation>
    </message>
    <message>
        <source>Download with the browser</source>
        <translation>Tải bằng trình duyệt</translation>
    </message>
    <message>
        <source>Fetched and checked. Calldeck quits, the installer puts in the new version, and Calldeck starts again.</source>
        <translation>Đã tải và kiểm tra. Calldeck sẽ thoát, trình cài đặt sẽ cài phiên bản mới, rồi Calldeck tự mở lại.</translation>
    </message>
    <message>
        <source>Fetched and checked. Nothing was installed yet.</source>
        <translation>Đã tải và kiểm tra. Chưa cài gì.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Cài</translation>
    </message>
    <message>
        <source>Install fetches {size} MB from {host} and checks the file. You are asked before Calldeck quits.</source>
        <translation>“Cài” sẽ tải {size} MB từ {host} và kiểm tra tệp. Bạn được hỏi trước khi Calldeck thoát.</translation>
    </message>
    <message>
        <source>It may come with the updates of your system. If it does not, these commands fetch, check and install it.</source>
        <translation>Bản này có thể đến cùng các bản cập nhật hệ thống của bạn. Nếu không, các lệnh này sẽ tải, kiểm tra và cài bản đó.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Nothing was installed. Wait until that is over, then press again.</source>
        <translation>Chưa cài gì. Hãy chờ việc đó xong rồi bấm lại.</translation>
    </message>
    <message>
        <source>Open disk image</source>
        <translation>Mở ảnh đĩa</translation>
    </message>
    <message>
        <source>Published on {day}. You have {version}.</source>
        <translation>Phát hành ngày {day}. Bạn đang dùng {version}.</translation>
    </message>
    <message>
        <source>Quit and install</source>
        <translation>Thoát và cài</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Bỏ qua bản này</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Dừng tải</translation>
    </message>
    <message>
        <source>The disk image is open. Quit Calldeck, and drag the new one into Applications.</source>
        <translation>Ảnh đĩa đã mở. Hãy thoát Calldeck rồi kéo bản mới vào Applications.</translation>
    </message>
    <message>
        <source>These commands fetch, check and unpack it. Then put the new folder in the place of the old one.</source>
        <translation>Các lệnh này sẽ tải, kiểm tra và giải nén bản mới. Sau đó hãy đặt thư mục mới vào chỗ thư mục cũ.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Có gì mới</translation>
    </message>
    <message>
        <source>You can close this and go on working. The status bar shows how far it is.</source>
        <translation>Bạn có thể đóng cửa sổ này và làm việc tiếp. Thanh trạng thái cho biết tiến độ.</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done}/{total} MB</translation>
    </message>
</context>
<context>
    <name>UpdateLine</name>
    <message>
        <source>Ask whoever installed this copy.</source>
        <translation>Hãy hỏi người đã cài bản này.</translation>
    </message>
    <message>
        <source>Calldeck is up to date</source>
        <translation>Calldeck đang là bản mới nhất</translation>
    </message>
    <message>
        <source>Calldeck {version} is available</source>
        <translation>Đã có Calldeck {version}</translation>
    </message>
    <message>
        <source>Calldeck {version} is not offered for this installation</source>
        <translation>Calldeck {version} không được cung cấp cho bản cài này</translation>
    </message>
    <message>
        <source>Calldeck {version} needs {system} or later</source>
        <translation>Calldeck {version} cần {system} trở lên</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Tìm bản cập nhật</translation>
    </message>
    <message>
        <source>Last checked {ago}.</source>
        <translation>Kiểm tra lần cuối {ago}.</translation>
    </message>
    <message>
        <source>Looking for updates…</source>
        <translation>Đang tìm bản cập nhật…</translation>
    </message>
    <message>
        <source>Never checked with success.</source>
        <translation>Chưa lần nào kiểm tra thành công.</translation>
    </message>
    <message>
        <source>Not looked for since the start</source>
        <translation>Chưa tìm từ khi khởi động</translation>
    </message>
    <message>
        <source>This copy goes on working.</source>
        <translation>Bản này vẫn dùng được.</translation>
    </message>
    <message>
        <source>Updates are not looked for</source>
        <translation>Không tìm bản cập nhật</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Có gì mới</translation>
    </message>
</context>
<context>
    <name>UpdateNotices</name>
    <message>
        <source>Calldeck {version} is available</source>
        <translation>Đã có Calldeck {version}</translation>
    </message>
    <message>
        <source>Calldeck {version} is ready to be installed</source>
        <translation>Calldeck {version} đã sẵn sàng để cài</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Cài</translation>
    </message>
    <message>
        <source>It was fetched and checked.</source>
        <translation>Đã tải và kiểm tra.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Có gì mới</translation>
    </message>
</context>
<context>
    <name>UpdatesController</name>
    <message>
        <source>Fetching Calldeck {version}, {done} of {total} MB</source>
        <translation>Đang tải Calldeck {version}, {done}/{total} MB</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Keeps period, direction, list, who was rung, search and order.</source>
        <translation>Lưu thời gian, chiều gọi, danh sách, người được đổ chuông, tìm kiếm và thứ tự.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Replaces the view of this name.</source>
        <translation>Thay thế dạng xem cùng tên.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Lưu dạng xem này</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Lưu dạng xem</translation>
    </message>
    <message>
        <source>View name</source>
        <translation>Tên dạng xem</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Hãy ghi tên.</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
</context>
<context>
    <name>WindowHead</name>
    <message>
        <source>Calldeck – {count} waiting</source>
        <translation>Calldeck – {count} đang chờ</translation>
    </message>
    <message>
        <source>Demo of {provider}</source>
        <translation>Demo của {provider}</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Chưa đăng nhập</translation>
    </message>
    <message>
        <source>Replay of {provider}</source>
        <translation>Phát lại {provider}</translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation>chưa có tài khoản</translation>
    </message>
    <message>
        <source>{time} in {zone}</source>
        <translation>{time} ở {zone}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> It is “{shown}” now.</source>
        <translation> Hiện tại là “{shown}”.</translation>
    </message>
    <message>
        <source>, page {page}</source>
        <translation>, trang {page}</translation>
    </message>
    <message>
        <source>, page {page} of {pages}</source>
        <translation>, trang {page}/{pages}</translation>
    </message>
    <message>
        <source>, tried {tries} times</source>
        <translation>, đã thử {tries} lần</translation>
    </message>
    <message>
        <source>100 to 999.</source>
        <translation>100 đến 999.</translation>
    </message>
    <message>
        <source>A bracket is left open. Use {e164}, {digits} or {name}.</source>
        <translation>Có dấu ngoặc chưa đóng. Hãy dùng {e164}, {digits} hoặc {name}.</translation>
    </message>
    <message>
        <source>A call is under way.</source>
        <translation>Đang có cuộc gọi.</translation>
    </message>
    <message>
        <source>A call to this number was being placed a moment ago. Yours was not placed.</source>
        <translation>Vừa có một cuộc gọi đến số này đang được thực hiện. Cuộc gọi của bạn chưa được thực hiện.</translation>
    </message>
    <message>
        <source>A call to {who} is being placed.</source>
        <translation>Đang thực hiện cuộc gọi cho {who}.</translation>
    </message>
    <message>
        <source>A call to {who} is under way.</source>
        <translation>Đang có cuộc gọi với {who}.</translation>
    </message>
    <message>
        <source>A chat user cannot place calls.</source>
        <translation>Người dùng chat không gọi điện được.</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Một đồng nghiệp</translation>
    </message>
    <message>
        <source>A kept sign-in could not be read.</source>
        <translation>Không đọc được một lần đăng nhập đã lưu.</translation>
    </message>
    <message>
        <source>A new one was begun; recent calls and noted changes of this desk are missing.</source>
        <translation>Đã tạo cái mới; cuộc gọi gần đây và các thay đổi đã ghi của máy này bị thiếu.</translation>
    </message>
    <message>
        <source>A number like 1111112.</source>
        <translation>Một số như 1111112.</translation>
    </message>
    <message>
        <source>A page came with fewer calls than it should have.</source>
        <translation>Một trang trả về ít cuộc gọi hơn số phải có.</translation>
    </message>
    <message>
        <source>A password could not be kept over the restart.</source>
        <translation>Không giữ được một mật khẩu qua lần khởi động lại.</translation>
    </message>
    <message>
        <source>A phone number has no letters.</source>
        <translation>Số điện thoại không có chữ cái.</translation>
    </message>
    <message>
        <source>A proxy on the way asks for a sign-in (status {status}).</source>
        <translation>Một proxy trên đường đi yêu cầu đăng nhập (trạng thái {status}).</translation>
    </message>
    <message>
        <source>A shift past midnight cannot be stored ({start:02}–{end:02}).</source>
        <translation>Không lưu được ca qua nửa đêm ({start:02}–{end:02}).</translation>
    </message>
    <message>
        <source>A supervisor sign-in has no status of its own. Set an agent&apos;s status on the Agents tab.</source>
        <translation>Lần đăng nhập giám sát viên không có trạng thái riêng. Hãy đặt trạng thái của agent ở tab Agent.</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>API key SID</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>API key secret</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access token</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Add a phone number to the agent, or ring the softphone.</source>
        <translation>Thêm số điện thoại cho agent, hoặc đổ chuông softphone.</translation>
    </message>
    <message>
        <source>Add it again in a minute: Calldeck then looks first, so that it is not added twice.</source>
        <translation>Hãy thêm lại sau một phút: Calldeck sẽ kiểm tra trước để không thêm hai lần.</translation>
    </message>
    <message>
        <source>Add the column “{agent_id_label}”: an export has it.</source>
        <translation>Hãy thêm cột “{agent_id_label}”: tệp xuất có cột này.</translation>
    </message>
    <message>
        <source>Add the column “{spec}”.</source>
        <translation>Hãy thêm cột “{spec}”.</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>Đã thêm {name}</translation>
    </message>
    <message>
        <source>Adding agent</source>
        <translation>Đang thêm agent</translation>
    </message>
    <message>
        <source>Adding to group</source>
        <translation>Đang thêm vào nhóm</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>Agent ID</translation>
    </message>
    <message>
        <source>Agents on</source>
        <translation>Agent trực</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>All lines of the account are in use.</source>
        <translation>Mọi đường dây của tài khoản đều đang bận.</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Đều ổn</translation>
    </message>
    <message>
        <source>Allow outgoing calls for a number in the Stringee console.</source>
        <translation>Hãy cho phép một số gọi ra trong trang quản trị Stringee.</translation>
    </message>
    <message>
        <source>An App ID has digits only.</source>
        <translation>App ID chỉ gồm chữ số.</translation>
    </message>
    <message>
        <source>An address in the settings cannot be used.</source>
        <translation>Không dùng được một địa chỉ trong cài đặt.</translation>
    </message>
    <message>
        <source>An agent calls as themselves. Sign in as a supervisor to call as somebody else.</source>
        <translation>Agent chỉ gọi bằng chính mình. Hãy đăng nhập với vai trò giám sát viên để gọi thay người khác.</translation>
    </message>
    <message>
        <source>An agent with this Stringee user ID exists already.</source>
        <translation>Đã có agent với Stringee user ID này.</translation>
    </message>
    <message>
        <source>An hour from 1 to 24.</source>
        <translation>Một giờ từ 1 đến 24.</translation>
    </message>
    <message>
        <source>Another program is using the database. Try again in a moment.</source>
        <translation>Chương trình khác đang dùng cơ sở dữ liệu. Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>Another run is under way.</source>
        <translation>Một đợt khác đang chạy.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Phản hồi</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã nghe máy</translation>
    </message>
    <message>
        <source>Answered by {agent} {at}</source>
        <translation>{agent} nghe máy {at}</translation>
    </message>
    <message>
        <source>Answered {at}</source>
        <translation>Đã nghe máy {at}</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Mọi kết quả</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Mọi lúc</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>App or SIP</source>
        <translation>App hoặc SIP</translation>
    </message>
    <message>
        <source>App or SIP phone</source>
        <translation>App hoặc điện thoại SIP</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App secret</translation>
    </message>
    <message>
        <source>App {user}</source>
        <translation>App {user}</translation>
    </message>
    <message>
        <source>Ask IT to create it, or correct the address of the database in the settings.</source>
        <translation>Nhờ bộ phận IT tạo, hoặc sửa địa chỉ cơ sở dữ liệu trong cài đặt.</translation>
    </message>
    <message>
        <source>Ask IT to free some space on its server.</source>
        <translation>Nhờ bộ phận IT giải phóng dung lượng trên máy chủ.</translation>
    </message>
    <message>
        <source>Ask IT to make the user the owner of the database, so that it can make its tables.</source>
        <translation>Nhờ bộ phận IT cho người dùng này làm chủ cơ sở dữ liệu, để tạo được các bảng.</translation>
    </message>
    <message>
        <source>Ask IT whether this computer and its user may use the database.</source>
        <translation>Hỏi bộ phận IT xem máy này và người dùng có được dùng cơ sở dữ liệu không.</translation>
    </message>
    <message>
        <source>Ask IT: its server is read-only now.</source>
        <translation>Hỏi bộ phận IT: máy chủ hiện chỉ cho đọc.</translation>
    </message>
    <message>
        <source>Ask TeleCMI to allow it for your plan.</source>
        <translation>Hãy đề nghị TeleCMI cho phép trong gói của bạn.</translation>
    </message>
    <message>
        <source>Ask for the bundle again; it must be the ZIP that Calldeck saved.</source>
        <translation>Hãy yêu cầu gửi lại gói; đó phải là tệp ZIP do Calldeck lưu.</translation>
    </message>
    <message>
        <source>Ask on the line before you try again.</source>
        <translation>Hãy hỏi trên đường dây trước khi thử lại.</translation>
    </message>
    <message>
        <source>Ask whoever runs the Stringee project.</source>
        <translation>Hãy hỏi người quản lý dự án Stringee.</translation>
    </message>
    <message>
        <source>Ask whoever runs the account to allow them.</source>
        <translation>Hãy nhờ người quản lý tài khoản cho phép.</translation>
    </message>
    <message>
        <source>Ask whoever runs the account to top it up.</source>
        <translation>Hãy nhờ người quản lý tài khoản nạp tiền.</translation>
    </message>
    <message>
        <source>Ask whoever runs the account.</source>
        <translation>Hãy hỏi người quản lý tài khoản.</translation>
    </message>
    <message>
        <source>Ask your IT department for an HTTP proxy.</source>
        <translation>Hãy đề nghị bộ phận IT cấp proxy HTTP.</translation>
    </message>
    <message>
        <source>Ask your IT department to allow {provider}.</source>
        <translation>Hãy đề nghị bộ phận IT cho phép {provider}.</translation>
    </message>
    <message>
        <source>Ask your IT department to set it right.</source>
        <translation>Hãy nhờ bộ phận IT chỉnh lại cho đúng.</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Đang hỏi</translation>
    </message>
    <message>
        <source>At least {shortest_password} characters.</source>
        <translation>Ít nhất {shortest_password} ký tự.</translation>
    </message>
    <message>
        <source>At least {shortest_password} characters; the agent signs in with it.</source>
        <translation>Ít nhất {shortest_password} ký tự; agent đăng nhập bằng mật khẩu này.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Úc</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Blocked: {what}</source>
        <translation>Bị chặn: {what}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Cả hai</translation>
    </message>
    <message>
        <source>Both stand in the TeleCMI dashboard under Developer, App secret.</source>
        <translation>Cả hai nằm trong trang quản trị TeleCMI, mục Developer, App secret.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Nghỉ</translation>
    </message>
    <message>
        <source>Busy or not ready</source>
        <translation>Bận hoặc chưa sẵn sàng</translation>
    </message>
    <message>
        <source>Busy, or never used</source>
        <translation>Bận, hoặc chưa từng dùng</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>CSV (*.csv);;Tệp Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel workbook (*.xlsx);;Contact cards (*.vcf)</source>
        <translation>CSV (*.csv);;Tệp Excel (*.xlsx);;Thẻ liên hệ (*.vcf)</translation>
    </message>
    <message>
        <source>Call again later</source>
        <translation>Gọi lại sau</translation>
    </message>
    <message>
        <source>Call once more.</source>
        <translation>Hãy gọi thêm lần nữa.</translation>
    </message>
    <message>
        <source>Calldeck could not be made the program for phone links.</source>
        <translation>Không đặt được Calldeck làm chương trình mở liên kết điện thoại.</translation>
    </message>
    <message>
        <source>Calldeck could not save on this computer.</source>
        <translation>Calldeck không lưu được trên máy này.</translation>
    </message>
    <message>
        <source>Calldeck looks in the call log; wait for what it finds.</source>
        <translation>Calldeck đang tra lịch sử cuộc gọi; hãy chờ kết quả.</translation>
    </message>
    <message>
        <source>Calldeck tries again by itself. If it stays, check the network or ask IT.</source>
        <translation>Calldeck sẽ tự thử lại. Nếu vẫn vậy, hãy kiểm tra mạng hoặc hỏi bộ phận IT.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Gọi đến</translation>
    </message>
    <message>
        <source>Called again and was answered</source>
        <translation>Gọi đến lần nữa và đã được nghe máy</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Đã gọi lại</translation>
    </message>
    <message>
        <source>Called back by {agent} {at}</source>
        <translation>{agent} gọi lại {at}</translation>
    </message>
    <message>
        <source>Called back {at}</source>
        <translation>Đã gọi lại {at}</translation>
    </message>
    <message>
        <source>Called by {who}</source>
        <translation>Do {who} gọi</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Người gọi</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Người gọi</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Đang gọi</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Calls routed to a phone need its number.</source>
        <translation>Cuộc gọi đổ về điện thoại cần có số điện thoại.</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>Đã sửa {name}</translation>
    </message>
    <message>
        <source>Changes of agents are being carried out.</source>
        <translation>Đang thực hiện các thay đổi agent.</translation>
    </message>
    <message>
        <source>Changing {name}</source>
        <translation>Đang sửa {name}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Check again to see what would change now.</source>
        <translation>Hãy kiểm tra lại để xem bây giờ sẽ thay đổi những gì.</translation>
    </message>
    <message>
        <source>Check the App ID, the app secret and the region.</source>
        <translation>Kiểm tra App ID, app secret và khu vực.</translation>
    </message>
    <message>
        <source>Check the SID. If it is right, the project belongs to another region, whose addresses must be in the settings, or a pasted token is malformed.</source>
        <translation>Kiểm tra SID. Nếu SID đúng thì dự án thuộc khu vực khác, có địa chỉ phải ghi trong cài đặt, hoặc token đã dán bị sai dạng.</translation>
    </message>
    <message>
        <source>Check the Stringee addresses in the settings.</source>
        <translation>Kiểm tra các địa chỉ Stringee trong cài đặt.</translation>
    </message>
    <message>
        <source>Check the address of the database in the settings.</source>
        <translation>Kiểm tra địa chỉ cơ sở dữ liệu trong cài đặt.</translation>
    </message>
    <message>
        <source>Check the agents again before you go on.</source>
        <translation>Kiểm tra lại các agent trước khi tiếp tục.</translation>
    </message>
    <message>
        <source>Check the clock of this computer. For IT: let connections to {host} pass unopened, or add the authority of your proxy to the certificates of this computer.</source>
        <translation>Kiểm tra đồng hồ của máy này. Dành cho IT: cho kết nối đến {host} đi qua mà không giải mã, hoặc thêm tổ chức cấp chứng chỉ của proxy vào chứng chỉ của máy này.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, tell your IT department.</source>
        <translation>Kiểm tra ngày của máy này. Nếu ngày đúng, hãy báo bộ phận IT.</translation>
    </message>
    <message>
        <source>Check the digits and the country code.</source>
        <translation>Kiểm tra các chữ số và mã quốc gia.</translation>
    </message>
    <message>
        <source>Check the entries and the region.</source>
        <translation>Kiểm tra nội dung đã nhập và khu vực.</translation>
    </message>
    <message>
        <source>Check the network connection, or ask your IT department.</source>
        <translation>Kiểm tra kết nối mạng, hoặc hỏi bộ phận IT.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Kiểm tra kết nối mạng.</translation>
    </message>
    <message>
        <source>Check the network, and the name server (DNS) of this computer.</source>
        <translation>Kiểm tra mạng và máy chủ tên miền (DNS) của máy này.</translation>
    </message>
    <message>
        <source>Check the number and its country code.</source>
        <translation>Kiểm tra số và mã quốc gia.</translation>
    </message>
    <message>
        <source>Check the number to call.</source>
        <translation>Kiểm tra số cần gọi.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings, or ask your IT department.</source>
        <translation>Kiểm tra proxy trong cài đặt, hoặc hỏi bộ phận IT.</translation>
    </message>
    <message>
        <source>Check the settings folder and the space on the disk.</source>
        <translation>Kiểm tra thư mục cài đặt và dung lượng ổ đĩa.</translation>
    </message>
    <message>
        <source>Check the user ID (like 101_1111112) and the region.</source>
        <translation>Kiểm tra user ID (như 101_1111112) và khu vực.</translation>
    </message>
    <message>
        <source>Check the user ID, or ask your supervisor to add you.</source>
        <translation>Kiểm tra user ID, hoặc nhờ giám sát viên thêm bạn.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and network, or ask your IT department.</source>
        <translation>Kiểm tra đồng hồ và mạng của máy này, hoặc hỏi bộ phận IT.</translation>
    </message>
    <message>
        <source>Check whether digits are missing.</source>
        <translation>Kiểm tra xem có thiếu chữ số không.</translation>
    </message>
    <message>
        <source>Check whether there are digits too many.</source>
        <translation>Kiểm tra xem có thừa chữ số không.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Đang kiểm tra</translation>
    </message>
    <message>
        <source>Checking this computer and its connections</source>
        <translation>Đang kiểm tra máy này và các kết nối</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Đang kiểm tra {file}</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>Đang kiểm tra {name}</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Trung Quốc</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Hãy chọn một tệp trong đó.</translation>
    </message>
    <message>
        <source>Choose a file that an address book wrote, ending with .vcf.</source>
        <translation>Hãy chọn tệp do sổ địa chỉ xuất ra, có đuôi .vcf.</translation>
    </message>
    <message>
        <source>Choose a file with a heading and rows below it.</source>
        <translation>Hãy chọn tệp có tiêu đề và các dòng bên dưới.</translation>
    </message>
    <message>
        <source>Choose an agent under Call as.</source>
        <translation>Chọn một agent ở mục Gọi thay.</translation>
    </message>
    <message>
        <source>Choose another agent. If it stays, sign in again with the current app secret.</source>
        <translation>Hãy chọn agent khác. Nếu vẫn vậy, đăng nhập lại bằng app secret hiện tại.</translation>
    </message>
    <message>
        <source>Choose another extension.</source>
        <translation>Hãy chọn máy lẻ khác.</translation>
    </message>
    <message>
        <source>Choose another number to call from, or ask your supervisor.</source>
        <translation>Hãy chọn số gọi ra khác, hoặc hỏi giám sát viên.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Hãy chọn cái khác.</translation>
    </message>
    <message>
        <source>Choose another one. It must be in the contact centre, allow outgoing calls and be open to the agent&apos;s group.</source>
        <translation>Hãy chọn số khác. Số đó phải thuộc tổng đài, được phép gọi ra và mở cho nhóm của agent.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>Hãy chọn trang tính khác.</translation>
    </message>
    <message>
        <source>Choose another user ID, or edit that agent.</source>
        <translation>Hãy chọn user ID khác, hoặc sửa agent đó.</translation>
    </message>
    <message>
        <source>Choose somebody from the list, or type a number.</source>
        <translation>Chọn một người trong danh sách, hoặc nhập số.</translation>
    </message>
    <message>
        <source>Choose the agent to call as.</source>
        <translation>Chọn agent để gọi thay.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Hãy chọn lại tệp.</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Claimed by {who}</source>
        <translation>Do {who} nhận</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Đồng hồ</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another folder.</source>
        <translation>Hãy đóng tệp trong chương trình khác, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Close it in other programs, or save a copy and choose the copy.</source>
        <translation>Hãy đóng tệp trong chương trình khác, hoặc lưu một bản sao rồi chọn bản sao.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>Codes with * or # cannot be called from here.</source>
        <translation>Không gọi được mã có * hoặc # từ đây.</translation>
    </message>
    <message>
        <source>Column {letters} has no heading and was passed over.</source>
        <translation>Cột {letters} không có tiêu đề nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Đã kết nối</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>Connection to {host}</source>
        <translation>Kết nối đến {host}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.tsv *.txt *.xlsx *.vcf *.vcard);;All files (*)</source>
        <translation>Danh bạ (*.csv *.tsv *.txt *.xlsx *.vcf *.vcard);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Contacts at {provider}</source>
        <translation>Danh bạ ở {provider}</translation>
    </message>
    <message>
        <source>Copy the agents to a new workbook, and choose that one.</source>
        <translation>Chép các agent sang tệp Excel mới, rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>Copy the details for support if it stays.</source>
        <translation>Nếu vẫn vậy, hãy chép chi tiết gửi bộ phận hỗ trợ.</translation>
    </message>
    <message>
        <source>Copy the details for support.</source>
        <translation>Hãy chép chi tiết gửi bộ phận hỗ trợ.</translation>
    </message>
    <message>
        <source>Correct it, or write the value.</source>
        <translation>Hãy sửa lại, hoặc ghi giá trị.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Tạo</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Delete an agent, or ask TeleCMI for more seats.</source>
        <translation>Xóa bớt một agent, hoặc đề nghị TeleCMI cấp thêm chỗ.</translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation>Đã xóa {name}</translation>
    </message>
    <message>
        <source>Deleting agent</source>
        <translation>Đang xóa agent</translation>
    </message>
    <message>
        <source>Deleting contacts</source>
        <translation>Đang xóa liên hệ</translation>
    </message>
    <message>
        <source>Dialer</source>
        <translation>Quay số</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Digits only.</source>
        <translation>Chỉ gồm chữ số.</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Dung lượng ổ đĩa</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Không gọi</translation>
    </message>
    <message>
        <source>Do not call — set by {who}</source>
        <translation>Không gọi — do {who} đặt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Download it in the provider&apos;s dashboard.</source>
        <translation>Hãy tải về trong trang quản trị của nhà cung cấp.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Mã hóa</translation>
    </message>
    <message>
        <source>End it at 24, and give the hours after midnight to another agent.</source>
        <translation>Cho ca kết thúc lúc 24, và giao các giờ sau nửa đêm cho agent khác.</translation>
    </message>
    <message>
        <source>End the other call, and check that the softphone is online.</source>
        <translation>Kết thúc cuộc gọi kia, và kiểm tra softphone có online không.</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Đủ</translation>
    </message>
    <message>
        <source>Enter it with its country code.</source>
        <translation>Hãy nhập kèm mã quốc gia.</translation>
    </message>
    <message>
        <source>Enter its user name and password in the settings, page Network. Proxies that ask for NTLM or Kerberos cannot be used.</source>
        <translation>Hãy nhập tên người dùng và mật khẩu của proxy trong cài đặt, mục Mạng. Không dùng được proxy yêu cầu NTLM hoặc Kerberos.</translation>
    </message>
    <message>
        <source>Enter the API key SID and secret of your project (Stringee console, Project, API keys), or paste an access token.</source>
        <translation>Nhập API key SID và secret của dự án (trang quản trị Stringee, Project, API keys), hoặc dán access token.</translation>
    </message>
    <message>
        <source>Enter the API key SID and secret, or paste an access token.</source>
        <translation>Nhập API key SID và secret, hoặc dán access token.</translation>
    </message>
    <message>
        <source>Enter the ID that the agent signs in with.</source>
        <translation>Nhập ID mà agent dùng để đăng nhập.</translation>
    </message>
    <message>
        <source>Enter the number with its country code.</source>
        <translation>Nhập số kèm mã quốc gia.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Error list written to {name}</source>
        <translation>Đã ghi danh sách lỗi vào {name}</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Của mọi người</translation>
    </message>
    <message>
        <source>Excel made a date of it.</source>
        <translation>Excel đã đổi nó thành ngày tháng.</translation>
    </message>
    <message>
        <source>Excel shortened the number.</source>
        <translation>Excel đã rút gọn con số.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Tệp Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Máy lẻ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Fill in every field and try again.</source>
        <translation>Điền mọi trường rồi thử lại.</translation>
    </message>
    <message>
        <source>Fill in the cell.</source>
        <translation>Hãy điền ô này.</translation>
    </message>
    <message>
        <source>Fills in</source>
        <translation>Sẽ điền</translation>
    </message>
    <message>
        <source>For IT: a firewall may be in the way; let TLS to {host} pass.</source>
        <translation>Dành cho IT: có thể bị tường lửa chặn; hãy cho TLS đến {host} đi qua.</translation>
    </message>
    <message>
        <source>For IT: allow {host} without a sign-in, or set the proxy.</source>
        <translation>Dành cho IT: cho phép {host} không cần đăng nhập, hoặc đặt proxy.</translation>
    </message>
    <message>
        <source>For IT: open port {port} to {host}.</source>
        <translation>Dành cho IT: mở cổng {port} đến {host}.</translation>
    </message>
    <message>
        <source>For IT: see the proxy in the settings of this computer or of Calldeck.</source>
        <translation>Dành cho IT: xem proxy trong cài đặt của máy này hoặc của Calldeck.</translation>
    </message>
    <message>
        <source>For IT: see to the certificates of this computer.</source>
        <translation>Dành cho IT: xem lại các chứng chỉ của máy này.</translation>
    </message>
    <message>
        <source>For IT: see what the proxy {host} does with it.</source>
        <translation>Dành cho IT: xem proxy {host} xử lý kết nối này ra sao.</translation>
    </message>
    <message>
        <source>For IT: start a keyring with the desktop.</source>
        <translation>Dành cho IT: cho kho khóa chạy cùng môi trường desktop.</translation>
    </message>
    <message>
        <source>Format the column as text.</source>
        <translation>Hãy định dạng cột là văn bản.</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Pháp</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Rảnh</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Đức</translation>
    </message>
    <message>
        <source>Give another one, or take one row out.</source>
        <translation>Cho một giá trị khác, hoặc bỏ bớt một dòng.</translation>
    </message>
    <message>
        <source>Give the password again in a new run.</source>
        <translation>Hãy nhập lại mật khẩu trong một đợt mới.</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Toàn cầu</translation>
    </message>
    <message>
        <source>Go on working with this version. If it stays, tell your IT department.</source>
        <translation>Hãy tiếp tục dùng phiên bản này. Nếu vẫn vậy, hãy báo bộ phận IT.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Handled {at}</source>
        <translation>Đã xử lý {at}</translation>
    </message>
    <message>
        <source>Hang up on the device that rang.</source>
        <translation>Hãy gác máy trên thiết bị đã đổ chuông.</translation>
    </message>
    <message>
        <source>Hang up on your phone.</source>
        <translation>Hãy gác máy trên điện thoại.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hồng Kông</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Hotline</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Hours run from {first_hour} to {last_hour}.</source>
        <translation>Giờ đi từ {first_hour} đến {last_hour}.</translation>
    </message>
    <message>
        <source>If it is over, close it first.</source>
        <translation>Nếu đã kết thúc, hãy đóng cuộc gọi đó trước.</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>Nhập từ {file}</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Gọi vào</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Ấn Độ</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Install Calldeck again.</source>
        <translation>Hãy cài lại Calldeck.</translation>
    </message>
    <message>
        <source>Install the newer Calldeck again.</source>
        <translation>Hãy cài lại bản Calldeck mới hơn.</translation>
    </message>
    <message>
        <source>Install the newest version by hand, or ask your IT department.</source>
        <translation>Hãy tự cài phiên bản mới nhất, hoặc hỏi bộ phận IT.</translation>
    </message>
    <message>
        <source>Instead of the key: a REST token from the Stringee console.</source>
        <translation>Thay cho key: REST token từ trang quản trị Stringee.</translation>
    </message>
    <message>
        <source>International call — it can cost more</source>
        <translation>Gọi quốc tế — cước có thể cao hơn</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Bị ngắt</translation>
    </message>
    <message>
        <source>It belongs to {name}. Nothing was added.</source>
        <translation>Đã thuộc về {name}. Không thêm gì.</translation>
    </message>
    <message>
        <source>It does not say what a release has to say.</source>
        <translation>Bản này thiếu thông tin mà một bản phát hành phải có.</translation>
    </message>
    <message>
        <source>It exists already, with another {label}: {name}.</source>
        <translation>Đã tồn tại, với {label} khác: {name}.</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>Đã tồn tại.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Bản này đã hết hạn.</translation>
    </message>
    <message>
        <source>It is a folder. Choose another name.</source>
        <translation>Đó là một thư mục. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>It is a release of another channel.</source>
        <translation>Đây là bản phát hành của kênh khác.</translation>
    </message>
    <message>
        <source>It is a release of another program.</source>
        <translation>Đây là bản phát hành của chương trình khác.</translation>
    </message>
    <message>
        <source>It is damaged or no vCard.</source>
        <translation>Tệp bị hỏng hoặc không phải vCard.</translation>
    </message>
    <message>
        <source>It is meant for a newer Calldeck than this one.</source>
        <translation>Bản này dành cho Calldeck mới hơn bản đang dùng.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Không còn ở đó nữa.</translation>
    </message>
    <message>
        <source>It is no release of Calldeck.</source>
        <translation>Đây không phải bản phát hành của Calldeck.</translation>
    </message>
    <message>
        <source>It is not signed by the maker of this copy.</source>
        <translation>Bản này không do nhà làm ra Calldeck đang dùng ký.</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>Bản này chưa được ký.</translation>
    </message>
    <message>
        <source>It is older than one that was announced before.</source>
        <translation>Bản này cũ hơn một bản đã được công bố trước đó.</translation>
    </message>
    <message>
        <source>It is the number stored for the agent; the plan must allow follow-me calls.</source>
        <translation>Đó là số đã lưu cho agent; gói cước phải cho phép cuộc gọi follow-me.</translation>
    </message>
    <message>
        <source>It is the phone number of the agent.</source>
        <translation>Đó là số điện thoại của agent.</translation>
    </message>
    <message>
        <source>It must be signed in to TeleCMI.</source>
        <translation>Thiết bị này phải đăng nhập vào TeleCMI.</translation>
    </message>
    <message>
        <source>It must be signed with HS256. Make a new one in the Stringee console.</source>
        <translation>Token phải được ký bằng HS256. Hãy tạo token mới trong trang quản trị Stringee.</translation>
    </message>
    <message>
        <source>It must look like http://proxy.example.com/proxy.pac or file:///etc/proxy.pac.</source>
        <translation>Địa chỉ phải có dạng http://proxy.example.com/proxy.pac hoặc file:///etc/proxy.pac.</translation>
    </message>
    <message>
        <source>It needs {needed} MB, and {free} MB are free. Free some space, try again.</source>
        <translation>Cần {needed} MB, hiện còn trống {free} MB. Hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>It points to an address that is not safe: only https is.</source>
        <translation>Bản này trỏ đến một địa chỉ không an toàn: chỉ https mới an toàn.</translation>
    </message>
    <message>
        <source>It stands in row {row} already.</source>
        <translation>Đã có ở dòng {row}.</translation>
    </message>
    <message>
        <source>It was changed after it was signed, or somebody else signed it.</source>
        <translation>Bản này đã bị thay đổi sau khi ký, hoặc do người khác ký.</translation>
    </message>
    <message>
        <source>It was changed on its way.</source>
        <translation>Bản này đã bị thay đổi trên đường truyền.</translation>
    </message>
    <message>
        <source>It was made, but could not be noted on this computer.</source>
        <translation>Đã thay đổi, nhưng không ghi lại được trên máy này.</translation>
    </message>
    <message>
        <source>It was moved, changed or removed since it was saved.</source>
        <translation>Gói đã bị dời, thay đổi hoặc xóa sau khi lưu.</translation>
    </message>
    <message>
        <source>It was not ended from here; it may be over.</source>
        <translation>Cuộc gọi không được kết thúc từ đây; có thể đã xong.</translation>
    </message>
    <message>
        <source>It was removed from this computer; nothing else was changed.</source>
        <translation>Đã gỡ khỏi máy này; không có gì khác thay đổi.</translation>
    </message>
    <message>
        <source>It was so already; nothing was sent.</source>
        <translation>Vốn đã như vậy; không gửi gì.</translation>
    </message>
    <message>
        <source>Its certificate ended on {date}.</source>
        <translation>Chứng chỉ đã hết hạn ngày {date}.</translation>
    </message>
    <message>
        <source>Its certificate is for {names}.</source>
        <translation>Chứng chỉ dành cho {names}.</translation>
    </message>
    <message>
        <source>Its certificate is not valid before {date}.</source>
        <translation>Chứng chỉ chưa có hiệu lực trước ngày {date}.</translation>
    </message>
    <message>
        <source>Its certificate was issued by itself: {issuer}.</source>
        <translation>Chứng chỉ tự ký, nơi cấp: {issuer}.</translation>
    </message>
    <message>
        <source>Its certificate was issued by “{issuer}”, which this computer does not trust.</source>
        <translation>Chứng chỉ do “{issuer}” cấp, máy này không tin cậy nơi cấp đó.</translation>
    </message>
    <message>
        <source>Its certificate was not accepted, so nothing was sent.</source>
        <translation>Chứng chỉ không được chấp nhận nên không gửi gì.</translation>
    </message>
    <message>
        <source>Its folder is not there any more. Choose another one.</source>
        <translation>Thư mục đó không còn nữa. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Its header lacks “cty” = “{content_type}”. Make one in the Stringee console.</source>
        <translation>Phần header thiếu “cty” = “{content_type}”. Hãy tạo token trong trang quản trị Stringee.</translation>
    </message>
    <message>
        <source>Its line {line} cannot be read.</source>
        <translation>Không đọc được dòng {line} của thẻ.</translation>
    </message>
    <message>
        <source>Its own call server refused. Ask your supervisor.</source>
        <translation>Máy chủ cuộc gọi riêng của dự án đã từ chối. Hãy hỏi giám sát viên.</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Nhật Bản</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Keep digits only, with + and the country code in front.</source>
        <translation>Chỉ giữ chữ số, với dấu + và mã quốc gia ở trước.</translation>
    </message>
    <message>
        <source>Keep one of them as “{label_of}”, and remove the other.</source>
        <translation>Giữ một cột là “{label_of}” và bỏ cột kia.</translation>
    </message>
    <message>
        <source>Keep only the rows and columns that are needed, or split it.</source>
        <translation>Chỉ giữ các dòng và cột cần thiết, hoặc chia nhỏ tệp.</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Kho khóa</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 giờ qua</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>Last call end</source>
        <translation>Kết thúc gọi cuối</translation>
    </message>
    <message>
        <source>Last call: {what}</source>
        <translation>Cuộc gọi gần nhất: {what}</translation>
    </message>
    <message>
        <source>Leave out user name and password; they are kept in the keyring.</source>
        <translation>Hãy bỏ tên người dùng và mật khẩu; chúng được lưu trong kho khóa.</translation>
    </message>
    <message>
        <source>Leave the cell blank to add an agent, or take the row out.</source>
        <translation>Để trống ô để thêm agent, hoặc bỏ dòng này.</translation>
    </message>
    <message>
        <source>Leave the cell blank to add one, or take the row out.</source>
        <translation>Để trống ô để thêm, hoặc bỏ dòng này.</translation>
    </message>
    <message>
        <source>Leave the cell blank to keep it.</source>
        <translation>Để trống ô để giữ nguyên.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Letters were lost when the file was saved.</source>
        <translation>Một số chữ đã bị mất khi lưu tệp.</translation>
    </message>
    <message>
        <source>Like 101_1111112.</source>
        <translation>Dạng như 101_1111112.</translation>
    </message>
    <message>
        <source>Links are opened as before.</source>
        <translation>Liên kết vẫn mở như trước.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Danh sách (*.csv *.tsv *.txt *.xlsx);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Look again in a few minutes, and send what is missing then.</source>
        <translation>Hãy xem lại sau vài phút, rồi gửi những gì còn thiếu.</translation>
    </message>
    <message>
        <source>Look at row {count}, where a cell begins with one.</source>
        <translation>Hãy xem dòng {count}, nơi có ô bắt đầu bằng dấu ngoặc kép.</translation>
    </message>
    <message>
        <source>Look at the agents themselves before you repeat it.</source>
        <translation>Hãy tự xem lại các agent trước khi làm lần nữa.</translation>
    </message>
    <message>
        <source>Look at this caller again before you go on.</source>
        <translation>Hãy xem lại người gọi này trước khi tiếp tục.</translation>
    </message>
    <message>
        <source>Look at your phone before you call again.</source>
        <translation>Hãy xem điện thoại trước khi gọi lần nữa.</translation>
    </message>
    <message>
        <source>Look at your phone, and press Call again in two minutes.</source>
        <translation>Hãy xem điện thoại, và bấm nút Gọi lần nữa sau hai phút.</translation>
    </message>
    <message>
        <source>Look whether the provider works, then continue.</source>
        <translation>Hãy xem nhà cung cấp có hoạt động không, rồi tiếp tục.</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>Nghỉ trưa</translation>
    </message>
    <message>
        <source>Make a new one in the Stringee console.</source>
        <translation>Hãy tạo cái mới trong trang quản trị Stringee.</translation>
    </message>
    <message>
        <source>Make one for the REST API in the Stringee console.</source>
        <translation>Hãy tạo token cho REST API trong trang quản trị Stringee.</translation>
    </message>
    <message>
        <source>Make one with “rest_api” switched on in the Stringee console.</source>
        <translation>Hãy tạo token có bật “rest_api” trong trang quản trị Stringee.</translation>
    </message>
    <message>
        <source>Make room, or choose another place.</source>
        <translation>Hãy giải phóng dung lượng, hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>Make room: calls and recordings may soon find none.</source>
        <translation>Hãy giải phóng dung lượng: cuộc gọi và bản ghi âm có thể sắp hết chỗ lưu.</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Trung vị</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Của tôi</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Nhỡ</translation>
    </message>
    <message>
        <source>Missed caller</source>
        <translation>Người gọi nhỡ</translation>
    </message>
    <message>
        <source>Missed caller ×{count}</source>
        <translation>Người gọi nhỡ ×{count}</translation>
    </message>
    <message>
        <source>Missed callers are told of in the window only.</source>
        <translation>Người gọi nhỡ chỉ được báo trong cửa sổ.</translation>
    </message>
    <message>
        <source>Missed, waited {spent}</source>
        <translation>Nhỡ, đã chờ {spent}</translation>
    </message>
    <message>
        <source>Missed-call SMS alert</source>
        <translation>Báo SMS khi gọi nhỡ</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Di động</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>More than {size} MB are not fetched. Nothing was saved.</source>
        <translation>Không tải quá {size} MB. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Must be the ID the agent signs in with.</source>
        <translation>Phải là ID mà agent dùng để đăng nhập.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Name look-up</source>
        <translation>Phân giải tên</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Tên hoặc số</translation>
    </message>
    <message>
        <source>Name the columns in the first row: Name, Number, Company, E-mail, Note.</source>
        <translation>Hãy đặt tên cột ở dòng đầu tiên: Name, Number, Company, E-mail, Note.</translation>
    </message>
    <message>
        <source>Needs the app secret; you are signed in as an agent. Ask your supervisor.</source>
        <translation>Cần app secret; bạn đang đăng nhập là agent. Hãy hỏi giám sát viên.</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>New Zealand</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Agent mới</translation>
    </message>
    <message>
        <source>New extensions go from {lowest} to {highest}.</source>
        <translation>Máy lẻ mới đi từ {lowest} đến {highest}.</translation>
    </message>
    <message>
        <source>New ones go from {lowest} to {highest}.</source>
        <translation>Số mới đi từ {lowest} đến {highest}.</translation>
    </message>
    <message>
        <source>Next free: {free}.</source>
        <translation>Số trống kế: {free}.</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>No agent has this ID.</source>
        <translation>Không có agent nào có ID này.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Không nghe máy</translation>
    </message>
    <message>
        <source>No answer came{tried}. Nothing was changed.</source>
        <translation>Không có phản hồi{tried}. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>No answer to the question for {host} in {limit:g} s.</source>
        <translation>Không có phản hồi khi hỏi địa chỉ của {host} trong {limit:g} giây.</translation>
    </message>
    <message>
        <source>No answer, {tries}</source>
        <translation>Không nghe máy, {tries}</translation>
    </message>
    <message>
        <source>No call was placed.</source>
        <translation>Chưa thực hiện cuộc gọi nào.</translation>
    </message>
    <message>
        <source>No call was placed. The call log is being checked.</source>
        <translation>Chưa thực hiện cuộc gọi nào. Đang kiểm tra lịch sử cuộc gọi.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Không có kết nối</translation>
    </message>
    <message>
        <source>No connection{tried}. Nothing was changed.</source>
        <translation>Không có kết nối{tried}. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Không có liên hệ</translation>
    </message>
    <message>
        <source>No missed calls.</source>
        <translation>Không có cuộc gọi nhỡ.</translation>
    </message>
    <message>
        <source>No number of the contact centre may call out.</source>
        <translation>Không có số nào của tổng đài được phép gọi ra.</translation>
    </message>
    <message>
        <source>No program opens them.</source>
        <translation>Không có chương trình nào mở liên kết này.</translation>
    </message>
    <message>
        <source>No reply within {spoken} s{tried}. Nothing was changed.</source>
        <translation>Không có phản hồi trong {spoken} giây{tried}. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>No second call was placed.</source>
        <translation>Không gọi lần thứ hai.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Nobody is chosen to call.</source>
        <translation>Chưa chọn người để gọi.</translation>
    </message>
    <message>
        <source>Nobody on</source>
        <translation>Không ai trực</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <translation>Chưa gọi cho ai.</translation>
    </message>
    <message>
        <source>Not all contacts were sent to {provider}.</source>
        <translation>Chưa gửi được hết liên hệ đến {provider}.</translation>
    </message>
    <message>
        <source>Not all that is kept of this account could be removed from this computer.</source>
        <translation>Chưa gỡ được hết những gì đã lưu của tài khoản này khỏi máy này.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Không nghe máy</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Không sẵn sàng</translation>
    </message>
    <message>
        <source>Not available with this sign-in.</source>
        <translation>Không có với lần đăng nhập này.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Chưa kiểm tra</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Not needed: it does not leave this computer.</source>
        <translation>Không cần: dữ liệu không rời khỏi máy này.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Chưa gọi được</translation>
    </message>
    <message>
        <source>Not placed or unknown</source>
        <translation>Chưa gọi được hoặc không rõ</translation>
    </message>
    <message>
        <source>Not possible with this sign-in.</source>
        <translation>Không làm được với lần đăng nhập này.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Không gặp được</translation>
    </message>
    <message>
        <source>Not reached, rang {spent}</source>
        <translation>Không gặp được, đổ chuông {spent}</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>Chưa đến bước này.</translation>
    </message>
    <message>
        <source>Not saved: extension {extension} is taken.</source>
        <translation>Chưa lưu: máy lẻ {extension} đã có người dùng.</translation>
    </message>
    <message>
        <source>Not saved: the TeleCMI plan has no free seat.</source>
        <translation>Chưa lưu: gói TeleCMI không còn chỗ trống.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Chưa đặt</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Chưa đăng nhập</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Note first what came of it.</source>
        <translation>Hãy ghi kết quả trước.</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Ghi chú: {text}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Đã ghi</translation>
    </message>
    <message>
        <source>Nothing done</source>
        <translation>Chưa làm gì</translation>
    </message>
    <message>
        <source>Nothing half-written was left behind.</source>
        <translation>Không để sót lại tệp ghi dở nào.</translation>
    </message>
    <message>
        <source>Nothing more of it can be noted down on this computer.</source>
        <translation>Không ghi lại được gì thêm của đợt này trên máy này.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications ({reason}).</source>
        <translation>Môi trường desktop này không có gì để hiện thông báo ({reason}).</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Không có gì để làm</translation>
    </message>
    <message>
        <source>Nothing was changed and no call was placed.</source>
        <translation>Không có gì thay đổi và chưa thực hiện cuộc gọi nào.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Nothing was checked or changed.</source>
        <translation>Chưa kiểm tra hay thay đổi gì.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Chưa xóa gì.</translation>
    </message>
    <message>
        <source>Nothing was fetched or changed.</source>
        <translation>Chưa tải hay thay đổi gì.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Chưa cài gì.</translation>
    </message>
    <message>
        <source>Nothing was read or changed.</source>
        <translation>Chưa đọc hay thay đổi gì.</translation>
    </message>
    <message>
        <source>Nothing was read or saved.</source>
        <translation>Chưa đọc hay lưu gì.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Nothing was saved. Your entries are still in the form.</source>
        <translation>Chưa lưu gì. Nội dung bạn nhập vẫn còn trong biểu mẫu.</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere.</source>
        <translation>Chưa gửi gì đi đâu.</translation>
    </message>
    <message>
        <source>Nothing was sent for it.</source>
        <translation>Không gửi gì cho mục này.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Chưa gửi gì.</translation>
    </message>
    <message>
        <source>Nothing was sent. It is {store}.</source>
        <translation>Chưa gửi gì. Kho chứng chỉ: {store}.</translation>
    </message>
    <message>
        <source>Nothing was sent: without notes they could neither be resumed nor undone.</source>
        <translation>Chưa gửi gì: không ghi lại được thì không thể tiếp tục hay hoàn tác.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Number and name cannot stand in the name of the server.</source>
        <translation>Số và tên không được nằm trong tên máy chủ.</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Ẩn số</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Ổn</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Cũ</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Cũ → mới</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>On this computer, run calldeck --database-password, or correct the file .pgpass if the password is kept there.</source>
        <translation>Trên máy này, hãy chạy calldeck --database-password, hoặc sửa tệp .pgpass nếu mật khẩu lưu ở đó.</translation>
    </message>
    <message>
        <source>On this system only you can choose the program.</source>
        <translation>Trên hệ thống này chỉ bạn mới chọn được chương trình.</translation>
    </message>
    <message>
        <source>One entry could not be read.</source>
        <translation>Không đọc được một mục.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Only agents have a break allowance.</source>
        <translation>Chỉ agent mới có hạn mức nghỉ.</translation>
    </message>
    <message>
        <source>Only available agents are given calls.</source>
        <translation>Chỉ agent sẵn sàng mới được nhận cuộc gọi.</translation>
    </message>
    <message>
        <source>Only digits, +, spaces, dashes, dots and brackets belong in a number.</source>
        <translation>Số chỉ được gồm chữ số, +, dấu cách, gạch ngang, dấu chấm và dấu ngoặc.</translation>
    </message>
    <message>
        <source>Only supervisors manage agents. Sign in as a supervisor to do this.</source>
        <translation>Chỉ giám sát viên quản lý agent. Hãy đăng nhập với vai trò giám sát viên để làm việc này.</translation>
    </message>
    <message>
        <source>Only supervisors set the status of other agents.</source>
        <translation>Chỉ giám sát viên đặt trạng thái của agent khác.</translation>
    </message>
    <message>
        <source>Only the sheet “{name}” was read, not {names}.</source>
        <translation>Chỉ đọc trang tính “{name}”, không đọc {names}.</translation>
    </message>
    <message>
        <source>Only whole hours can be stored.</source>
        <translation>Chỉ lưu được giờ chẵn.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, save it again as XLSX, and choose that file.</source>
        <translation>Mở trong Excel hoặc LibreOffice, lưu lại thành XLSX, rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>Open it. {save_as}</source>
        <translation>Hãy mở trang đó. {save_as}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Outcome and note</source>
        <translation>Kết quả và ghi chú</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Gọi ra</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Paste the whole token, or sign in with the API key.</source>
        <translation>Dán toàn bộ token, hoặc đăng nhập bằng API key.</translation>
    </message>
    <message>
        <source>Paste the whole token: three parts with dots between them.</source>
        <translation>Dán toàn bộ token: ba phần ngăn cách bằng dấu chấm.</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Phone links</source>
        <translation>Liên kết điện thoại</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Phone number is missing.</source>
        <translation>Thiếu số điện thoại.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Chính sách</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>Port {port} of {host} did not answer in {limit:g} s.</source>
        <translation>Cổng {port} của {host} không phản hồi trong {limit:g} giây.</translation>
    </message>
    <message>
        <source>Port {port} of {host} refused the connection.</source>
        <translation>Cổng {port} của {host} từ chối kết nối.</translation>
    </message>
    <message>
        <source>Premium rate — this call can cost more</source>
        <translation>Cước cao — cuộc gọi này có thể tốn hơn</translation>
    </message>
    <message>
        <source>Preset for this desk; Settings → Before a call changes it.</source>
        <translation>Đặt sẵn cho máy này; đổi ở Cài đặt → Trước khi gọi.</translation>
    </message>
    <message>
        <source>Press Call once more.</source>
        <translation>Hãy bấm nút Gọi thêm lần nữa.</translation>
    </message>
    <message>
        <source>Project {project}</source>
        <translation>Dự án {project}</translation>
    </message>
    <message>
        <source>Provider does not answer</source>
        <translation>Nhà cung cấp không phản hồi</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Rang me on</source>
        <translation>Đổ chuông ở</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Gặp được</translation>
    </message>
    <message>
        <source>Read them again.</source>
        <translation>Hãy đọc lại.</translation>
    </message>
    <message>
        <source>Reading agents</source>
        <translation>Đang đọc agent</translation>
    </message>
    <message>
        <source>Reading agents, page {page}</source>
        <translation>Đang đọc agent, trang {page}</translation>
    </message>
    <message>
        <source>Reading agents, page {page} of {pages}</source>
        <translation>Đang đọc agent, trang {page}/{pages}</translation>
    </message>
    <message>
        <source>Reading contacts of {provider}</source>
        <translation>Đang đọc danh bạ của {provider}</translation>
    </message>
    <message>
        <source>Reading groups</source>
        <translation>Đang đọc nhóm</translation>
    </message>
    <message>
        <source>Reading missed calls</source>
        <translation>Đang đọc cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Reading missed calls, page {page}</source>
        <translation>Đang đọc cuộc gọi nhỡ, trang {page}</translation>
    </message>
    <message>
        <source>Reading missed calls, page {page} of {pages}</source>
        <translation>Đang đọc cuộc gọi nhỡ, trang {page}/{pages}</translation>
    </message>
    <message>
        <source>Reading what was left out</source>
        <translation>Đang đọc phần bị bỏ qua</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Đang đọc {file}</translation>
    </message>
    <message>
        <source>Recent call</source>
        <translation>Cuộc gọi gần đây</translation>
    </message>
    <message>
        <source>Recent calls and changes of agents are neither shown nor kept.</source>
        <translation>Cuộc gọi gần đây và thay đổi agent không được hiện cũng không được lưu.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Có ghi âm</translation>
    </message>
    <message>
        <source>Refresh and look before you repeat it.</source>
        <translation>Hãy làm mới và xem trước khi làm lần nữa.</translation>
    </message>
    <message>
        <source>Refresh the agents, then choose the file again.</source>
        <translation>Hãy làm mới danh sách agent, rồi chọn lại tệp.</translation>
    </message>
    <message>
        <source>Refresh the groups and look.</source>
        <translation>Hãy làm mới nhóm và xem lại.</translation>
    </message>
    <message>
        <source>Refresh the groups.</source>
        <translation>Hãy làm mới nhóm.</translation>
    </message>
    <message>
        <source>Refresh the list and delete it again.</source>
        <translation>Hãy làm mới danh sách rồi xóa lại.</translation>
    </message>
    <message>
        <source>Refresh the list and look before you delete again.</source>
        <translation>Hãy làm mới danh sách và xem trước khi xóa lại.</translation>
    </message>
    <message>
        <source>Refresh the list and look before you save again.</source>
        <translation>Hãy làm mới danh sách và xem trước khi lưu lại.</translation>
    </message>
    <message>
        <source>Refresh the list, and choose another one.</source>
        <translation>Hãy làm mới danh sách và chọn mục khác.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Hãy làm mới danh sách.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Refused by provider</source>
        <translation>Nhà cung cấp từ chối</translation>
    </message>
    <message>
        <source>Removing from group</source>
        <translation>Đang bỏ khỏi nhóm</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Phản hồi</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Tài nguyên</translation>
    </message>
    <message>
        <source>Restart Calldeck.</source>
        <translation>Hãy khởi động lại Calldeck.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>Không rõ kết quả</translation>
    </message>
    <message>
        <source>Results written to {name}</source>
        <translation>Đã ghi kết quả vào {name}</translation>
    </message>
    <message>
        <source>Right after a call it takes a while; later the provider may have deleted it.</source>
        <translation>Ngay sau cuộc gọi cần chờ một lúc; về sau nhà cung cấp có thể đã xóa.</translation>
    </message>
    <message>
        <source>Ring the softphone, or ask TeleCMI to allow follow-me calls.</source>
        <translation>Hãy đổ chuông softphone, hoặc đề nghị TeleCMI cho phép cuộc gọi follow-me.</translation>
    </message>
    <message>
        <source>Ringing you</source>
        <translation>Đang gọi bạn</translation>
    </message>
    <message>
        <source>Rings only if the agent&apos;s queue has a number to call out from.</source>
        <translation>Chỉ đổ chuông nếu hàng đợi của agent có số để gọi ra.</translation>
    </message>
    <message>
        <source>Route calls to</source>
        <translation>Đổ cuộc gọi về</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Row {comments} begins with {comment} and was passed over.</source>
        <translation>Dòng {comments} bắt đầu bằng {comment} nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>Row {line} is the heading; what stands above it was passed over.</source>
        <translation>Dòng {line} là tiêu đề; phần phía trên bị bỏ qua.</translation>
    </message>
    <message>
        <source>Row {row} of {rows}. {who}, missed {missed}, {age}. {state}.</source>
        <translation>Dòng {row}/{rows}. {who}, nhỡ {missed}, {age}. {state}.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Đợt</translation>
    </message>
    <message>
        <source>SMS alert</source>
        <translation>Báo SMS</translation>
    </message>
    <message>
        <source>SOCKS proxies are not supported.</source>
        <translation>Không hỗ trợ proxy SOCKS.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Giống</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Ả Rập Xê Út</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save it again as XLSX or as “CSV UTF-8”.</source>
        <translation>Hãy lưu lại thành XLSX hoặc “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Hãy lưu lại.</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV, and choose that file.</source>
        <translation>Hãy lưu thành XLSX hoặc CSV, rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” or as XLSX, or choose another encoding.</source>
        <translation>Hãy lưu thành “CSV UTF-8” hoặc XLSX, hoặc chọn bảng mã khác.</translation>
    </message>
    <message>
        <source>Saving agent</source>
        <translation>Đang lưu agent</translation>
    </message>
    <message>
        <source>Saving contact</source>
        <translation>Đang lưu liên hệ</translation>
    </message>
    <message>
        <source>Saving the support bundle</source>
        <translation>Đang lưu gói hỗ trợ</translation>
    </message>
    <message>
        <source>Seals and opens</source>
        <translation>Mã hóa và giải mã được</translation>
    </message>
    <message>
        <source>Send them again when that is solved; what is there already is not added twice.</source>
        <translation>Hãy gửi lại khi đã khắc phục; những gì đã có sẽ không bị thêm hai lần.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Đang gửi</translation>
    </message>
    <message>
        <source>Sending contacts to {provider}</source>
        <translation>Đang gửi danh bạ đến {provider}</translation>
    </message>
    <message>
        <source>Set by you in Settings → Before a call.</source>
        <translation>Do bạn đặt ở Cài đặt → Trước khi gọi.</translation>
    </message>
    <message>
        <source>Set by your organisation; it cannot be changed here.</source>
        <translation>Do tổ chức của bạn đặt; không đổi được ở đây.</translation>
    </message>
    <message>
        <source>Set the clock, best by itself from the network: sign-ins fail when it is wrong.</source>
        <translation>Hãy chỉnh đồng hồ, tốt nhất là tự động qua mạng: đồng hồ sai thì không đăng nhập được.</translation>
    </message>
    <message>
        <source>Setting your status</source>
        <translation>Đang đặt trạng thái của bạn</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Settings are not kept ({reason}).</source>
        <translation>Cài đặt không được lưu ({reason}).</translation>
    </message>
    <message>
        <source>Settings are not kept.</source>
        <translation>Cài đặt không được lưu.</translation>
    </message>
    <message>
        <source>Shift end</source>
        <translation>Hết ca</translation>
    </message>
    <message>
        <source>Shift hours</source>
        <translation>Giờ trực</translation>
    </message>
    <message>
        <source>Shift hours {shift_hours}</source>
        <translation>Giờ trực {shift_hours}</translation>
    </message>
    <message>
        <source>Shift start</source>
        <translation>Vào ca</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>Nghỉ ngắn</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Xem thay đổi</translation>
    </message>
    <message>
        <source>Sign in again with a new token. No work is lost.</source>
        <translation>Hãy đăng nhập lại bằng token mới. Không mất gì cả.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Hãy đăng nhập lại.</translation>
    </message>
    <message>
        <source>Sign in again. No work is lost.</source>
        <translation>Hãy đăng nhập lại. Không mất gì cả.</translation>
    </message>
    <message>
        <source>Sign in as a supervisor to do this.</source>
        <translation>Hãy đăng nhập với vai trò giám sát viên để làm việc này.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Hãy đăng nhập trước.</translation>
    </message>
    <message>
        <source>Sign in with the user ID of an agent.</source>
        <translation>Hãy đăng nhập bằng user ID của một agent.</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Đã hoãn</translation>
    </message>
    <message>
        <source>Snoozed until {until}</source>
        <translation>Đã hoãn đến {until}</translation>
    </message>
    <message>
        <source>Softphone</source>
        <translation>Softphone</translation>
    </message>
    <message>
        <source>Some of these calls may be missing.</source>
        <translation>Có thể thiếu một số cuộc gọi.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Ai đó</translation>
    </message>
    <message>
        <source>Somebody changed this agent meanwhile.</source>
        <translation>Ai đó đã thay đổi agent này trong lúc đó.</translation>
    </message>
    <message>
        <source>Somebody changed {name} since the check.</source>
        <translation>Ai đó đã thay đổi {name} sau khi kiểm tra.</translation>
    </message>
    <message>
        <source>Somebody else is on it.</source>
        <translation>Người khác đang xử lý.</translation>
    </message>
    <message>
        <source>Something between this computer and the provider redirects: a sign-in page of the network, or a wrong address in the settings.</source>
        <translation>Có gì đó giữa máy này và nhà cung cấp đã chuyển hướng: trang đăng nhập của mạng, hoặc địa chỉ sai trong cài đặt.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Đã xảy ra lỗi.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ghi âm</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Nam Phi</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Hàn Quốc</translation>
    </message>
    <message>
        <source>Split it into smaller files, and bring in one after the other.</source>
        <translation>Hãy chia thành các tệp nhỏ hơn, rồi nhập lần lượt từng tệp.</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Start Calldeck again; if it stays, copy the details for support.</source>
        <translation>Hãy mở lại Calldeck; nếu vẫn vậy, hãy chép chi tiết gửi bộ phận hỗ trợ.</translation>
    </message>
    <message>
        <source>Start it again if you still need it.</source>
        <translation>Hãy chạy lại nếu vẫn cần.</translation>
    </message>
    <message>
        <source>Starts with SK.</source>
        <translation>Bắt đầu bằng SK.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Stopped before it was checked.</source>
        <translation>Đã dừng trước khi kiểm tra.</translation>
    </message>
    <message>
        <source>Stopped: get the contacts of {provider} to see which it has by now</source>
        <translation>Đã dừng: hãy lấy danh bạ của {provider} để xem hiện đã có những gì</translation>
    </message>
    <message>
        <source>Stopped: {done:,} of {total:,} contacts taken in</source>
        <translation>Đã dừng: đã nhập {done:,}/{total:,} liên hệ</translation>
    </message>
    <message>
        <source>Stringee could not ask the project&apos;s own call server.</source>
        <translation>Stringee không hỏi được máy chủ cuộc gọi riêng của dự án.</translation>
    </message>
    <message>
        <source>Stringee could not follow the steps of this call.</source>
        <translation>Stringee không theo được các bước của cuộc gọi này.</translation>
    </message>
    <message>
        <source>Stringee could not read one of the numbers.</source>
        <translation>Stringee không đọc được một trong các số.</translation>
    </message>
    <message>
        <source>Stringee could not read this access token.</source>
        <translation>Stringee không đọc được access token này.</translation>
    </message>
    <message>
        <source>Stringee could not start the call.</source>
        <translation>Stringee không bắt đầu được cuộc gọi.</translation>
    </message>
    <message>
        <source>Stringee did not accept the access token.</source>
        <translation>Stringee không chấp nhận access token.</translation>
    </message>
    <message>
        <source>Stringee did not accept this API key secret.</source>
        <translation>Stringee không chấp nhận API key secret này.</translation>
    </message>
    <message>
        <source>Stringee did not accept this sign-in.</source>
        <translation>Stringee không chấp nhận lần đăng nhập này.</translation>
    </message>
    <message>
        <source>Stringee does not allow this with your sign-in.</source>
        <translation>Stringee không cho phép việc này với lần đăng nhập của bạn.</translation>
    </message>
    <message>
        <source>Stringee does not know this API key SID.</source>
        <translation>Stringee không biết API key SID này.</translation>
    </message>
    <message>
        <source>Stringee has no agent with the user ID “{user}”.</source>
        <translation>Stringee không có agent nào với user ID “{user}”.</translation>
    </message>
    <message>
        <source>Stringee is still preparing an announcement.</source>
        <translation>Stringee vẫn đang chuẩn bị lời thông báo.</translation>
    </message>
    <message>
        <source>Stringee keeps no break allowance.</source>
        <translation>Stringee không lưu hạn mức nghỉ.</translation>
    </message>
    <message>
        <source>Stringee keeps no contacts that can be read from here. What you enter stays on this desk.</source>
        <translation>Stringee không lưu danh bạ nào đọc được từ đây. Những gì bạn nhập chỉ lưu ở máy này.</translation>
    </message>
    <message>
        <source>Stringee no longer accepts your access token.</source>
        <translation>Stringee không còn chấp nhận access token của bạn.</translation>
    </message>
    <message>
        <source>Stringee refused the name.</source>
        <translation>Stringee từ chối tên này.</translation>
    </message>
    <message>
        <source>Stringee refused the phone number.</source>
        <translation>Stringee từ chối số điện thoại này.</translation>
    </message>
    <message>
        <source>Stringee refused the request.</source>
        <translation>Stringee từ chối yêu cầu.</translation>
    </message>
    <message>
        <source>Stringee refused the routing.</source>
        <translation>Stringee từ chối định tuyến này.</translation>
    </message>
    <message>
        <source>Stringee refused the status.</source>
        <translation>Stringee từ chối trạng thái này.</translation>
    </message>
    <message>
        <source>Stringee refused the user ID.</source>
        <translation>Stringee từ chối user ID này.</translation>
    </message>
    <message>
        <source>Stringee takes no tags with a call.</source>
        <translation>Stringee không nhận nhãn kèm cuộc gọi.</translation>
    </message>
    <message>
        <source>Stringee tells what became of a call after it; nothing tells it meanwhile.</source>
        <translation>Stringee báo kết quả sau cuộc gọi; trong lúc gọi thì không báo gì.</translation>
    </message>
    <message>
        <source>Stringee user ID</source>
        <translation>Stringee user ID</translation>
    </message>
    <message>
        <source>Stringee&apos;s answer could not be read.</source>
        <translation>Không đọc được phản hồi của Stringee.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Giám sát viên</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>System state</source>
        <translation>Tình trạng hệ thống</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Đài Loan</translation>
    </message>
    <message>
        <source>Take it out of the settings, and run calldeck --database-password instead.</source>
        <translation>Hãy bỏ mật khẩu khỏi cài đặt, và chạy calldeck --database-password thay thế.</translation>
    </message>
    <message>
        <source>Take the password off in Excel under File, Info, Protect Workbook.</source>
        <translation>Hãy gỡ mật khẩu trong Excel ở File, Info, Protect Workbook.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Đã hoàn tác</translation>
    </message>
    <message>
        <source>Taken by {name}.</source>
        <translation>Đã thuộc về {name}.</translation>
    </message>
    <message>
        <source>Taken by {tidied} (row {row}).</source>
        <translation>Đã thuộc về {tidied} (dòng {row}).</translation>
    </message>
    <message>
        <source>Taking in contacts</source>
        <translation>Đang nhập danh bạ</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Đang hoàn tác bản nhập</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Đàm thoại</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Đang đàm thoại</translation>
    </message>
    <message>
        <source>TeleCMI Global rings mobiles only for a supervisor. Ring your softphone, or ask your supervisor.</source>
        <translation>TeleCMI Global chỉ đổ chuông di động cho giám sát viên. Hãy đổ chuông softphone, hoặc hỏi giám sát viên.</translation>
    </message>
    <message>
        <source>TeleCMI India does not tell how much break is left.</source>
        <translation>TeleCMI India không cho biết giờ nghỉ còn lại.</translation>
    </message>
    <message>
        <source>TeleCMI India has no list of contacts to read. Contacts that you enter here are kept here.</source>
        <translation>TeleCMI India không có danh bạ để đọc. Liên hệ bạn nhập ở đây được lưu ở đây.</translation>
    </message>
    <message>
        <source>TeleCMI India shows the number that is set for the agent; only Global lets one choose.</source>
        <translation>TeleCMI India hiển thị số đã đặt cho agent; chỉ TeleCMI Global cho chọn số.</translation>
    </message>
    <message>
        <source>TeleCMI asks us to slow down.</source>
        <translation>TeleCMI yêu cầu làm chậm lại.</translation>
    </message>
    <message>
        <source>TeleCMI did not accept this agent or the app secret.</source>
        <translation>TeleCMI không chấp nhận agent này hoặc app secret.</translation>
    </message>
    <message>
        <source>TeleCMI did not accept this app secret.</source>
        <translation>TeleCMI không chấp nhận app secret này.</translation>
    </message>
    <message>
        <source>TeleCMI did not accept this password.</source>
        <translation>TeleCMI không chấp nhận mật khẩu này.</translation>
    </message>
    <message>
        <source>TeleCMI does not accept this number.</source>
        <translation>TeleCMI không chấp nhận số này.</translation>
    </message>
    <message>
        <source>TeleCMI does not find this call.</source>
        <translation>TeleCMI không tìm thấy cuộc gọi này.</translation>
    </message>
    <message>
        <source>TeleCMI does not know this status.</source>
        <translation>TeleCMI không biết trạng thái này.</translation>
    </message>
    <message>
        <source>TeleCMI gives recordings only for the app secret; you are signed in as an agent. Ask your supervisor.</source>
        <translation>TeleCMI chỉ cấp bản ghi âm khi có app secret; bạn đang đăng nhập là agent. Hãy hỏi giám sát viên.</translation>
    </message>
    <message>
        <source>TeleCMI hands calls over only in its own app.</source>
        <translation>TeleCMI chỉ chuyển cuộc gọi trong ứng dụng riêng.</translation>
    </message>
    <message>
        <source>TeleCMI has a fault.</source>
        <translation>TeleCMI đang bị lỗi.</translation>
    </message>
    <message>
        <source>TeleCMI keeps contacts for agents of its Global region. Sign in as one of them to get them.</source>
        <translation>TeleCMI lưu danh bạ cho agent ở khu vực Toàn cầu. Hãy đăng nhập bằng một agent như vậy để lấy danh bạ.</translation>
    </message>
    <message>
        <source>TeleCMI keeps teams in its own dashboard; there is no way to change them from here.</source>
        <translation>TeleCMI giữ các nhóm trong trang quản trị riêng; không thay đổi được từ đây.</translation>
    </message>
    <message>
        <source>TeleCMI lets only a supervisor set a status. Set yours in the TeleCMI app, or ask your supervisor.</source>
        <translation>TeleCMI chỉ cho giám sát viên đặt trạng thái. Hãy đặt trạng thái của bạn trong ứng dụng TeleCMI, hoặc hỏi giám sát viên.</translation>
    </message>
    <message>
        <source>TeleCMI lets only the agent end a call. Hang up on the device that rang.</source>
        <translation>TeleCMI chỉ cho agent kết thúc cuộc gọi. Hãy gác máy trên thiết bị đã đổ chuông.</translation>
    </message>
    <message>
        <source>TeleCMI misses an entry.</source>
        <translation>TeleCMI báo thiếu một mục.</translation>
    </message>
    <message>
        <source>TeleCMI needs the agent&apos;s password for every change.</source>
        <translation>TeleCMI cần mật khẩu của agent cho mỗi thay đổi.</translation>
    </message>
    <message>
        <source>TeleCMI refused the entry “{label}”.</source>
        <translation>TeleCMI từ chối mục “{label}”.</translation>
    </message>
    <message>
        <source>TeleCMI refused the request.</source>
        <translation>TeleCMI từ chối yêu cầu.</translation>
    </message>
    <message>
        <source>TeleCMI shows the number that is set for the agent in its dashboard.</source>
        <translation>TeleCMI hiển thị số đã đặt cho agent trong trang quản trị.</translation>
    </message>
    <message>
        <source>TeleCMI takes tags only with calls that ring your softphone first.</source>
        <translation>TeleCMI chỉ nhận nhãn với cuộc gọi đổ chuông softphone của bạn trước.</translation>
    </message>
    <message>
        <source>Tell support of it.</source>
        <translation>Hãy báo bộ phận hỗ trợ.</translation>
    </message>
    <message>
        <source>Tell your supervisor; the server must answer again first.</source>
        <translation>Hãy báo giám sát viên; máy chủ phải phản hồi lại trước đã.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Template written to {name}</source>
        <translation>Đã ghi tệp mẫu vào {name}</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thái Lan</translation>
    </message>
    <message>
        <source>That is not followed. Nothing was changed.</source>
        <translation>Calldeck không đi theo địa chỉ đó. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>That took too long.</source>
        <translation>Việc này mất quá nhiều thời gian.</translation>
    </message>
    <message>
        <source>The API key may have been changed. Check it and sign in again.</source>
        <translation>API key có thể đã bị đổi. Hãy kiểm tra và đăng nhập lại.</translation>
    </message>
    <message>
        <source>The Stringee account has no credit left.</source>
        <translation>Tài khoản Stringee đã hết tiền.</translation>
    </message>
    <message>
        <source>The Stringee account is locked.</source>
        <translation>Tài khoản Stringee đang bị khóa.</translation>
    </message>
    <message>
        <source>The Stringee app must be signed in there.</source>
        <translation>Ứng dụng Stringee phải được đăng nhập ở đó.</translation>
    </message>
    <message>
        <source>The account may not place outgoing calls.</source>
        <translation>Tài khoản không được phép gọi ra.</translation>
    </message>
    <message>
        <source>The address for updates has to begin with https://.</source>
        <translation>Địa chỉ cập nhật phải bắt đầu bằng https://.</translation>
    </message>
    <message>
        <source>The address must begin with https:// and the name of a server.</source>
        <translation>Địa chỉ phải bắt đầu bằng https:// và tên máy chủ.</translation>
    </message>
    <message>
        <source>The address must begin with https://; http:// is for this computer only.</source>
        <translation>Địa chỉ phải bắt đầu bằng https://; http:// chỉ dành cho chính máy này.</translation>
    </message>
    <message>
        <source>The address must look like https://crm.example.com/search?q={e164}.</source>
        <translation>Địa chỉ phải có dạng https://crm.example.com/search?q={e164}.</translation>
    </message>
    <message>
        <source>The address must not contain blanks or line breaks.</source>
        <translation>Địa chỉ không được có dấu cách hoặc dấu xuống dòng.</translation>
    </message>
    <message>
        <source>The address must not hold a password or key: it is kept in clear.</source>
        <translation>Địa chỉ không được chứa mật khẩu hay khóa: nội dung được lưu không mã hóa.</translation>
    </message>
    <message>
        <source>The address needs {e164} or {digits}, where the number goes.</source>
        <translation>Địa chỉ cần có {e164} hoặc {digits} ở chỗ đặt số.</translation>
    </message>
    <message>
        <source>The address of the database holds a password.</source>
        <translation>Địa chỉ cơ sở dữ liệu có chứa mật khẩu.</translation>
    </message>
    <message>
        <source>The address of the proxy cannot be used.</source>
        <translation>Không dùng được địa chỉ proxy.</translation>
    </message>
    <message>
        <source>The agent is in another call, or not known to Stringee.</source>
        <translation>Agent đang có cuộc gọi khác, hoặc Stringee không biết agent này.</translation>
    </message>
    <message>
        <source>The agent is in this group already.</source>
        <translation>Agent đã ở trong nhóm này.</translation>
    </message>
    <message>
        <source>The agent is no longer there.</source>
        <translation>Agent này không còn nữa.</translation>
    </message>
    <message>
        <source>The agent or the group is no longer there.</source>
        <translation>Agent hoặc nhóm không còn nữa.</translation>
    </message>
    <message>
        <source>The agent was not created.</source>
        <translation>Chưa tạo được agent.</translation>
    </message>
    <message>
        <source>The answer names no time.</source>
        <translation>Phản hồi không ghi thời gian.</translation>
    </message>
    <message>
        <source>The answer of the update server is too large.</source>
        <translation>Phản hồi của máy chủ cập nhật quá lớn.</translation>
    </message>
    <message>
        <source>The answer was lost, and the agent is not in the list yet.</source>
        <translation>Bị mất phản hồi, và agent chưa có trong danh sách.</translation>
    </message>
    <message>
        <source>The answer was lost, and the agent is still in the list.</source>
        <translation>Bị mất phản hồi, và agent vẫn còn trong danh sách.</translation>
    </message>
    <message>
        <source>The answer was lost, and the list shows the old entries.</source>
        <translation>Bị mất phản hồi, và danh sách vẫn hiện nội dung cũ.</translation>
    </message>
    <message>
        <source>The answer was lost.</source>
        <translation>Bị mất phản hồi.</translation>
    </message>
    <message>
        <source>The call was not handed over.</source>
        <translation>Cuộc gọi chưa được chuyển.</translation>
    </message>
    <message>
        <source>The call was placed, but it is not kept in the recent calls.</source>
        <translation>Đã thực hiện cuộc gọi, nhưng không lưu được vào cuộc gọi gần đây.</translation>
    </message>
    <message>
        <source>The card does not end. The file may be cut off.</source>
        <translation>Thẻ không có phần kết thúc. Tệp có thể bị cắt cụt.</translation>
    </message>
    <message>
        <source>The card is too long.</source>
        <translation>Thẻ quá dài.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by “{issuer}”. If that is your company, your IT department must add it to the trusted certificates of this computer. If nobody knows it, do not use this network.</source>
        <translation>Chứng chỉ của {host} do “{issuer}” cấp. Nếu đó là công ty của bạn, bộ phận IT phải thêm vào các chứng chỉ tin cậy của máy này. Nếu không ai biết nơi cấp này, đừng dùng mạng này.</translation>
    </message>
    <message>
        <source>The certificate of {host} was not accepted.</source>
        <translation>Chứng chỉ của {host} không được chấp nhận.</translation>
    </message>
    <message>
        <source>The changes cannot be noted on this computer.</source>
        <translation>Không ghi lại được các thay đổi trên máy này.</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>Đồng hồ của máy này đúng.</translation>
    </message>
    <message>
        <source>The clock of this computer is {span} fast.</source>
        <translation>Đồng hồ của máy này nhanh {span}.</translation>
    </message>
    <message>
        <source>The clock of this computer is {span} slow.</source>
        <translation>Đồng hồ của máy này chậm {span}.</translation>
    </message>
    <message>
        <source>The column {unknown} is not known here and was passed over.</source>
        <translation>Không nhận ra cột {unknown} nên đã bỏ qua.</translation>
    </message>
    <message>
        <source>The columns {listed} are not known here and were passed over.</source>
        <translation>Không nhận ra các cột {listed} nên đã bỏ qua.</translation>
    </message>
    <message>
        <source>The connection stands, but no answer came in {limit:g} s.</source>
        <translation>Đã kết nối, nhưng không có phản hồi trong {limit:g} giây.</translation>
    </message>
    <message>
        <source>The connection stood, and was broken off before an answer came.</source>
        <translation>Đã kết nối, nhưng bị ngắt trước khi có phản hồi.</translation>
    </message>
    <message>
        <source>The connection to the database was lost in that moment. No call was placed.</source>
        <translation>Đúng lúc đó bị mất kết nối với cơ sở dữ liệu. Chưa thực hiện cuộc gọi nào.</translation>
    </message>
    <message>
        <source>The connection to {provider} broke.</source>
        <translation>Kết nối đến {provider} bị ngắt.</translation>
    </message>
    <message>
        <source>The connection to {provider} is not secure.</source>
        <translation>Kết nối đến {provider} không an toàn.</translation>
    </message>
    <message>
        <source>The contacts are as they were</source>
        <translation>Danh bạ đã trở về như cũ</translation>
    </message>
    <message>
        <source>The damaged file was kept as {name}.</source>
        <translation>Tệp hỏng được giữ lại với tên {name}.</translation>
    </message>
    <message>
        <source>The database asks for a password.</source>
        <translation>Cơ sở dữ liệu yêu cầu mật khẩu.</translation>
    </message>
    <message>
        <source>The database cannot be opened. Check its folder and its rights.</source>
        <translation>Không mở được cơ sở dữ liệu. Hãy kiểm tra thư mục và quyền truy cập.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>Không kết nối được cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The database cannot be used.</source>
        <translation>Không dùng được cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The database did not accept the password.</source>
        <translation>Cơ sở dữ liệu không chấp nhận mật khẩu.</translation>
    </message>
    <message>
        <source>The database did not let this desk in.</source>
        <translation>Cơ sở dữ liệu không cho máy này truy cập.</translation>
    </message>
    <message>
        <source>The database does not answer in time.</source>
        <translation>Cơ sở dữ liệu không phản hồi kịp.</translation>
    </message>
    <message>
        <source>The database does not answer: whether a colleague called is not known</source>
        <translation>Cơ sở dữ liệu không phản hồi: không rõ đồng nghiệp đã gọi hay chưa</translation>
    </message>
    <message>
        <source>The database gives its user too few rights.</source>
        <translation>Người dùng của cơ sở dữ liệu có quá ít quyền.</translation>
    </message>
    <message>
        <source>The database is read-only. Check the rights of its folder.</source>
        <translation>Cơ sở dữ liệu chỉ cho đọc. Hãy kiểm tra quyền của thư mục.</translation>
    </message>
    <message>
        <source>The database refused it.</source>
        <translation>Cơ sở dữ liệu đã từ chối.</translation>
    </message>
    <message>
        <source>The database takes no changes.</source>
        <translation>Cơ sở dữ liệu không nhận thay đổi.</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>Không khởi động được bản demo.</translation>
    </message>
    <message>
        <source>The demo looks for no updates.</source>
        <translation>Bản demo không tìm bản cập nhật.</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>Ổ đĩa không phản hồi</translation>
    </message>
    <message>
        <source>The disk does not take it. Check its free space and its health.</source>
        <translation>Không ghi được vào ổ đĩa. Hãy kiểm tra dung lượng trống và tình trạng ổ đĩa.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Ổ đĩa đã đầy.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space.</source>
        <translation>Ổ đĩa đã đầy. Hãy giải phóng dung lượng.</translation>
    </message>
    <message>
        <source>The disk of the database is full.</source>
        <translation>Ổ đĩa của cơ sở dữ liệu đã đầy.</translation>
    </message>
    <message>
        <source>The file was not checked: rows could be taken for new ones.</source>
        <translation>Chưa kiểm tra tệp: có thể nhầm các dòng là dòng mới.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Chưa ghi được tệp.</translation>
    </message>
    <message>
        <source>The first row must name the columns. Save a template, and copy your rows into it.</source>
        <translation>Dòng đầu tiên phải ghi tên các cột. Hãy lưu tệp mẫu rồi chép các dòng của bạn vào đó.</translation>
    </message>
    <message>
        <source>The formula in this cell gives an error.</source>
        <translation>Công thức trong ô này báo lỗi.</translation>
    </message>
    <message>
        <source>The installer did not start.</source>
        <translation>Trình cài đặt không khởi động được.</translation>
    </message>
    <message>
        <source>The journal of this run cannot be read.</source>
        <translation>Không đọc được bản ghi của đợt này.</translation>
    </message>
    <message>
        <source>The key for updates in the settings cannot be used.</source>
        <translation>Không dùng được khóa cập nhật trong cài đặt.</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used.</source>
        <translation>Không dùng được kho khóa của máy này.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer.</source>
        <translation>Kho khóa của máy này không phản hồi.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked.</source>
        <translation>Kho khóa của máy này đang bị khóa.</translation>
    </message>
    <message>
        <source>The keyring of this computer keeps nothing.</source>
        <translation>Kho khóa của máy này không lưu gì.</translation>
    </message>
    <message>
        <source>The letters of “{name}” cannot be read.</source>
        <translation>Không đọc được các chữ trong “{name}”.</translation>
    </message>
    <message>
        <source>The line of this number is not set up.</source>
        <translation>Đường dây của số này chưa được thiết lập.</translation>
    </message>
    <message>
        <source>The list changed while it was read.</source>
        <translation>Danh sách đã thay đổi trong lúc đọc.</translation>
    </message>
    <message>
        <source>The list is not complete.</source>
        <translation>Danh sách chưa đầy đủ.</translation>
    </message>
    <message>
        <source>The list is too long.</source>
        <translation>Danh sách quá dài.</translation>
    </message>
    <message>
        <source>The list of agents could not be kept on this computer.</source>
        <translation>Không lưu được danh sách agent trên máy này.</translation>
    </message>
    <message>
        <source>The list of agents is not complete.</source>
        <translation>Danh sách agent chưa đầy đủ.</translation>
    </message>
    <message>
        <source>The local database belongs to a newer Calldeck.</source>
        <translation>Cơ sở dữ liệu trên máy thuộc bản Calldeck mới hơn.</translation>
    </message>
    <message>
        <source>The local database is damaged.</source>
        <translation>Cơ sở dữ liệu trên máy bị hỏng.</translation>
    </message>
    <message>
        <source>The local list of calls was damaged.</source>
        <translation>Danh sách cuộc gọi trên máy đã bị hỏng.</translation>
    </message>
    <message>
        <source>The name {host} is not known here.</source>
        <translation>Ở đây không biết tên {host}.</translation>
    </message>
    <message>
        <source>The next start shows agents only after they were read.</source>
        <translation>Lần mở tới chỉ hiện agent sau khi đọc xong.</translation>
    </message>
    <message>
        <source>The number has no country. Start with + and the country code.</source>
        <translation>Số này không có mã quốc gia. Hãy bắt đầu bằng + và mã quốc gia.</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>Số quá dài.</translation>
    </message>
    <message>
        <source>The number is too short.</source>
        <translation>Số quá ngắn.</translation>
    </message>
    <message>
        <source>The number to call from belongs to another account.</source>
        <translation>Số gọi ra thuộc tài khoản khác.</translation>
    </message>
    <message>
        <source>The number to call from belongs to another project.</source>
        <translation>Số gọi ra thuộc dự án khác.</translation>
    </message>
    <message>
        <source>The number to call from cannot be used.</source>
        <translation>Không dùng được số gọi ra này.</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>Mật khẩu quá ngắn.</translation>
    </message>
    <message>
        <source>The password of the database was not kept either.</source>
        <translation>Mật khẩu cơ sở dữ liệu cũng không được lưu.</translation>
    </message>
    <message>
        <source>The password of the proxy lasts until you quit.</source>
        <translation>Mật khẩu proxy chỉ được giữ đến khi bạn thoát.</translation>
    </message>
    <message>
        <source>The press before is still being looked into.</source>
        <translation>Lần bấm trước vẫn đang được kiểm tra.</translation>
    </message>
    <message>
        <source>The program {name} did not answer.</source>
        <translation>Chương trình {name} không phản hồi.</translation>
    </message>
    <message>
        <source>The program {name} is missing. Install the package xdg-utils.</source>
        <translation>Thiếu chương trình {name}. Hãy cài gói xdg-utils.</translation>
    </message>
    <message>
        <source>The project does not allow this call.</source>
        <translation>Dự án không cho phép cuộc gọi này.</translation>
    </message>
    <message>
        <source>The provider asks us to slow down.</source>
        <translation>Nhà cung cấp yêu cầu làm chậm lại.</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>Không kết nối được nhà cung cấp.</translation>
    </message>
    <message>
        <source>The provider did not accept this sign-in.</source>
        <translation>Nhà cung cấp không chấp nhận lần đăng nhập này.</translation>
    </message>
    <message>
        <source>The provider does not answer.</source>
        <translation>Nhà cung cấp không phản hồi.</translation>
    </message>
    <message>
        <source>The provider has a fault.</source>
        <translation>Nhà cung cấp đang bị lỗi.</translation>
    </message>
    <message>
        <source>The provider may have a fault. Try again in a few minutes.</source>
        <translation>Nhà cung cấp có thể đang bị lỗi. Hãy thử lại sau vài phút.</translation>
    </message>
    <message>
        <source>The provider refused an entry.</source>
        <translation>Nhà cung cấp từ chối một mục.</translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation>Nhà cung cấp từ chối yêu cầu.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be read.</source>
        <translation>Không đọc được phản hồi của nhà cung cấp.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>Proxy yêu cầu mật khẩu.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>Không kết nối được proxy.</translation>
    </message>
    <message>
        <source>The proxy did not accept the password.</source>
        <translation>Proxy không chấp nhận mật khẩu.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>Proxy không phản hồi.</translation>
    </message>
    <message>
        <source>The proxy does not reach {provider}.</source>
        <translation>Proxy không kết nối được {provider}.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection to {provider}.</source>
        <translation>Proxy từ chối kết nối đến {provider}.</translation>
    </message>
    <message>
        <source>The proxy {host} is {addresses}.</source>
        <translation>Proxy {host} có địa chỉ {addresses}.</translation>
    </message>
    <message>
        <source>The recording could not be kept on this computer.</source>
        <translation>Không lưu được bản ghi âm trên máy này.</translation>
    </message>
    <message>
        <source>The recording has a name that is not asked for.</source>
        <translation>Bản ghi âm có tên không hợp lệ nên không được tải.</translation>
    </message>
    <message>
        <source>The recording is not there.</source>
        <translation>Không có bản ghi âm này.</translation>
    </message>
    <message>
        <source>The recording is too large.</source>
        <translation>Bản ghi âm quá lớn.</translation>
    </message>
    <message>
        <source>The recording is too short to be one.</source>
        <translation>Bản ghi âm quá ngắn, không thể là bản ghi âm thật.</translation>
    </message>
    <message>
        <source>The recording was not fetched.</source>
        <translation>Chưa tải được bản ghi âm.</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>Yêu cầu đã bị dừng.</translation>
    </message>
    <message>
        <source>The rows after them were not sent.</source>
        <translation>Các dòng sau đó chưa được gửi.</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>Máy chủ không có cơ sở dữ liệu tên này.</translation>
    </message>
    <message>
        <source>The settings file cannot be used.</source>
        <translation>Không dùng được tệp cài đặt.</translation>
    </message>
    <message>
        <source>The shift must end after it starts, on the same day.</source>
        <translation>Ca phải kết thúc sau giờ bắt đầu, trong cùng ngày.</translation>
    </message>
    <message>
        <source>The shift must end after it starts.</source>
        <translation>Ca phải kết thúc sau giờ bắt đầu.</translation>
    </message>
    <message>
        <source>The spreadsheet shortened the number to {text}. Format the column as text, and type it again.</source>
        <translation>Bảng tính đã rút gọn số thành {text}. Hãy định dạng cột là văn bản và nhập lại số.</translation>
    </message>
    <message>
        <source>The store of trusted certificates cannot be used.</source>
        <translation>Không dùng được kho chứng chỉ tin cậy.</translation>
    </message>
    <message>
        <source>The support bundle can no longer be read.</source>
        <translation>Không còn đọc được gói hỗ trợ.</translation>
    </message>
    <message>
        <source>The support bundle was not saved.</source>
        <translation>Chưa lưu được gói hỗ trợ.</translation>
    </message>
    <message>
        <source>The system does not say which program opens phone links.</source>
        <translation>Hệ thống không cho biết chương trình nào mở liên kết điện thoại.</translation>
    </message>
    <message>
        <source>The system does not say: {reason}.</source>
        <translation>Hệ thống không cho biết: {reason}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>Hệ thống báo: {reason}.</translation>
    </message>
    <message>
        <source>The system says: {reason}. Choose another folder or name.</source>
        <translation>Hệ thống báo: {reason}. Hãy chọn thư mục hoặc tên khác.</translation>
    </message>
    <message>
        <source>The system says: {reason}. Choose another folder.</source>
        <translation>Hệ thống báo: {reason}. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The system says: {reason}. Free some space, try again.</source>
        <translation>Hệ thống báo: {reason}. Hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>The system says: {strerror}. Copy the file to this computer, and choose the copy.</source>
        <translation>Hệ thống báo: {strerror}. Hãy chép tệp sang máy này rồi chọn bản sao.</translation>
    </message>
    <message>
        <source>The update could not be kept on this computer.</source>
        <translation>Không lưu được bản cập nhật trên máy này.</translation>
    </message>
    <message>
        <source>The update server answered with an error.</source>
        <translation>Máy chủ cập nhật trả về lỗi.</translation>
    </message>
    <message>
        <source>The update server cannot be reached.</source>
        <translation>Không kết nối được máy chủ cập nhật.</translation>
    </message>
    <message>
        <source>The update server does not answer.</source>
        <translation>Máy chủ cập nhật không phản hồi.</translation>
    </message>
    <message>
        <source>The update server sends Calldeck to another address.</source>
        <translation>Máy chủ cập nhật chuyển Calldeck sang địa chỉ khác.</translation>
    </message>
    <message>
        <source>The update server sent something that is no release of Calldeck.</source>
        <translation>Máy chủ cập nhật đã gửi thứ không phải bản phát hành của Calldeck.</translation>
    </message>
    <message>
        <source>The update server&apos;s certificate was not accepted.</source>
        <translation>Chứng chỉ của máy chủ cập nhật không được chấp nhận.</translation>
    </message>
    <message>
        <source>The update was not fetched.</source>
        <translation>Chưa tải bản cập nhật.</translation>
    </message>
    <message>
        <source>The update was refused.</source>
        <translation>Bản cập nhật bị từ chối.</translation>
    </message>
    <message>
        <source>There are no usable certificates: {reason}.</source>
        <translation>Không có chứng chỉ nào dùng được: {reason}.</translation>
    </message>
    <message>
        <source>There is a contact with this number already.</source>
        <translation>Đã có liên hệ với số này.</translation>
    </message>
    <message>
        <source>There is more than one number. Keep one.</source>
        <translation>Có nhiều hơn một số. Hãy giữ một số.</translation>
    </message>
    <message>
        <source>There is no Stringee at this address.</source>
        <translation>Không có Stringee ở địa chỉ này.</translation>
    </message>
    <message>
        <source>There is no agent {identity} to delete.</source>
        <translation>Không có agent {identity} để xóa.</translation>
    </message>
    <message>
        <source>There is no number. Add one, or take the row out.</source>
        <translation>Không có số. Hãy thêm số, hoặc bỏ dòng này.</translation>
    </message>
    <message>
        <source>There is no phone number for this agent.</source>
        <translation>Agent này không có số điện thoại.</translation>
    </message>
    <message>
        <source>There is no such number in this country.</source>
        <translation>Quốc gia này không có số như vậy.</translation>
    </message>
    <message>
        <source>There is no way to {provider} through this network.</source>
        <translation>Không có đường đến {provider} qua mạng này.</translation>
    </message>
    <message>
        <source>There is nobody to hand over.</source>
        <translation>Không có ai để chuyển.</translation>
    </message>
    <message>
        <source>There is not enough room for the update.</source>
        <translation>Không đủ chỗ cho bản cập nhật.</translation>
    </message>
    <message>
        <source>There is nothing to stop.</source>
        <translation>Không có gì để dừng.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>These calls have not been read yet.</source>
        <translation>Các cuộc gọi này chưa được đọc.</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>This Stringee user ID exists already.</source>
        <translation>Stringee user ID này đã tồn tại.</translation>
    </message>
    <message>
        <source>This TeleCMI account may not do that.</source>
        <translation>Tài khoản TeleCMI này không được phép làm việc đó.</translation>
    </message>
    <message>
        <source>This TeleCMI account may not ring mobiles.</source>
        <translation>Tài khoản TeleCMI này không được phép đổ chuông di động.</translation>
    </message>
    <message>
        <source>This access token does not say when it ends.</source>
        <translation>Access token này không cho biết khi nào hết hạn.</translation>
    </message>
    <message>
        <source>This access token does not say which API key it belongs to.</source>
        <translation>Access token này không cho biết thuộc API key nào.</translation>
    </message>
    <message>
        <source>This access token ended on {spoken}.</source>
        <translation>Access token này đã hết hạn ngày {spoken}.</translation>
    </message>
    <message>
        <source>This access token is for a softphone app, not for the REST API.</source>
        <translation>Access token này dành cho ứng dụng softphone, không phải REST API.</translation>
    </message>
    <message>
        <source>This access token is signed in a way that Stringee does not accept.</source>
        <translation>Access token này được ký theo cách mà Stringee không chấp nhận.</translation>
    </message>
    <message>
        <source>This access token may not use the REST API.</source>
        <translation>Access token này không được dùng REST API.</translation>
    </message>
    <message>
        <source>This access token was not made for Stringee.</source>
        <translation>Access token này không phải của Stringee.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>Tài khoản này không được phép làm việc đó.</translation>
    </message>
    <message>
        <source>This agent is no longer there.</source>
        <translation>Agent này không còn nữa.</translation>
    </message>
    <message>
        <source>This call cannot be handed over from here.</source>
        <translation>Không chuyển được cuộc gọi này từ đây.</translation>
    </message>
    <message>
        <source>This call cannot be stopped from here.</source>
        <translation>Không dừng được cuộc gọi này từ đây.</translation>
    </message>
    <message>
        <source>This call has ended already.</source>
        <translation>Cuộc gọi này đã kết thúc.</translation>
    </message>
    <message>
        <source>This call was placed before.</source>
        <translation>Cuộc gọi này đã được thực hiện trước đó.</translation>
    </message>
    <message>
        <source>This caller is no longer yours.</source>
        <translation>Người gọi này không còn là của bạn.</translation>
    </message>
    <message>
        <source>This caller was served meanwhile.</source>
        <translation>Người gọi này đã được phục vụ trong lúc đó.</translation>
    </message>
    <message>
        <source>This change cannot be undone.</source>
        <translation>Không hoàn tác được thay đổi này.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>This computer has no keyring.</source>
        <translation>Máy này không có kho khóa.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is {count} minutes ahead; set it right and try again.</source>
        <extracomment>One: This computer&apos;s clock is {count} minute ahead; set it right and try again.</extracomment>
        <translation>
            <numerusform>Đồng hồ của máy này nhanh {count} phút; hãy chỉnh đúng rồi thử lại.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is {count} minutes behind; set it right and try again.</source>
        <extracomment>One: This computer&apos;s clock is {count} minute behind; set it right and try again.</extracomment>
        <translation>
            <numerusform>Đồng hồ của máy này chậm {count} phút; hãy chỉnh đúng rồi thử lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy was not installed from a release.</source>
        <translation>Bản này không được cài từ bản phát hành.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Không dùng được tệp này.</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>Bản cài này</translation>
    </message>
    <message>
        <source>This is a formula, not its result.</source>
        <translation>Đây là công thức, không phải kết quả.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Giá trị này không phải “yes” cũng không phải “no”.</translation>
    </message>
    <message>
        <source>This is not an access token.</source>
        <translation>Đây không phải access token.</translation>
    </message>
    <message>
        <source>This link does not lead to a phone number.</source>
        <translation>Liên kết này không dẫn đến số điện thoại.</translation>
    </message>
    <message>
        <source>This number cannot be called.</source>
        <translation>Không gọi được số này.</translation>
    </message>
    <message>
        <source>This one was not begun.</source>
        <translation>Đợt này chưa bắt đầu.</translation>
    </message>
    <message>
        <source>This phone number cannot be called.</source>
        <translation>Không gọi được số điện thoại này.</translation>
    </message>
    <message>
        <source>This row was not sent.</source>
        <translation>Dòng này chưa được gửi.</translation>
    </message>
    <message>
        <source>This run is no longer in the journal.</source>
        <translation>Đợt này không còn trong bản ghi.</translation>
    </message>
    <message>
        <source>This sign-in cannot list calls.</source>
        <translation>Lần đăng nhập này không liệt kê được cuộc gọi.</translation>
    </message>
    <message>
        <source>This sign-in is no longer kept.</source>
        <translation>Lần đăng nhập này không còn được lưu.</translation>
    </message>
    <message>
        <source>This support bundle cannot be replayed.</source>
        <translation>Không phát lại được gói hỗ trợ này.</translation>
    </message>
    <message>
        <source>Those that rang me</source>
        <translation>Đổ chuông tôi</translation>
    </message>
    <message>
        <source>Those that rang nobody</source>
        <translation>Không đổ chuông ai</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>To be called again</source>
        <translation>Cần gọi lại</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Too many people are on this caller.</source>
        <translation>Có quá nhiều người đang xử lý người gọi này.</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Bản dịch</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays: for IT, a filter may hold it back.</source>
        <translation>Hãy thử lại sau vài phút. Nếu vẫn vậy: dành cho IT, có thể bị bộ lọc giữ lại.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Hãy thử lại sau giây lát.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in {count} minutes.</source>
        <extracomment>One: Try again in a minute.</extracomment>
        <translation>
            <numerusform>Hãy thử lại sau {count} phút.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again later. If it stays, tell your IT department.</source>
        <translation>Hãy thử lại sau. Nếu vẫn vậy, hãy báo bộ phận IT.</translation>
    </message>
    <message>
        <source>Try again shortly.</source>
        <translation>Hãy thử lại sau ít phút.</translation>
    </message>
    <message>
        <source>Try again when another call has ended.</source>
        <translation>Hãy thử lại khi một cuộc gọi khác đã kết thúc.</translation>
    </message>
    <message>
        <source>Try again; if it stays, copy the details for support.</source>
        <translation>Hãy thử lại; nếu vẫn vậy, hãy chép chi tiết gửi bộ phận hỗ trợ.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Thử ngay</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Two columns are the same: “{texts}” and “{texts2}”.</source>
        <translation>Hai cột giống nhau: “{texts}” và “{texts2}”.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Hãy nhập tên.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Hãy nhập số.</translation>
    </message>
    <message>
        <source>Type a phone number.</source>
        <translation>Hãy nhập số điện thoại.</translation>
    </message>
    <message>
        <source>Type or paste a number.</source>
        <translation>Hãy nhập hoặc dán số.</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Đang chạy</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>UAE</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vương quốc Anh</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Hoa Kỳ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Updates are off. You can turn them on in the settings.</source>
        <translation>Cập nhật đang tắt. Bạn có thể bật trong cài đặt.</translation>
    </message>
    <message>
        <source>Use a way in that needs no password, or have the policy changed.</source>
        <translation>Hãy dùng cách truy cập không cần mật khẩu, hoặc nhờ đổi chính sách.</translation>
    </message>
    <message>
        <source>Use at least {shortest_password} characters, or leave the cell blank.</source>
        <translation>Dùng ít nhất {shortest_password} ký tự, hoặc để trống ô.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>User ID</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Thường</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Việt Nam</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it.</source>
        <translation>Hãy chờ xong hoặc hủy đợt đó.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>We do not know if all contacts were kept by {provider}.</source>
        <translation>Không rõ {provider} đã lưu hết liên hệ hay chưa.</translation>
    </message>
    <message>
        <source>We do not know if the call was handed over to {name}.</source>
        <translation>Không rõ cuộc gọi đã được chuyển cho {name} hay chưa.</translation>
    </message>
    <message>
        <source>We do not know if this was done.</source>
        <translation>Không rõ việc này đã xong hay chưa.</translation>
    </message>
    <message>
        <source>We do not know if this was kept.</source>
        <translation>Không rõ đã lưu được hay chưa.</translation>
    </message>
    <message>
        <source>We do not know if {name} was changed.</source>
        <translation>Không rõ {name} đã được thay đổi hay chưa.</translation>
    </message>
    <message>
        <source>We do not know if {name} was deleted.</source>
        <translation>Không rõ {name} đã bị xóa hay chưa.</translation>
    </message>
    <message>
        <source>We do not know if {who} was added.</source>
        <translation>Không rõ {who} đã được thêm hay chưa.</translation>
    </message>
    <message>
        <source>We do not know if {who} was called.</source>
        <translation>Không rõ {who} đã được gọi hay chưa.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Thứ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>What came is no recording.</source>
        <translation>Dữ liệu nhận được không phải bản ghi âm.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>What was fetched is not what was announced. It was deleted; nothing was changed.</source>
        <translation>Tệp đã tải không đúng với bản được công bố. Tệp đã bị xóa; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Những gì có ở đó trước đây vẫn nguyên.</translation>
    </message>
    <message>
        <source>What you see may be missing after a restart.</source>
        <translation>Những gì bạn thấy có thể mất sau khi khởi động lại.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Sau cuộc gọi</translation>
    </message>
    <message>
        <source>Write 24 for midnight, or 1 where the day begins.</source>
        <translation>Ghi 24 cho nửa đêm, hoặc 1 nếu là đầu ngày.</translation>
    </message>
    <message>
        <source>Write 24 for midnight.</source>
        <translation>Ghi 24 cho nửa đêm.</translation>
    </message>
    <message>
        <source>Write a whole hour, such as 9 or 18.</source>
        <translation>Ghi giờ chẵn, ví dụ 9 hoặc 18.</translation>
    </message>
    <message>
        <source>Write digits, with + and the country code in front.</source>
        <translation>Ghi chữ số, với dấu + và mã quốc gia ở trước.</translation>
    </message>
    <message>
        <source>Write it.</source>
        <translation>Hãy ghi vào.</translation>
    </message>
    <message>
        <source>Write more than {start}.</source>
        <translation>Hãy ghi số lớn hơn {start}.</translation>
    </message>
    <message>
        <source>Write no.</source>
        <translation>Hãy ghi “no”.</translation>
    </message>
    <message>
        <source>Write one of: {labels}.</source>
        <translation>Hãy ghi một trong các giá trị: {labels}.</translation>
    </message>
    <message>
        <source>Write the number of a phone.</source>
        <translation>Hãy ghi số của một điện thoại.</translation>
    </message>
    <message>
        <source>Write the value. A text that really begins with = needs an apostrophe in front.</source>
        <translation>Hãy ghi giá trị. Văn bản thật sự bắt đầu bằng = cần dấu nháy đơn ở trước.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Hãy ghi “yes” hoặc “no”.</translation>
    </message>
    <message>
        <source>Write yes to delete the agent, or leave the cell blank.</source>
        <translation>Ghi “yes” để xóa agent, hoặc để trống ô.</translation>
    </message>
    <message>
        <source>Write {below} or {below2}.</source>
        <translation>Hãy ghi {below} hoặc {below2}.</translation>
    </message>
    <message>
        <source>Write {own}, or leave the Agent ID blank to add a new agent.</source>
        <translation>Hãy ghi {own}, hoặc để trống Agent ID để thêm agent mới.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Đang ghi tệp</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Đang ghi {file}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Đang ghi {name}</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Sai số</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>“yes” hoặc “no”.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>You are signed in as a supervisor, not as an agent.</source>
        <translation>Bạn đăng nhập là giám sát viên, không phải agent.</translation>
    </message>
    <message>
        <source>You are signed out, but something was left behind.</source>
        <translation>Bạn đã đăng xuất, nhưng vẫn còn sót lại dữ liệu.</translation>
    </message>
    <message>
        <source>You call as yourself; a supervisor can call as any agent.</source>
        <translation>Bạn gọi bằng chính mình; giám sát viên có thể gọi thay bất kỳ agent nào.</translation>
    </message>
    <message>
        <source>You called this caller already.</source>
        <translation>Bạn đã gọi người này rồi.</translation>
    </message>
    <message>
        <source>You called {when}</source>
        <translation>Bạn đã gọi {when}</translation>
    </message>
    <message>
        <source>You called {when}, answered</source>
        <translation>Bạn đã gọi {when}, có nghe máy</translation>
    </message>
    <message>
        <source>You called {when}, not answered</source>
        <translation>Bạn đã gọi {when}, không nghe máy</translation>
    </message>
    <message>
        <source>You stay signed in until you quit.</source>
        <translation>Bạn vẫn đăng nhập cho đến khi thoát.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Bạn đã dừng việc này.</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was installed.</source>
        <translation>Bạn đã dừng. Chưa cài gì.</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was saved.</source>
        <translation>Bạn đã dừng việc này. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Your TeleCMI sign-in has ended.</source>
        <translation>Phiên đăng nhập TeleCMI của bạn đã hết hạn.</translation>
    </message>
    <message>
        <source>Your access token ended on {spoken}.</source>
        <translation>Access token của bạn đã hết hạn ngày {spoken}.</translation>
    </message>
    <message>
        <source>Your call was not placed.</source>
        <translation>Cuộc gọi của bạn chưa được thực hiện.</translation>
    </message>
    <message>
        <source>Your entries are still in the form.</source>
        <translation>Nội dung bạn nhập vẫn còn trong biểu mẫu.</translation>
    </message>
    <message>
        <source>Your organisation does not allow sign-ins to be kept.</source>
        <translation>Tổ chức của bạn không cho phép lưu đăng nhập.</translation>
    </message>
    <message>
        <source>Your organisation takes care of updates.</source>
        <translation>Tổ chức của bạn phụ trách việc cập nhật.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>Phiên đăng nhập của bạn đã hết hạn.</translation>
    </message>
    <message>
        <source>Your supervisor gives you the user ID and the password.</source>
        <translation>Giám sát viên sẽ cấp cho bạn user ID và mật khẩu.</translation>
    </message>
    <message>
        <source>a Bangladeshi</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>a British</source>
        <translation>Anh</translation>
    </message>
    <message>
        <source>a Canadian</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>a Chinese</source>
        <translation>Trung Quốc</translation>
    </message>
    <message>
        <source>a French</source>
        <translation>Pháp</translation>
    </message>
    <message>
        <source>a German</source>
        <translation>Đức</translation>
    </message>
    <message>
        <source>a Hong Kong</source>
        <translation>Hồng Kông</translation>
    </message>
    <message>
        <source>a Japanese</source>
        <translation>Nhật Bản</translation>
    </message>
    <message>
        <source>a Kenyan</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>a Malaysian</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>a Nepalese</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>a New Zealand</source>
        <translation>New Zealand</translation>
    </message>
    <message>
        <source>a Nigerian</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>a Philippine</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>a Qatari</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>a Saudi</source>
        <translation>Ả Rập Xê Út</translation>
    </message>
    <message>
        <source>a Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>a South African</source>
        <translation>Nam Phi</translation>
    </message>
    <message>
        <source>a South Korean</source>
        <translation>Hàn Quốc</translation>
    </message>
    <message>
        <source>a Sri Lankan</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>a Taiwanese</source>
        <translation>Đài Loan</translation>
    </message>
    <message>
        <source>a Thai</source>
        <translation>Thái Lan</translation>
    </message>
    <message>
        <source>a US</source>
        <translation>Hoa Kỳ</translation>
    </message>
    <message>
        <source>a Vietnamese</source>
        <translation>Việt Nam</translation>
    </message>
    <message>
        <source>a common password</source>
        <translation>mật khẩu phổ biến</translation>
    </message>
    <message>
        <source>a double space goes away</source>
        <translation>dấu cách kép sẽ bị bỏ</translation>
    </message>
    <message>
        <source>a landline in {country}</source>
        <translation>số cố định ở {country}</translation>
    </message>
    <message>
        <source>a leading space goes away</source>
        <translation>dấu cách ở đầu sẽ bị bỏ</translation>
    </message>
    <message>
        <source>a line break becomes a space</source>
        <translation>dấu xuống dòng thành dấu cách</translation>
    </message>
    <message>
        <source>a mobile in {country}</source>
        <translation>số di động ở {country}</translation>
    </message>
    <message>
        <source>a number in {country}</source>
        <translation>số ở {country}</translation>
    </message>
    <message>
        <source>a password will be generated</source>
        <translation>mật khẩu sẽ được tạo tự động</translation>
    </message>
    <message>
        <source>a sequence</source>
        <translation>dãy liên tiếp</translation>
    </message>
    <message>
        <source>a space around it goes away</source>
        <translation>dấu cách xung quanh sẽ bị bỏ</translation>
    </message>
    <message>
        <source>a trailing space goes away</source>
        <translation>dấu cách ở cuối sẽ bị bỏ</translation>
    </message>
    <message>
        <source>agent not told</source>
        <translation>không rõ agent</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>cả ngày</translation>
    </message>
    <message>
        <source>an Australian</source>
        <translation>Úc</translation>
    </message>
    <message>
        <source>an Emirati</source>
        <translation>UAE</translation>
    </message>
    <message>
        <source>an Indian</source>
        <translation>Ấn Độ</translation>
    </message>
    <message>
        <source>an Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>an invisible character goes away</source>
        <translation>ký tự ẩn sẽ bị bỏ</translation>
    </message>
    <message>
        <source>an odd space becomes a plain one</source>
        <translation>dấu cách lạ thành dấu cách thường</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>đã nghe máy</translation>
    </message>
    <message>
        <source>asking the provider</source>
        <translation>đang hỏi nhà cung cấp</translation>
    </message>
    <message>
        <source>at {clock}</source>
        <translation>lúc {clock}</translation>
    </message>
    <message>
        <source>at {text}</source>
        <translation>lúc {text}</translation>
    </message>
    <message>
        <source>between {first} and {last} there</source>
        <translation>nơi đó từ {first} đến {last}</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>bởi {name}</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>đã gọi lại</translation>
    </message>
    <message>
        <source>called by {who}</source>
        <translation>do {who} gọi</translation>
    </message>
    <message>
        <source>calling the customer</source>
        <translation>đang gọi khách hàng</translation>
    </message>
    <message>
        <source>cannot be called back</source>
        <translation>không gọi lại được</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>đã đổi</translation>
    </message>
    <message>
        <source>checking the call log</source>
        <translation>đang kiểm tra lịch sử cuộc gọi</translation>
    </message>
    <message>
        <source>claimed the caller</source>
        <translation>đã nhận người gọi</translation>
    </message>
    <message>
        <source>could not call</source>
        <translation>không gọi được</translation>
    </message>
    <message>
        <source>could not call: no call was placed</source>
        <translation>không gọi được: chưa thực hiện cuộc gọi nào</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>đã xóa</translation>
    </message>
    <message>
        <source>differs from {alike} only in capital letters</source>
        <translation>chỉ khác {alike} ở chữ hoa</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>ends in many zeros: look whether Excel shortened it</source>
        <translation>có nhiều số 0 ở cuối: hãy xem Excel có rút gọn không</translation>
    </message>
    <message>
        <source>from {old} to {new}</source>
        <translation>từ {old} thành {new}</translation>
    </message>
    <message>
        <source>gave the caller back</source>
        <translation>đã trả lại người gọi</translation>
    </message>
    <message>
        <source>gone already</source>
        <translation>đã không còn</translation>
    </message>
    <message>
        <source>good</source>
        <translation>tốt</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>vừa xong</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>cố định</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>chưa đến một phút</translation>
    </message>
    <message>
        <source>less than a minute ago</source>
        <translation>chưa đến một phút trước</translation>
    </message>
    <message>
        <source>made from the agent ID</source>
        <translation>tạo từ agent ID</translation>
    </message>
    <message>
        <source>made from the extension</source>
        <translation>tạo từ máy lẻ</translation>
    </message>
    <message>
        <source>made from the name</source>
        <translation>tạo từ tên</translation>
    </message>
    <message>
        <source>made from the phone number</source>
        <translation>tạo từ số điện thoại</translation>
    </message>
    <message>
        <source>missed ×{count}</source>
        <translation>nhỡ ×{count}</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>di động</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không bao giờ</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>new agent</source>
        <translation>agent mới</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>mật khẩu mới</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>không có quyền</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>không có nhóm</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>không có tên</translation>
    </message>
    <message>
        <source>no shift hours</source>
        <translation>không có giờ trực</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>không nghe máy</translation>
    </message>
    <message>
        <source>not enough to tell</source>
        <translation>chưa đủ để biết</translation>
    </message>
    <message>
        <source>not in contacts</source>
        <translation>không có trong danh bạ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>chưa gửi</translation>
    </message>
    <message>
        <source>not set here</source>
        <translation>chưa đặt ở đây</translation>
    </message>
    <message>
        <source>noted the outcome</source>
        <translation>đã ghi kết quả</translation>
    </message>
    <message>
        <source>noted “{outcome}”</source>
        <translation>đã ghi “{outcome}”</translation>
    </message>
    <message>
        <source>nothing of this form</source>
        <translation>không có gì của biểu mẫu này</translation>
    </message>
    <message>
        <source>now</source>
        <translation>hiện tại</translation>
    </message>
    <message>
        <source>off</source>
        <translation>tắt</translation>
    </message>
    <message>
        <source>oldest {waited}</source>
        <translation>lâu nhất {waited}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>bật</translation>
    </message>
    <message>
        <source>on {text}</source>
        <translation>ngày {text}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>một lần</translation>
    </message>
    <message>
        <source>only digits</source>
        <translation>chỉ có chữ số</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>đã mở lại</translation>
    </message>
    <message>
        <source>opened the caller again</source>
        <translation>đã mở lại người gọi</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>cước cao</translation>
    </message>
    <message>
        <source>present one</source>
        <translation>hiện tại</translation>
    </message>
    <message>
        <source>rang {agent}</source>
        <translation>đổ chuông {agent}</translation>
    </message>
    <message>
        <source>rang {who}</source>
        <translation>đổ chuông {who}</translation>
    </message>
    <message>
        <source>read {ago}</source>
        <translation>đọc {ago}</translation>
    </message>
    <message>
        <source>read {seconds} s ago</source>
        <translation>đọc {seconds} giây trước</translation>
    </message>
    <message>
        <source>repeats itself</source>
        <translation>lặp lại</translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation>không rõ kết quả</translation>
    </message>
    <message>
        <source>ringing the agent</source>
        <translation>đang đổ chuông agent</translation>
    </message>
    <message>
        <source>same as the agent ID</source>
        <translation>trùng agent ID</translation>
    </message>
    <message>
        <source>same as the extension</source>
        <translation>trùng máy lẻ</translation>
    </message>
    <message>
        <source>same as the name</source>
        <translation>trùng tên</translation>
    </message>
    <message>
        <source>same as the phone number</source>
        <translation>trùng số điện thoại</translation>
    </message>
    <message>
        <source>set here {clock}</source>
        <translation>đặt ở đây {clock}</translation>
    </message>
    <message numerus="yes">
        <source>shared with {count:,} agents</source>
        <extracomment>One: shared with {count:,} agent</extracomment>
        <translation>
            <numerusform>dùng chung với {count:,} agent</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>trang tính “{name}”</translation>
    </message>
    <message>
        <source>short</source>
        <translation>ngắn</translation>
    </message>
    <message>
        <source>snoozed the caller</source>
        <translation>đã hoãn người gọi</translation>
    </message>
    <message>
        <source>snoozed the caller until {clock}</source>
        <translation>đã hoãn người gọi đến {clock}</translation>
    </message>
    <message>
        <source>taken back {note}</source>
        <translation>đã hoàn tác {note}</translation>
    </message>
    <message>
        <source>talked {talk_time}</source>
        <translation>đàm thoại {talk_time}</translation>
    </message>
    <message>
        <source>the other entries of this row do not count</source>
        <translation>các mục khác của dòng này không được tính</translation>
    </message>
    <message>
        <source>they called</source>
        <translation>họ gọi đến</translation>
    </message>
    <message>
        <source>toll-free</source>
        <translation>miễn cước</translation>
    </message>
    <message>
        <source>tomorrow {clock}</source>
        <translation>{clock} ngày mai</translation>
    </message>
    <message>
        <source>waited {span}</source>
        <translation>đã chờ {span}</translation>
    </message>
    <message>
        <source>waited {waited}</source>
        <translation>đã chờ {waited}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>written {text} in the file</source>
        <translation>trong tệp ghi {text}</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>đã viết ghi chú</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>hôm qua {clock}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>bạn</translation>
    </message>
    <message>
        <source>{address} needs no look-up.</source>
        <translation>{address} không cần phân giải tên.</translation>
    </message>
    <message>
        <source>{address} takes connections on port {port}.</source>
        <translation>{address} nhận kết nối ở cổng {port}.</translation>
    </message>
    <message>
        <source>{agent} answered</source>
        <translation>{agent} đã nghe máy</translation>
    </message>
    <message>
        <source>{agent} called</source>
        <translation>{agent} đã gọi</translation>
    </message>
    <message>
        <source>{an_indian} landline</source>
        <translation>số cố định {an_indian}</translation>
    </message>
    <message>
        <source>{an_indian} mobile</source>
        <translation>số di động {an_indian}</translation>
    </message>
    <message>
        <source>{an_indian} number</source>
        <translation>số {an_indian}</translation>
    </message>
    <message>
        <source>{clock} yesterday</source>
        <translation>{clock} hôm qua</translation>
    </message>
    <message>
        <source>{count:,}</source>
        <translation>{count:,}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents</source>
        <extracomment>One: {count:,} agent</extracomment>
        <translation>
            <numerusform>{count:,} agent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents are</source>
        <extracomment>One: {count:,} agent is</extracomment>
        <translation>
            <numerusform>{count:,} agent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents are not reached</source>
        <extracomment>One: {count:,} agent is not reached</extracomment>
        <translation>
            <numerusform>{count:,} agent không nhận được cuộc gọi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents on</source>
        <extracomment>One: {count:,} agent on</extracomment>
        <translation>
            <numerusform>{count:,} agent trực</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents to add</source>
        <extracomment>One: {count:,} agent to add</extracomment>
        <translation>
            <numerusform>{count:,} agent cần thêm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents to change</source>
        <extracomment>One: {count:,} agent to change</extracomment>
        <translation>
            <numerusform>{count:,} agent cần thay đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents to delete</source>
        <extracomment>One: {count:,} agent to delete</extracomment>
        <translation>
            <numerusform>{count:,} agent cần xóa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents without shift hours are not counted.</source>
        <extracomment>One: {count:,} agent without shift hours is not counted.</extracomment>
        <translation>
            <numerusform>{count:,} agent không có giờ trực không được tính.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} agents written to {name}</source>
        <translation>Đã ghi {count:,} agent vào {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers</source>
        <extracomment>One: {count:,} caller</extracomment>
        <translation>
            <numerusform>{count:,} người gọi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers are dealt with.</source>
        <extracomment>One: {count:,} caller is dealt with.</extracomment>
        <translation>
            <numerusform>{count:,} người gọi đã được xử lý.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers are waiting</source>
        <extracomment>One: {count:,} caller is waiting</extracomment>
        <translation>
            <numerusform>{count:,} người gọi đang chờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers chosen</source>
        <extracomment>One: {count:,} caller chosen</extracomment>
        <translation>
            <numerusform>Đã chọn {count:,} người gọi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers wait from before this period</source>
        <extracomment>One: {count:,} caller waits from before this period</extracomment>
        <translation>
            <numerusform>{count:,} người gọi chờ từ trước khoảng thời gian này</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers were called back.</source>
        <extracomment>One: {count:,} caller was called back.</extracomment>
        <translation>
            <numerusform>{count:,} người gọi đã được gọi lại.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} calls</source>
        <extracomment>One: {count:,} call</extracomment>
        <translation>
            <numerusform>{count:,} cuộc gọi</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} changed</source>
        <translation>{count:,} đã sửa</translation>
    </message>
    <message>
        <source>{count:,} contacts deleted</source>
        <translation>Đã xóa {count:,} liên hệ</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} contacts taken in</source>
        <extracomment>One: {count} contact taken in</extracomment>
        <translation>
            <numerusform>Đã nhập {count:,} liên hệ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} contacts written to {file}</source>
        <extracomment>One: {count} contact written to {file}</extracomment>
        <translation>
            <numerusform>Đã ghi {count:,} liên hệ vào {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} days</source>
        <extracomment>One: {count:,} day</extracomment>
        <translation>
            <numerusform>{count:,} ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} done</source>
        <translation>{count:,} xong</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} entries</source>
        <extracomment>One: {count:,} entry</extracomment>
        <translation>
            <numerusform>{count:,} mục</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} errors</source>
        <extracomment>One: {count:,} error</extracomment>
        <translation>
            <numerusform>{count:,} lỗi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} filters</source>
        <extracomment>One: {count:,} filter</extracomment>
        <translation>
            <numerusform>{count:,} bộ lọc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} gaps</source>
        <extracomment>One: {count:,} gap</extracomment>
        <translation>
            <numerusform>{count:,} khoảng trống</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} groups</source>
        <extracomment>One: {count:,} group</extracomment>
        <translation>
            <numerusform>{count:,} nhóm</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} held</source>
        <translation>{count:,} giữ lại</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} hours</source>
        <extracomment>One: {count:,} hour</extracomment>
        <translation>
            <numerusform>{count:,} giờ</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} known already</source>
        <translation>{count:,} đã có sẵn</translation>
    </message>
    <message>
        <source>{count:,} left out</source>
        <translation>{count:,} bỏ qua</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} members</source>
        <extracomment>One: {count:,} member</extracomment>
        <translation>
            <numerusform>{count:,} thành viên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} minutes</source>
        <extracomment>One: {count:,} minute</extracomment>
        <translation>
            <numerusform>{count:,} phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} more agents</source>
        <extracomment>One: {count:,} more agent</extracomment>
        <translation>
            <numerusform>{count:,} agent khác</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} new</source>
        <translation>{count:,} mới</translation>
    </message>
    <message>
        <source>{count:,} not readable</source>
        <translation>{count:,} không đọc được</translation>
    </message>
    <message>
        <source>{count:,} of {total:,}</source>
        <translation>{count:,}/{total:,}</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} selected</source>
        <translation>Đã chọn {count:,}/{total:,}</translation>
    </message>
    <message>
        <source>{count:,} refused</source>
        <translation>{count:,} bị từ chối</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} rows</source>
        <extracomment>One: {count:,} row</extracomment>
        <translation>
            <numerusform>{count:,} dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} shifts</source>
        <extracomment>One: {count:,} shift</extracomment>
        <translation>
            <numerusform>{count:,} ca</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} taken back</source>
        <translation>{count:,} đã hoàn tác</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} tries</source>
        <extracomment>One: {count:,} try</extracomment>
        <translation>
            <numerusform>{count:,} lần thử</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} uncertain</source>
        <translation>{count:,} chưa rõ</translation>
    </message>
    <message>
        <source>{count} agents have it.</source>
        <translation>{count} agent có giá trị này.</translation>
    </message>
    <message numerus="yes">
        <source>{count} agents were not added to {group}.</source>
        <extracomment>One: {who} was not added to {group}.</extracomment>
        <translation>
            <numerusform>{count} agent chưa được thêm vào {group}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} agents were not removed from {group}.</source>
        <extracomment>One: {who} was not removed from {group}.</extracomment>
        <translation>
            <numerusform>{count} agent chưa được bỏ khỏi {group}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} agents. You see every change before it is sent.</source>
        <translation>{count} agent. Bạn xem được mọi thay đổi trước khi gửi.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} ngày</translation>
    </message>
    <message numerus="yes">
        <source>{count} days ago</source>
        <extracomment>One: {count} day ago</extracomment>
        <translation>
            <numerusform>{count} ngày trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} digits too few for {kind}.</source>
        <extracomment>One: {count} digit too few for {kind}.</extracomment>
        <translation>
            <numerusform>Thiếu {count} chữ số so với {kind}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} digits too many for {kind}.</source>
        <extracomment>One: {count} digit too many for {kind}.</extracomment>
        <translation>
            <numerusform>Thừa {count} chữ số so với {kind}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} digits, please.</source>
        <translation>Cần {count} chữ số.</translation>
    </message>
    <message>
        <source>{count} entries could not be read.</source>
        <translation>Không đọc được {count} mục.</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} giờ</translation>
    </message>
    <message numerus="yes">
        <source>{count} icons</source>
        <extracomment>One: {count} icon</extracomment>
        <translation>
            <numerusform>{count} biểu tượng</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} phút</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes ago</source>
        <extracomment>One: {count} minute ago</extracomment>
        <translation>
            <numerusform>{count} phút trước</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems</source>
        <extracomment>One: {count} problem</extracomment>
        <translation>
            <numerusform>{count} vấn đề</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} recent calls</source>
        <extracomment>One: {count} recent call</extracomment>
        <translation>
            <numerusform>{count} cuộc gọi gần đây</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} rows begin with {comment} and were passed over.</source>
        <translation>{count} dòng bắt đầu bằng {comment} nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} giây</translation>
    </message>
    <message numerus="yes">
        <source>{count} suggestions. Press the down arrow to choose one.</source>
        <extracomment>One: {count} suggestion. Press the down arrow to choose it.</extracomment>
        <translation>
            <numerusform>{count} gợi ý. Bấm phím mũi tên xuống để chọn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <extracomment>One: once</extracomment>
        <translation>
            <numerusform>{count} lần</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} unexpected errors so far; the log has them all.</source>
        <extracomment>One: {count} unexpected error so far; the log has it.</extracomment>
        <translation>
            <numerusform>{count} lỗi ngoài dự kiến đến nay; nhật ký có ghi đầy đủ.</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} {hours} h</source>
        <translation>{days} {hours} giờ</translation>
    </message>
    <message>
        <source>{day}: {words}</source>
        <translation>{day}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} contacts are at {provider}.</source>
        <extracomment>One: {done:,} contact is at {provider}.</extracomment>
        <translation>
            <numerusform>{done:,} liên hệ đã có ở {provider}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done:,} of {total:,}</source>
        <translation>{done:,}/{total:,}</translation>
    </message>
    <message numerus="yes">
        <source>{done} The answer was lost, and {count:,} are not in its list: {names}.</source>
        <extracomment>One: {done} The answer was lost, and one is not in its list: {names}.</extracomment>
        <translation>
            <numerusform>{done} Bị mất phản hồi, và {count:,} liên hệ không có trong danh sách: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} {count:,} were not sent: {reason}</source>
        <translation>{done} {count:,} liên hệ chưa được gửi: {reason}</translation>
    </message>
    <message>
        <source>{fewest} to {most}</source>
        <translation>{fewest} đến {most}</translation>
    </message>
    <message>
        <source>{field}: {parts}</source>
        <translation>{field}: {parts}</translation>
    </message>
    <message>
        <source>{figures}.</source>
        <translation>{figures}.</translation>
    </message>
    <message>
        <source>{file}, readable by you only</source>
        <translation>{file}, chỉ bạn đọc được</translation>
    </message>
    <message>
        <source>{first}, last {last}</source>
        <translation>{first}, gần nhất {last}</translation>
    </message>
    <message>
        <source>{host} accepted the connection, and then said nothing.</source>
        <translation>{host} đã nhận kết nối nhưng sau đó không phản hồi.</translation>
    </message>
    <message>
        <source>{host} answers (status {status}).</source>
        <translation>{host} phản hồi (trạng thái {status}).</translation>
    </message>
    <message>
        <source>{host} broke the connection off before it was secure.</source>
        <translation>{host} ngắt kết nối trước khi kết nối được bảo mật.</translation>
    </message>
    <message>
        <source>{host} is {addresses}.</source>
        <translation>{host} có địa chỉ {addresses}.</translation>
    </message>
    <message>
        <source>{hours_text}, not a range within one day</source>
        <translation>{hours_text}, không phải khoảng giờ trong một ngày</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} giờ</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>{hours} giờ trước</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} giờ {minutes} phút</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min ago</source>
        <translation>{hours} giờ {minutes} phút trước</translation>
    </message>
    <message>
        <source>{identity} exists already.</source>
        <translation>{identity} đã tồn tại.</translation>
    </message>
    <message>
        <source>{label} cannot be emptied.</source>
        <translation>{label} không được để trống.</translation>
    </message>
    <message>
        <source>{label} is missing.</source>
        <translation>Thiếu {label}.</translation>
    </message>
    <message>
        <source>{label} is not what it was.{value} Nothing was sent for this agent.</source>
        <translation>{label} không còn như trước.{value} Không gửi gì cho agent này.</translation>
    </message>
    <message>
        <source>{label} {value}</source>
        <translation>{label} {value}</translation>
    </message>
    <message>
        <source>{languages} are missing.</source>
        <translation>Thiếu {languages}.</translation>
    </message>
    <message>
        <source>{locked} of {all} keys are locked, {preset} are preset</source>
        <translation>{locked}/{all} mục cài đặt bị khóa, {preset} mục được đặt sẵn</translation>
    </message>
    <message>
        <source>{lost} answers in a row were lost.</source>
        <translation>{lost} phản hồi liên tiếp bị mất.</translation>
    </message>
    <message>
        <source>{lost} did not answer, which makes every start slow. For IT: look at the way there.</source>
        <translation>{lost} không phản hồi, khiến mỗi lần khởi động đều chậm. Dành cho IT: xem đường đến đó.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} phút</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} phút trước</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} phút {seconds} giây</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} và {last}</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>Đã thêm {name}</translation>
    </message>
    <message>
        <source>{name} began to call this caller, and what came of it is not known yet.</source>
        <translation>{name} đã bắt đầu gọi người này, và chưa rõ kết quả.</translation>
    </message>
    <message>
        <source>{name} called, outcome unknown</source>
        <translation>{name} đã gọi, chưa rõ kết quả</translation>
    </message>
    <message>
        <source>{name} claimed this caller {span} ago.</source>
        <translation>{name} đã nhận người gọi này {span} trước.</translation>
    </message>
    <message>
        <source>{name} could not be written: {said}.</source>
        <translation>Không ghi được {name}: {said}.</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>Đã xóa {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name} gets no calls of the queues {queues}. They would ring a phone, and there is no number to call it from. Give the queue one, or route the agent&apos;s calls to the app.</source>
        <extracomment>One: {name} gets no calls of the queue {queues}. They would ring a phone, and there is no number to call it from. Give the queue one, or route the agent&apos;s calls to the app.</extracomment>
        <translation>
            <numerusform>{name} không nhận được cuộc gọi của hàng đợi {queues}. Cuộc gọi sẽ đổ về điện thoại, mà không có số nào để gọi ra. Hãy gán số cho hàng đợi, hoặc đổ cuộc gọi của agent về app.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has another ID by now.</source>
        <translation>{name} nay đã có ID khác.</translation>
    </message>
    <message>
        <source>{name} has been calling this caller for {span}.</source>
        <translation>{name} đã gọi người này được {span}.</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation>{name} không còn nữa.</translation>
    </message>
    <message>
        <source>{name} noted “{what}” for this caller {ago} ago.</source>
        <translation>{name} đã ghi “{what}” cho người gọi này {ago} trước.</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>Đã lưu {name}</translation>
    </message>
    <message>
        <source>{name} says: {said}</source>
        <translation>{name} báo: {said}</translation>
    </message>
    <message>
        <source>{name} was not changed.</source>
        <translation>{name} chưa được thay đổi.</translation>
    </message>
    <message>
        <source>{name}: the password before was not kept and stays.</source>
        <translation>{name}: mật khẩu cũ không được lưu nên giữ mật khẩu hiện tại.</translation>
    </message>
    <message>
        <source>{name}: the password was not kept; a new one is made up.</source>
        <translation>{name}: mật khẩu không được lưu; sẽ tạo mật khẩu mới.</translation>
    </message>
    <message>
        <source>{name}: the status before is not known and stays.</source>
        <translation>{name}: không rõ trạng thái cũ nên giữ trạng thái hiện tại.</translation>
    </message>
    <message>
        <source>{now:,} missed, usual {usual}</source>
        <translation>nhỡ {now:,}, thường {usual}</translation>
    </message>
    <message>
        <source>{outcome} {at}</source>
        <translation>{outcome} {at}</translation>
    </message>
    <message>
        <source>{outcome}, {who} {at}</source>
        <translation>{outcome}, {who} {at}</translation>
    </message>
    <message>
        <source>{place} is not known. Use {{e164}}, {{digits}} or {{name}}.</source>
        <translation>Không nhận ra {place}. Hãy dùng {{e164}}, {{digits}} hoặc {{name}}.</translation>
    </message>
    <message>
        <source>{protocol}, certificate by {issuer}, valid until {date}.</source>
        <translation>{protocol}, chứng chỉ do {issuer} cấp, có hiệu lực đến {date}.</translation>
    </message>
    <message>
        <source>{provider_title} · {role}</source>
        <translation>{provider_title} · {role}</translation>
    </message>
    <message>
        <source>{provider} asks us to slow down.</source>
        <translation>{provider} yêu cầu làm chậm lại.</translation>
    </message>
    <message>
        <source>{provider} cannot be reached.</source>
        <translation>Không kết nối được {provider}.</translation>
    </message>
    <message>
        <source>{provider} does not answer.</source>
        <translation>{provider} không phản hồi.</translation>
    </message>
    <message>
        <source>{provider} has a fault.</source>
        <translation>{provider} đang bị lỗi.</translation>
    </message>
    <message>
        <source>{provider}: {added:,} added, {changed:,} changed, {same:,} known already</source>
        <translation>{provider}: đã thêm {added:,}, đã sửa {changed:,}, đã có sẵn {same:,}</translation>
    </message>
    <message>
        <source>{proxy} answered with status {status}: nothing was sent.</source>
        <translation>{proxy} trả về trạng thái {status}: chưa gửi gì.</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through: nothing was sent.</source>
        <translation>{proxy} không cho yêu cầu đi qua: chưa gửi gì.</translation>
    </message>
    <message>
        <source>{proxy} opened no connection: nothing was sent.</source>
        <translation>{proxy} không mở kết nối: chưa gửi gì.</translation>
    </message>
    <message>
        <source>{reasons}.</source>
        <translation>{reasons}.</translation>
    </message>
    <message>
        <source>{role} {extension}</source>
        <translation>{role} {extension}</translation>
    </message>
    <message>
        <source>{said}, changed from {spoken_hours}</source>
        <translation>{said}, đổi từ {spoken_hours}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} giây</translation>
    </message>
    <message>
        <source>{shift_start} to {shift_end}, not a range within one day</source>
        <translation>{shift_start} đến {shift_end}, không phải khoảng giờ trong một ngày</translation>
    </message>
    <message>
        <source>{size} free in {folder}</source>
        <translation>Còn trống {size} ở {folder}</translation>
    </message>
    <message>
        <source>{spec} cannot be empty.</source>
        <translation>{spec} không được để trống.</translation>
    </message>
    <message>
        <source>{spec} is missing.</source>
        <translation>Thiếu {spec}.</translation>
    </message>
    <message>
        <source>{start:02} to {end:02}</source>
        <translation>{start:02} đến {end:02}</translation>
    </message>
    <message>
        <source>{start:02} to {end:02}: {words}</source>
        <translation>{start:02} đến {end:02}: {words}</translation>
    </message>
    <message>
        <source>{strerror}.</source>
        <translation>{strerror}.</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>nơi đó là {time}</translation>
    </message>
    <message>
        <source>{time} — quiet hours</source>
        <translation>{time} — giờ yên tĩnh</translation>
    </message>
    <message>
        <source>{time} — quiet hours in some places</source>
        <translation>{time} — giờ yên tĩnh ở một số nơi</translation>
    </message>
    <message>
        <source>{version}, certificates of {system}</source>
        <translation>{version}, chứng chỉ của {system}</translation>
    </message>
    <message>
        <source>{version}, {count} certificate authorities in {place}</source>
        <translation>{version}, {count} tổ chức cấp chứng chỉ trong {place}</translation>
    </message>
    <message>
        <source>{who} called {when}</source>
        <translation>{who} đã gọi {when}</translation>
    </message>
    <message>
        <source>{who} called {when}, answered</source>
        <translation>{who} đã gọi {when}, có nghe máy</translation>
    </message>
    <message>
        <source>{who} called {when}, not answered</source>
        <translation>{who} đã gọi {when}, không nghe máy</translation>
    </message>
    <message>
        <source>{who} has claimed this missed caller</source>
        <translation>{who} đã nhận người gọi nhỡ này</translation>
    </message>
    <message>
        <source>{who} is calling this caller back now</source>
        <translation>{who} đang gọi lại cho người này</translation>
    </message>
    <message>
        <source>{who} noted “{outcome}”</source>
        <translation>{who} đã ghi “{outcome}”</translation>
    </message>
    <message>
        <source>{who} {done}</source>
        <translation>{who} {done}</translation>
    </message>
    <message>
        <source>{words}, about {left} left</source>
        <translation>{words}, còn khoảng {left}</translation>
    </message>
    <message>
        <source>“{file}” has no column with numbers.</source>
        <translation>“{file}” không có cột nào chứa số điện thoại.</translation>
    </message>
    <message>
        <source>“{file}” has no column “{label}”.</source>
        <translation>“{file}” không có cột “{label}”.</translation>
    </message>
    <message>
        <source>“{file}” was not written.</source>
        <translation>Chưa ghi được “{file}”.</translation>
    </message>
    <message>
        <source>“{label}” cannot be used.</source>
        <translation>Không dùng được “{label}”.</translation>
    </message>
    <message>
        <source>“{label}” of an agent cannot be changed.</source>
        <translation>Không thay đổi được “{label}” của agent.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <translation>Không mở được “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>Không đọc được “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” has a quotation mark without its partner.</source>
        <translation>“{name}” có một dấu ngoặc kép không khép lại.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} rows.</source>
        <translation>“{name}” có hơn {most:,} dòng.</translation>
    </message>
    <message>
        <source>“{name}” has no contact cards.</source>
        <translation>“{name}” không có thẻ liên hệ nào.</translation>
    </message>
    <message>
        <source>“{name}” has no sheet “{sheet}”.</source>
        <translation>“{name}” không có trang tính “{sheet}”.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>“{name}” là một thư mục.</translation>
    </message>
    <message>
        <source>“{name}” is a web page, not a table.</source>
        <translation>“{name}” là trang web, không phải bảng.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>“{name}” bị hỏng.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” trống.</translation>
    </message>
    <message>
        <source>“{name}” is far larger than it looks.</source>
        <translation>“{name}” lớn hơn nhiều so với vẻ ngoài.</translation>
    </message>
    <message>
        <source>“{name}” is in the Excel format from before 2007.</source>
        <translation>“{name}” có định dạng Excel từ trước năm 2007.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most_bytes} MB.</source>
        <translation>“{name}” lớn hơn {most_bytes} MB.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>“{name}” không phải là tệp.</translation>
    </message>
    <message>
        <source>“{name}” is not a table.</source>
        <translation>“{name}” không phải là bảng.</translation>
    </message>
    <message>
        <source>“{name}” is not an Excel workbook.</source>
        <translation>“{name}” không phải là tệp Excel.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” không còn ở đó nữa.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>“{name}” được bảo vệ bằng mật khẩu.</translation>
    </message>
    <message>
        <source>“{name}” must be scheme and host only.</source>
        <translation>“{name}” chỉ được gồm giao thức và tên máy chủ.</translation>
    </message>
    <message>
        <source>“{name}” must look like https://host.</source>
        <translation>“{name}” phải có dạng https://host.</translation>
    </message>
    <message>
        <source>“{name}” must use https; http is for this computer only.</source>
        <translation>“{name}” phải dùng https; http chỉ dành cho chính máy này.</translation>
    </message>
    <message>
        <source>“{name}” was not written.</source>
        <translation>Chưa ghi được “{name}”.</translation>
    </message>
    <message>
        <source>“{other}: {shown}” needs one.</source>
        <translation>“{other}: {shown}” cần có giá trị này.</translation>
    </message>
    <message>
        <source>“{spec}” has no such choice.</source>
        <translation>“{spec}” không có lựa chọn này.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write yes or no.</source>
        <translation>“{text}” không phải “yes” cũng không phải “no”. Hãy ghi “yes” hoặc “no”.</translation>
    </message>
    <message>
        <source>“{text}” must look like proxy.example.com:8080.</source>
        <translation>“{text}” phải có dạng proxy.example.com:8080.</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>Drag an edge, or Alt ← → moves the start, Alt Shift ← → the end</source>
        <translation>Kéo một cạnh, hoặc Alt ← → dời giờ bắt đầu, Alt Shift ← → dời giờ kết thúc</translation>
    </message>
    <message>
        <source>{provider} keeps one range of whole hours per agent, the same every day. Weekdays and shifts past midnight cannot be stored there.</source>
        <translation>{provider} lưu cho mỗi agent một khoảng giờ chẵn, giống nhau mọi ngày. Không lưu được ngày trong tuần và ca qua nửa đêm.</translation>
    </message>
</context>
<context>
    <name>_KeyRow</name>
    <message>
        <source>Key of {action}</source>
        <translation>Phím của {action}</translation>
    </message>
    <message>
        <source>Reset key of {action}</source>
        <translation>Đặt lại phím của {action}</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Code {code}</source>
        <translation>Mã {code}</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Chép chi tiết</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Đóng thông báo</translation>
    </message>
</context>
</TS>
