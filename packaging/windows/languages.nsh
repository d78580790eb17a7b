; The languages of the installer, and the words that NSIS does not bring. Of the program's four
; languages NSIS has no Tamil: Windows in Tamil gets English, the first.

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Vietnamese"
!insertmacro MUI_LANGUAGE "Hindi"

!macro WORDS LANGUAGE DESCRIPTION
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "${NAME}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${DESCRIPTION}"
  VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "${PUBLISHER}"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "${PUBLISHER}; Apache License 2.0"
!macroend
!insertmacro WORDS ${LANG_ENGLISH} "Installs Calldeck"
!insertmacro WORDS ${LANG_VIETNAMESE} "Cài đặt Calldeck"
!insertmacro WORDS ${LANG_HINDI} "Calldeck स्थापित करता है"

LangString LicenceNote ${LANG_ENGLISH} "Calldeck is free software under the Apache License 2.0. It contains Qt and other libraries under licences of their own, some under the LGPL: their texts are installed with it."
LangString LicenceNote ${LANG_VIETNAMESE} "Calldeck là phần mềm tự do theo Giấy phép Apache 2.0. Nó chứa Qt và các thư viện khác theo giấy phép riêng, một số theo LGPL: văn bản giấy phép được cài đặt kèm theo."
LangString LicenceNote ${LANG_HINDI} "Calldeck, Apache License 2.0 के अंतर्गत मुक्त सॉफ़्टवेयर है। इसमें Qt और अन्य लाइब्रेरी अपने-अपने लाइसेंस में हैं, कुछ LGPL में: उनके पाठ साथ में स्थापित होते हैं।"

LangString IsRunning ${LANG_ENGLISH} "Calldeck is running. Nothing has been changed yet. Quit it (also its icon beside the clock), then press Retry."
LangString IsRunning ${LANG_VIETNAMESE} "Calldeck đang chạy. Chưa có gì bị thay đổi. Hãy thoát Calldeck (cả biểu tượng cạnh đồng hồ), rồi bấm Thử lại."
LangString IsRunning ${LANG_HINDI} "Calldeck चल रहा है। अभी तक कुछ नहीं बदला है। उसे बंद करें (घड़ी के पास का आइकन भी), फिर पुनः प्रयास दबाएँ।"

LangString OldWindows ${LANG_ENGLISH} "Calldeck needs 64-bit Windows 10, version 1809, or newer. Nothing was installed."
LangString OldWindows ${LANG_VIETNAMESE} "Calldeck cần Windows 10 64-bit, phiên bản 1809 trở lên. Chưa cài đặt gì."
LangString OldWindows ${LANG_HINDI} "Calldeck को 64-बिट Windows 10, संस्करण 1809 या उससे नया चाहिए। कुछ भी स्थापित नहीं हुआ।"

LangString NoRoom ${LANG_ENGLISH} "There is not enough room on that drive. Nothing has been changed. Free some, then start the installer again."
LangString NoRoom ${LANG_VIETNAMESE} "Ổ đĩa này không đủ chỗ trống. Chưa có gì bị thay đổi. Hãy giải phóng dung lượng, rồi chạy lại trình cài đặt."
LangString NoRoom ${LANG_HINDI} "उस ड्राइव पर पर्याप्त जगह नहीं है। कुछ नहीं बदला है। जगह खाली करें, फिर इंस्टॉलर दोबारा चलाएँ।"

LangString EarlierStays ${LANG_ENGLISH} "The earlier version could not be removed, so this one was not installed. Restart the computer, then start the installer again."
LangString EarlierStays ${LANG_VIETNAMESE} "Không thể gỡ phiên bản trước, nên phiên bản này chưa được cài đặt. Hãy khởi động lại máy tính, rồi chạy lại trình cài đặt."
LangString EarlierStays ${LANG_HINDI} "पिछला संस्करण हटाया नहीं जा सका, इसलिए यह स्थापित नहीं हुआ। कंप्यूटर पुनः आरंभ करें, फिर इंस्टॉलर दोबारा चलाएँ।"
